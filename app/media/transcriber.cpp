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

/// The instructions that Google recommends for speech.
std::string instruction(const TranscribeOptions& options)
{
    if (options.translateTo.empty())
        return "Transcribe the following speech segment in " + options.language + " into " +
               options.language +
               " text.\n\nFollow these specific instructions for formatting the answer:\n*   Only output the "
               "transcription, with no "
               "newlines.\n*   When transcribing numbers, write the digits, i.e. write 1.7 and not one point "
               "seven, and write 3 "
               "instead of three.";
    return "Transcribe the following speech segment in " + options.language + ", then translate it into " +
           options.translateTo + ".\nWhen formatting the answer, first output the transcription in " +
           options.language + ", then one newline, then output the string '" + options.translateTo +
           ": ', then the translation in " + options.translateTo + ".";
}

/// "transcription\nLANGUAGE: translation" in its two parts.
void split(const std::string& answer, const std::string& language, TranscriptPiece& piece)
{
    const std::string mark = language + ":";
    const size_t place = language.empty() ? std::string::npos : answer.find(mark);
    piece.text = engine::trim(std::string_view(answer).substr(0, place));
    if (place != std::string::npos)
        piece.translation = engine::trim(std::string_view(answer).substr(place + mark.size()));
}

class Transcriber
{
public:
    Transcriber(const engine::Engine& engine, engine::Session& session, engine::MediaEncoders& encoders,
                const TranscribeOptions& options)
        : m_engine(engine),
          m_session(session),
          m_encoders(encoders),
          m_options(options)
    {
    }

    TranscriptPiece piece(const engine::AudioSegment& segment, std::span<const float> samples)
    {
        EncodedAttachment sound;
        sound.parts.resize(1);
        sound.parts[0].kind = engine::ContentPart::Kind::Audio;
        engine::EncodedMedia encoded = m_encoders.sound(samples);
        sound.tokens.push_back({.kind = engine::MediaKind::Audio,
                                .frames = {{.seconds = 0, .softTokens = encoded.soft.rows().rows}}});
        sound.rows.emplace_back();
        sound.rows[0].push_back({std::move(encoded), false});

        TranscriptPiece result{.startSeconds = seconds(segment.speechStart),
                               .endSeconds = seconds(segment.speechEnd),
                               .text = {},
                               .translation = {}};
        split(answer(sound), m_options.translateTo, result);
        return result;
    }

private:
    std::string answer(const EncodedAttachment& sound)
    {
        engine::Message message;
        message.role = "user";
        message.parts = sound.parts;
        message.parts.push_back({.kind = engine::ContentPart::Kind::Text, .text = instruction(m_options)});
        engine::ChatOptions chat;
        chat.family = m_engine.chatFamily();
        const engine::Prompt prompt =
            engine::renderChat({&message, 1}, {}, chat, m_engine.tokenizer().vocabulary());
        engine::GenerateOptions generation;
        generation.sampling = m_engine.samplingDefaults();
        generation.sampling.greedy = true;
        generation.stop = m_options.stop;
        // Speech gives a handful of tokens per second; more is a model that repeats itself.
        generation.maxTokens = m_options.translateTo.empty() ? 512 : 1024;
        std::string text;
        engine::generate(m_engine, m_session, tokenSequence(prompt, {&sound}, m_engine.tokenizer()),
                         generation, [&](const engine::OutputEvent& event) {
                             if (event.kind == engine::OutputEvent::Kind::Text)
                                 text += event.text;
                         });
        return text;
    }

    const engine::Engine& m_engine;
    engine::Session& m_session;
    engine::MediaEncoders& m_encoders;
    const TranscribeOptions& m_options;
};

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

Transcript transcribe(const std::filesystem::path& file, const engine::Engine& engine,
                      engine::Session& session, engine::MediaEncoders& encoders,
                      const TranscribeOptions& options)
{
    Transcript transcript;
    Transcriber transcriber(engine, session, encoders, options);
    engine::PauseCutter cutter([&](const engine::AudioSegment& segment, std::span<const float> samples) {
        if (options.stop.stop_requested() || !segment.hasSound() ||
            segment.end - segment.start < engine::kMinAudioSamples)
            return;
        transcript.pieces.push_back(transcriber.piece(segment, samples));
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
