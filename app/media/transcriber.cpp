#include "app/media/transcriber.h"

#include <utility>

#include "app/media/attachments.h"
#include "app/media/audio_decoder.h"
#include "engine/media/mel.h"
#include "engine/media/voice_activity.h"
#include "engine/text/utf8.h"

namespace media {
namespace {

double seconds(std::int64_t samples)
{
    return static_cast<double>(samples) / engine::kAudioSampleRate;
}

EncodedAttachment encode(std::span<const float> samples, engine::MediaEncoders& encoders)
{
    EncodedAttachment sound;
    sound.parts.resize(1);
    sound.parts[0].kind = engine::ContentPart::Kind::Audio;
    engine::EncodedMedia encoded = encoders.sound(samples);
    sound.tokens.push_back({.kind = engine::MediaKind::Audio,
                            .frames = {{.seconds = 0, .softTokens = encoded.soft.rows().rows}}});
    sound.rows.emplace_back();
    sound.rows[0].push_back({std::move(encoded), false});
    return sound;
}

std::string timeText(double time, char decimalMark)
{
    const auto milliseconds = static_cast<long long>(time * 1000 + 0.5);
    char text[32];
    std::snprintf(text, sizeof text, "%02lld:%02lld:%02lld%c%03lld", milliseconds / 3600000,
                  milliseconds / 60000 % 60, milliseconds / 1000 % 60, decimalMark, milliseconds % 1000);
    return text;
}

std::string cues(const std::vector<TranscriptPiece>& pieces, bool numbered, char decimalMark)
{
    std::string text;
    size_t number = 0;
    for (const TranscriptPiece& piece : pieces) {
        if (numbered)
            text += std::to_string(++number) + "\n";
        text += timeText(piece.startSeconds, decimalMark) + " --> " +
                timeText(piece.endSeconds, decimalMark) + "\n" + piece.text + "\n";
        if (!piece.translation.empty())
            text += piece.translation + "\n";
        text += "\n";
    }
    return text;
}

} // namespace

std::string speechInstruction(const std::string& language, const std::string& translateTo)
{
    if (translateTo.empty())
        return "Transcribe the following speech segment in " + language + " into " + language +
               " text.\n\nFollow these specific instructions for formatting the answer:\n*   Only output the "
               "transcription, with no "
               "newlines.\n*   When transcribing numbers, write the digits, i.e. write 1.7 and not one point "
               "seven, and write 3 "
               "instead of three.";
    return "Transcribe the following speech segment in " + language + ", then translate it into " +
           translateTo + ".\nWhen formatting the answer, first output the transcription in " + language +
           ", then one newline, then output the string '" + translateTo + ": ', then the translation in " +
           translateTo + ".";
}

/// "transcription\nLANGUAGE: translation" in its two parts.
TranscriptPiece transcriptFrom(const std::string& answer, const std::string& translateTo)
{
    TranscriptPiece piece;
    const std::string mark = translateTo + ":";
    size_t place = std::string::npos;
    if (!translateTo.empty()) {
        place = answer.find("\n" + mark); // what is said may name the language too
        place = place == std::string::npos ? answer.find(mark) : place + 1;
    }
    piece.text = engine::trim(std::string_view(answer).substr(0, place));
    if (place != std::string::npos)
        piece.translation = engine::trim(std::string_view(answer).substr(place + mark.size()));
    return piece;
}

TranscriptPiece transcribePiece(std::span<const float> samples, const engine::Engine& engine,
                                engine::Session& session, engine::MediaEncoders& encoders,
                                const std::string& language, const std::string& translateTo,
                                const std::stop_token& stop)
{
    const double length = seconds(static_cast<std::int64_t>(samples.size()));
    if (samples.size() < static_cast<size_t>(engine::kMinAudioSamples))
        return {.endSeconds = length, .text = {}, .translation = {}};
    const EncodedAttachment sound = encode(samples, encoders);

    engine::Message message;
    message.role = "user";
    message.parts = sound.parts;
    message.parts.push_back(
        {.kind = engine::ContentPart::Kind::Text, .text = speechInstruction(language, translateTo)});
    engine::ChatOptions chat;
    chat.family = engine.chatFamily();
    const engine::Prompt prompt =
        engine::renderChat({&message, 1}, {}, chat, engine.tokenizer().vocabulary());

    engine::GenerateOptions generation;
    generation.sampling = engine.samplingDefaults();
    generation.sampling.greedy = true;
    generation.stop = stop;
    // Speech gives a handful of tokens per second; more is a model that repeats itself.
    generation.maxTokens = translateTo.empty() ? 512 : 1024;
    std::string answer;
    engine::generate(engine, session, tokenSequence(prompt, {&sound}, engine.tokenizer()), generation,
                     [&](const engine::OutputEvent& event) {
                         if (event.kind == engine::OutputEvent::Kind::Text)
                             answer += event.text;
                     });
    TranscriptPiece piece = transcriptFrom(answer, translateTo);
    piece.endSeconds = length;
    return piece;
}

Transcript transcribe(const std::filesystem::path& file, const engine::Engine& engine,
                      engine::Session& session, engine::MediaEncoders& encoders,
                      const TranscribeOptions& options)
{
    Transcript transcript;
    engine::PauseCutter cutter([&](const engine::AudioSegment& segment, std::span<const float> samples) {
        if (options.stop.stop_requested() || !segment.hasSound() ||
            segment.end - segment.start < engine::kMinAudioSamples)
            return;
        TranscriptPiece piece = transcribePiece(samples, engine, session, encoders, options.language,
                                                options.translateTo, options.stop);
        piece.startSeconds = seconds(segment.speechStart);
        piece.endSeconds = seconds(segment.speechEnd);
        transcript.pieces.push_back(std::move(piece));
        if (options.onPiece)
            options.onPiece(transcript.pieces.back());
    });
    Source source(file);
    AudioOptions audio;
    audio.stop = options.stop;
    const AudioResult result =
        decodeAudio(source, audio, [&](std::span<const float> samples) { cutter.add(samples); });
    cutter.finish();
    transcript.notes = result.warnings;
    transcript.cancelled = result.cancelled || options.stop.stop_requested();
    return transcript;
}

std::string toText(const std::vector<TranscriptPiece>& pieces)
{
    std::string text;
    for (const TranscriptPiece& piece : pieces) {
        text += piece.text + "\n";
        if (!piece.translation.empty())
            text += piece.translation + "\n";
    }
    return text;
}

std::string toSrt(const std::vector<TranscriptPiece>& pieces)
{
    return cues(pieces, true, ',');
}

std::string toVtt(const std::vector<TranscriptPiece>& pieces)
{
    return "WEBVTT\n\n" + cues(pieces, false, '.');
}

} // namespace media
