// Speech in a file of any length to text with times: cut at pauses, transcribed piece by piece, translated if
// asked for.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/engine.h"
#include "engine/media_encoders.h"

namespace media {

struct TranscriptPiece
{
    double startSeconds = 0; ///< where speech begins and ends in the file, from the cuts
    double endSeconds = 0;
    std::string text;
    std::string translation; ///< empty unless asked for
};

struct TranscribeOptions
{
    std::string language = "English"; ///< spoken in the file
    std::string translateTo;          ///< a language's name; empty: no translation
    std::stop_token stop;
    std::function<void(const TranscriptPiece&)> onPiece; ///< as soon as each is done
};

struct Transcript
{
    std::vector<TranscriptPiece> pieces;
    std::vector<std::string> notes; ///< what of the file was damaged or missing
    bool cancelled = false;         ///< the pieces so far are kept
};

/// What Google recommends to ask for the text of a stretch of speech, and its translation if `translateTo`
/// names a language.
std::string speechInstruction(const std::string& language, const std::string& translateTo);
/// An answer to that: the text and, if it was asked for, its translation.
TranscriptPiece transcriptFrom(const std::string& answer, const std::string& translateTo);

/// One stretch of at most 30 s at 16 kHz mono; its times are 0 and its length. Less than 10 ms has no text.
/// What was written before `stop` is kept. Throws engine::Error(MediaUnsupported) for models that do not
/// hear.
TranscriptPiece transcribePiece(std::span<const float> samples, const engine::Engine& engine,
                                engine::Session& session, engine::MediaEncoders& encoders,
                                const std::string& language, const std::string& translateTo,
                                const std::stop_token& stop);

/// Throws engine::Error: MediaUnsupported for models that do not hear, BadFile for files without sound.
Transcript transcribe(const std::filesystem::path& file, const engine::Engine& engine,
                      engine::Session& session, engine::MediaEncoders& encoders,
                      const TranscribeOptions& options);

/// Plain text, one piece per line; translations below, if there are any.
std::string toText(const std::vector<TranscriptPiece>& pieces);
/// SubRip: numbered, "00:00:01,500 --> 00:00:04,000".
std::string toSrt(const std::vector<TranscriptPiece>& pieces);
/// WebVTT: "00:00:01.500 --> 00:00:04.000".
std::string toVtt(const std::vector<TranscriptPiece>& pieces);

} // namespace media
