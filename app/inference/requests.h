// What the window asks of the inference thread and what comes back: plain values, queued between threads.
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

#include "app/media/attachments.h"
#include "engine/engine.h"

namespace inference {

/// Part of a message: text, a file to decode, or a recording (16 kHz mono).
struct ContentPart
{
    std::variant<QString, media::Attachment, std::vector<float>> content;
};

/// Makes the parts of a stored attachment when a prompt is built, on the inference thread: rendering pages or
/// cutting a range may take a while. Throws engine::Error; cancellation is Error(Cancelled).
using PartMaker = std::function<std::vector<ContentPart>(const std::stop_token& stop)>;

/// What of a question is not text. Kept encoded as long as the chat refers to it.
struct AttachmentSource
{
    QString key;            ///< equal for equal content, budget and range
    int expectedTokens = 0; ///< until it has been encoded
    PartMaker make;
};

struct Call
{
    QString name;
    QString arguments; ///< a JSON object
    QString result;    ///< empty while it has none
};

/// One turn of the conversation, oldest first.
struct Turn
{
    enum class Role
    {
        System,
        User,
        Assistant
    };

    Role role = Role::User;
    QString text;
    std::vector<AttachmentSource> attachments; ///< User: before the text, in order
    /// Assistant: each step is thought, then text, then calls with their results; another step follows calls.
    struct Step
    {
        QString thought;
        QString text;
        std::vector<Call> calls;
    };
    std::vector<Step> steps;
};

struct SamplingChoice
{
    std::optional<double> temperature, topP, minP, repetitionPenalty;
    std::optional<uint32_t> topK;
    std::optional<quint64> seed; ///< none: drawn anew
    bool greedy = false;
};

struct AnswerRequest
{
    std::vector<Turn> turns;   ///< if the last is the assistant's, its open step is continued
    bool continueLast = false; ///< go on writing the last step instead of beginning a new one
    QString tools;             ///< JSON list of declarations; empty: none
    QString jsonSchema;        ///< the answer must satisfy it; empty: free
    bool thinking = false;
    std::optional<uint32_t> thoughtBudget;
    uint32_t maxTokens = 0; ///< 0: until the context is full
    SamplingChoice sampling;
};

/// What the model wrote, in order.
struct Piece
{
    enum class Kind
    {
        Thought,
        Text,
        Call
    };

    Kind kind = Kind::Text;
    QString text;              ///< Thought, Text: the next stretch
    bool isNewThought = false; ///< Thought: first stretch of one
    QString name, arguments;   ///< Call
    int tokenCount = 0;
    double seconds = 0; ///< since the piece before (or the start)
};

struct AnswerResult
{
    engine::StopReason reason = engine::StopReason::EndOfTurn;
    quint64 seed = 0;
    int promptTokens = 0;
    int reusedTokens = 0;
    int answerTokens = 0;
    int encodedTokens = 0;    ///< soft tokens that the towers made for it
    double encodeSeconds = 0; ///< decoding the attachments and making them
    double firstTokenSeconds = 0;
    double prefillSeconds = 0;
    double decodeSeconds = 0;
    QStringList notes; ///< what of the attachments was missing, cut or thinned
};

/// Transcribes one stretch of at most 30 s, 16 kHz mono.
struct TranscribeRequest
{
    std::vector<float> samples;
    QString language = QStringLiteral("English"); ///< spoken, by its English name
    QString translateTo;                          ///< empty: no translation
};

struct TranscribeResult
{
    QString text;
    QString translation;
};

/// Context length where nobody chose one: long enough for most chats, small enough for most GPUs.
inline constexpr uint32_t kDefaultContext = 8192;

class Backend;

struct LoadRequest
{
    /// Makes the side of a model that answers elsewhere; then nothing is read from disk and only `name`
    /// counts.
    std::function<std::unique_ptr<Backend>()> elsewhere{};
    std::filesystem::path model;       ///< folder or GGUF
    std::filesystem::path projector;   ///< mmproj; empty: beside the model
    std::filesystem::path cacheFolder; ///< for compiled kernels; empty: none are kept
    QString name;                      ///< as the window shows it
    QString device;                    ///< of devices(); empty: the best
    uint32_t contextLength = 0;        ///< 0: what the model has, at most kDefaultContext
    engine::KvType kvType = engine::KvType::F16;
};

/// What the window needs to know of the loaded model.
struct ModelFacts
{
    QString name;
    QString device;
    QString weightType; ///< of most weights: "BF16", "Q4_0"
    uint32_t contextLength = 0;
    uint32_t maxContextLength = 0;
    bool sees = false;
    bool hears = false;
    bool thinks = false;
    bool callsTools = false;
    quint64 deviceBytes = 0; ///< weights, towers, cache and scratch, as allocated so far
    quint64 freeDeviceBytes = 0;
    engine::SamplingOptions sampling; ///< the checkpoint's defaults
    /// Tokens of a text, from any thread; empty: nobody here can tell.
    std::function<int(const QString& text)> countTokens;

    bool isRemote = false;      ///< answers come from a server
    bool leavesMachine = false; ///< which is not on this computer
    QString host;               ///< of the server, with its port if that is unusual: "gpu.lan:8000"
};

/// Where the context stands for a chat with its draft.
struct ContextUse
{
    int cached = 0;          ///< tokens whose keys and values are there
    int fresh = 0;           ///< tokens that the next question would evaluate
    int length = 0;          ///< all there are
    bool isEstimate = false; ///< a server counts the tokens, and tells only afterwards
};

struct Failure
{
    engine::ErrorCode code = engine::ErrorCode::Internal;
    QString detail;
    /// What to do, for the user. If there is one, it and the detail are whole translated sentences and stand
    /// instead of the texts of the code.
    QString remedy{};
};

/// The exception being handled, as a value. For catch blocks only.
Failure currentFailure();

} // namespace inference

Q_DECLARE_METATYPE(inference::Piece)
Q_DECLARE_METATYPE(inference::AnswerResult)
Q_DECLARE_METATYPE(inference::TranscribeResult)
Q_DECLARE_METATYPE(inference::ModelFacts)
Q_DECLARE_METATYPE(inference::ContextUse)
Q_DECLARE_METATYPE(inference::Failure)
