// How answers end and what survives the end, with the demo model: thought budget, stop strings, cancellation,
// full contexts, structured output and tool calls.
#include <QTest>

#include <cmath>

#include "engine/engine.h"
#include "engine/files/json.h"
#include "tests/engine/text/json_validator.h"
#include "tests/support/expect_error.h"
#include "tests/support/gpu_fixture.h"

using namespace engine;
using namespace engine::tests;

namespace {

constexpr size_t kCapabilities = 2; ///< "What can you do?": the index in expected.json
constexpr size_t kThinking = 20;
constexpr size_t kToolCalls[] = {27, 29, 31, 33, 35};

struct Answer
{
    GenerateResult result;
    std::string thought, text;
    std::vector<ToolCall> calls;
    int ends = 0;
};

constexpr const char* kSchemas[] = {
    R"({"type": "object", "properties": {"name": {"type": "string", "maxLength": 20},
        "age": {"type": "integer", "minimum": 0, "maximum": 130}}, "required": ["name", "age"]})",
    R"({"type": "array", "items": {"enum": ["red", "green", "blue"]}, "minItems": 2, "maxItems": 4})",
    R"({"type": "object", "properties": {"shape": {"const": "circle"}, "place": {"type": "object",
        "properties": {"x": {"type": "number", "minimum": -1, "maximum": 1}, "y": {"type": "number"}},
        "required": ["x", "y"]}}, "required": ["shape", "place"]})",
    R"({"anyOf": [{"type": "boolean"}, {"type": "null"}, {"type": "integer", "minimum": 7, "maximum": 9}]})",
    R"({"type": "object", "properties": {"list": {"type": "array", "maxItems": 3,
        "items": {"type": "string", "minLength": 3, "maxLength": 8}}}, "required": ["list"]})",
};

} // namespace

class GenerateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_gpu = std::make_unique<GpuFixture>();
        const std::filesystem::path folder = std::filesystem::path(FACET_RESOURCES_FOLDER) / "demo";
        m_engine = Engine::load(m_gpu->device(), folder / "model", {});
        m_cases = readJsonFile(folder / "expected.json").at("cases");
        m_tools = readJsonFile(folder / "tools.json");
    }

    void cleanupTestCase()
    {
        m_engine.reset();
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

    void thoughtBudget_data()
    {
        QTest::addColumn<int>("budget");
        QTest::addColumn<bool>("constrained");
        for (const int budget : {0, 1, 3, 8})
            for (const bool constrained : {false, true})
                QTest::addRow("%d%s", budget, constrained ? " with grammar" : "") << budget << constrained;
    }
    void thoughtBudget()
    {
        QFETCH(int, budget);
        QFETCH(bool, constrained);
        Session session(m_engine->model(), options());
        GenerateOptions generation = greedy();
        generation.thoughtBudget = static_cast<uint32_t>(budget);
        std::optional<Grammar> grammar;
        if (constrained) {
            grammar.emplace(Grammar::jsonSchema(m_engine->grammarVocabulary(), Json::parse(kSchemas[0]),
                                                Thoughts::Allowed));
            generation.grammar = &*grammar;
        }
        const Answer answer = ask(session, prompt(kThinking), generation);
        QCOMPARE(answer.result.reason, StopReason::EndOfTurn);
        QVERIFY(!answer.text.empty());
        QVERIFY2(answer.text.find("thought") == std::string::npos, answer.text.c_str());
        // The budget, but never less than "<|channel>thought\n"; then the line break and "<channel|>".
        const TokenId end = m_engine->tokenizer().vocabulary().channelEnd;
        const std::vector<TokenId>& tokens = answer.result.tokens;
        if (const auto at = std::find(tokens.begin(), tokens.end(), end); at != tokens.end())
            QVERIFY(at - tokens.begin() <= std::max(budget, 9) + 2);
        if (!constrained)
            QVERIFY(std::find(tokens.begin(), tokens.end(), end) != tokens.end());
        else
            QVERIFY2(Json::accept(answer.text), answer.text.c_str());
        const std::string whole = m_cases[kThinking].at("greedy_text");
        QVERIFY(answer.thought.size() < whole.find("<channel|>"));
    }

    void openThoughtIsClosedToo()
    {
        // The prompt ends inside an open thought, as after a tool result.
        Session session(m_engine->model(), options());
        GenerateOptions generation = greedy();
        generation.startsInThought = true;
        generation.thoughtBudget = 2;
        const Answer answer = ask(session, prompt(30), generation);
        QCOMPARE(answer.result.reason, StopReason::EndOfTurn);
        QVERIFY(answer.thought.size() < std::string("The calculator says 6912.").size());
        QVERIFY2(answer.text.find("6912") != std::string::npos, answer.text.c_str());
    }

    void thoughtEndsOnRequest()
    {
        Session session(m_engine->model(), options());
        GenerateOptions generation = greedy();
        std::stop_source end;
        generation.endThought = end.get_token();
        int seen = 0;
        generation.onToken = [&](TokenId, const Sample&) {
            if (++seen == 12)
                end.request_stop();
        };
        const Answer answer = ask(session, prompt(kThinking), generation);
        QCOMPARE(answer.result.reason, StopReason::EndOfTurn);
        const std::vector<TokenId>& tokens = answer.result.tokens;
        const auto at =
            std::find(tokens.begin(), tokens.end(), m_engine->tokenizer().vocabulary().channelEnd);
        QCOMPARE(at - tokens.begin(), 13); // twelve of the model, a line break, the end
        QVERIFY(!answer.text.empty());
    }

    void grammarGoesOnBehindWhatIsWritten()
    {
        Session session(m_engine->model(), options());
        GenerateOptions generation = greedy();
        const Grammar grammar =
            Grammar::jsonSchema(m_engine->grammarVocabulary(), Json::parse(kSchemas[0]), Thoughts::None);
        generation.grammar = &grammar;
        const std::string written = "{\"name\": \"Anna\", \"age";
        generation.alreadyWritten = m_engine->tokenizer().encode(written);
        TokenSequence open = prompt(kThinking);
        open.ids.insert(open.ids.end(), generation.alreadyWritten.begin(), generation.alreadyWritten.end());
        const Answer answer = ask(session, open, generation);
        QVERIFY2(Json::accept(written + answer.text), answer.text.c_str());
        generation.alreadyWritten = m_engine->tokenizer().encode("no JSON");
        QVERIFY_ERROR(ask(session, open, generation), ErrorCode::InvalidRequest, "so far");
    }

    void stopStrings()
    {
        Session session(m_engine->model(), options());
        GenerateOptions generation = greedy();
        const std::string whole = text(kCapabilities);
        generation.sampling.stopStrings = {"nowhere in it", "pictures of col"};
        const Answer answer = ask(session, prompt(kCapabilities), generation);
        QCOMPARE(answer.result.reason, StopReason::StopString);
        QCOMPARE(answer.text, whole.substr(0, whole.find("pictures of col")));
        QCOMPARE(answer.ends, 1);
        generation.sampling.stopStrings = {"only at the end, and not even there"};
        QCOMPARE(ask(session, prompt(kCapabilities), generation).text, whole);
    }

    void stopStringsLeaveThoughtsAlone()
    {
        Session session(m_engine->model(), options());
        GenerateOptions generation = greedy();
        generation.sampling.stopStrings = {"picture"};
        const Answer answer = ask(session, prompt(kThinking), generation);
        QCOMPARE(answer.thought,
                 std::string("The user wants to add a picture. This is about the app, so I can answer "
                             "it."));
        QCOMPARE(answer.result.reason,
                 answer.text.size() < 100 ? StopReason::StopString : StopReason::EndOfTurn);
    }

    void cancellation()
    {
        Session session(m_engine->model(), options());
        const TokenSequence start = prompt(kCapabilities);
        GenerateOptions generation = greedy();
        std::stop_source stop;
        generation.stop = stop.get_token();
        int count = 0;
        generation.onToken = [&](TokenId, const Sample&) {
            if (++count == 12)
                stop.request_stop();
        };
        const Answer cut = ask(session, start, generation);
        QCOMPARE(cut.result.reason, StopReason::Cancelled);
        QCOMPARE(cut.result.tokens.size(), size_t{12});
        QCOMPARE(cut.text, text(kCapabilities).substr(0, cut.text.size()));
        QVERIFY(cut.text.size() > 20);
        QCOMPARE(cut.ends, 1);

        // What is there is kept: going on from it evaluates nothing again but the last token.
        TokenSequence more = start;
        more.ids.insert(more.ids.end(), cut.result.tokens.begin(), cut.result.tokens.end());
        const Answer rest = ask(session, more, greedy());
        QVERIFY(rest.result.prefill.reused >= more.ids.size() - 1);
        QCOMPARE(cut.text + rest.text, text(kCapabilities));

        const Answer other = ask(session, prompt(0), greedy());
        QVERIFY(other.result.prefill.reused > 0);
        QCOMPARE(other.text, text(0));
    }

    void cancelledBeforeTheFirstToken()
    {
        Session session(m_engine->model(), options());
        GenerateOptions generation = greedy();
        std::stop_source stop;
        stop.request_stop();
        generation.stop = stop.get_token();
        const Answer answer = ask(session, prompt(kCapabilities), generation);
        QCOMPARE(answer.result.reason, StopReason::Cancelled);
        QVERIFY(answer.result.prefill.cancelled);
        QVERIFY(answer.result.tokens.empty() && answer.text.empty());
        QCOMPARE(answer.ends, 1);
        QCOMPARE(ask(session, prompt(kCapabilities), greedy()).text, text(kCapabilities));
    }

    void contextFull()
    {
        SessionOptions small = options();
        const TokenSequence start = prompt(kCapabilities);
        small.contextLength = static_cast<uint32_t>(start.ids.size()) + 10;
        Session session(m_engine->model(), small);
        const Answer answer = ask(session, start, greedy());
        QCOMPARE(answer.result.reason, StopReason::ContextFull);
        QCOMPARE(session.tokenCount(), small.contextLength);
        QCOMPARE(answer.result.tokens.size(), size_t{11}); // the last one needs no place
        QCOMPARE(answer.text, text(kCapabilities).substr(0, answer.text.size()));
        QCOMPARE(answer.ends, 1);
        QVERIFY_ERROR(ask(session, prompt(27), greedy()), ErrorCode::ContextTooLong, "context");
        QCOMPARE(ask(session, start, greedy()).text, answer.text);
    }

    void tokenLimit()
    {
        Session session(m_engine->model(), options());
        GenerateOptions generation = greedy();
        generation.maxTokens = 5;
        const Answer answer = ask(session, prompt(kCapabilities), generation);
        QCOMPARE(answer.result.reason, StopReason::TokenLimit);
        QCOMPARE(answer.result.tokens.size(), size_t{5});
        QCOMPARE(answer.text, text(kCapabilities).substr(0, answer.text.size()));
        QVERIFY(!answer.text.empty());
    }

    void seeds()
    {
        Session session(m_engine->model(), options());
        GenerateOptions generation = greedy();
        generation.sampling.greedy = false;
        generation.sampling.temperature = 2.0;
        generation.sampling.topP = 1.0;
        generation.maxTokens = 30;
        generation.sampling.seed = 5;
        const std::string first = ask(session, prompt(kCapabilities), generation).text;
        QCOMPARE(ask(session, prompt(kCapabilities), generation).text, first);
        Session fresh(m_engine->model(), options());
        QCOMPARE(ask(fresh, prompt(kCapabilities), generation).text, first);
        generation.sampling.seed = 6;
        QVERIFY(ask(session, prompt(kCapabilities), generation).text != first);
    }

    void structuredOutput_data()
    {
        QTest::addColumn<QString>("schema");
        for (size_t i = 0; i < std::size(kSchemas); ++i)
            QTest::addRow("schema %zu", i) << QString(kSchemas[i]);
    }
    void structuredOutput()
    {
        QFETCH(QString, schema);
        const Json parsed = Json::parse(schema.toStdString());
        const Grammar grammar = Grammar::jsonSchema(m_engine->grammarVocabulary(), parsed);
        Session session(m_engine->model(), options());
        for (uint64_t seed = 0; seed < 5; ++seed) {
            GenerateOptions generation = greedy();
            generation.grammar = &grammar;
            generation.sampling.greedy = seed == 0;
            generation.sampling.temperature = 1.5;
            generation.sampling.seed = seed;
            const Answer answer = ask(session, prompt(25), generation);
            QCOMPARE(answer.result.reason, StopReason::EndOfTurn);
            QVERIFY2(Json::accept(answer.text), answer.text.c_str());
            const std::string wrong = facet_test::violation(parsed, Json::parse(answer.text), parsed);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }

    void toolCalls_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("constrained");
        for (const size_t index : kToolCalls)
            for (const bool constrained : {false, true})
                QTest::addRow("%zu%s", index, constrained ? " with grammar" : "")
                    << static_cast<int>(index) << constrained;
    }
    void toolCalls()
    {
        QFETCH(int, index);
        QFETCH(bool, constrained);
        const Json& expected = m_cases[static_cast<size_t>(index)];
        Session session(m_engine->model(), options());
        GenerateOptions generation = greedy();
        std::optional<Grammar> grammar;
        if (constrained) {
            ToolCallOptions calls;
            calls.thoughts = expected.at("thinking").get<bool>() ? Thoughts::Allowed : Thoughts::None;
            grammar.emplace(Grammar::toolCalls(m_engine->grammarVocabulary(), m_tools, calls));
            generation.grammar = &*grammar;
        }
        const Answer answer = ask(session, prompt(static_cast<size_t>(index)), generation);
        QCOMPARE(answer.result.reason, StopReason::ToolCalls);
        QCOMPARE(answer.calls.size(), size_t{1});
        QVERIFY2(answer.text.empty(), answer.text.c_str());
        QCOMPARE(answer.result.tokens, expected.at("greedy_ids").get<std::vector<TokenId>>());
        const std::string whole = expected.at("greedy_text");
        QVERIFY(whole.find("call:" + answer.calls[0].name + "{") != std::string::npos);
        QVERIFY(answer.calls[0].arguments.is_object());
        for (const auto& [key, value] : answer.calls[0].arguments.items()) {
            const std::string shown = value.is_string() ? value.get<std::string>() : value.dump();
            QVERIFY2(whole.find(key) != std::string::npos && whole.find(shown) != std::string::npos,
                     shown.c_str());
        }
    }

    void toolsDoNotPreventPlainAnswers()
    {
        std::vector<OrderedJson> tools;
        for (const Json& tool : m_tools)
            tools.push_back(OrderedJson::parse(tool.dump()));
        Message question;
        question.role = "user";
        question.text = "Hello!";
        const Vocabulary& vocabulary = m_engine->tokenizer().vocabulary();
        TokenSequence start;
        start.ids = tokenize(renderChat({&question, 1}, tools, {}, vocabulary), m_engine->tokenizer()).ids;
        Session session(m_engine->model(), options());
        const Answer free = ask(session, start, greedy());
        QCOMPARE(free.result.reason, StopReason::EndOfTurn);
        QVERIFY(!free.text.empty() && free.calls.empty());
        const Grammar grammar = Grammar::toolCalls(m_engine->grammarVocabulary(), m_tools, {});
        GenerateOptions generation = greedy();
        generation.grammar = &grammar;
        QCOMPARE(ask(session, start, generation).text, free.text);

        ToolCallOptions named;
        named.choice = ToolChoice::Named;
        named.name = "convert_units";
        const Grammar must = Grammar::toolCalls(m_engine->grammarVocabulary(), m_tools, named);
        generation.grammar = &must;
        generation.maxTokens = 400;
        const Answer forced = ask(session, start, generation);
        QCOMPARE(forced.calls.size(), size_t{1});
        QCOMPARE(forced.calls[0].name, std::string("convert_units"));
    }

private:
    static SessionOptions options()
    {
        SessionOptions session;
        session.kvType = KvType::F32;
        session.contextLength = 2048;
        return session;
    }

    GenerateOptions greedy() const
    {
        GenerateOptions generation;
        generation.sampling = m_engine->samplingDefaults();
        generation.sampling.greedy = true;
        return generation;
    }

    TokenSequence prompt(size_t index) const
    {
        TokenSequence sequence;
        sequence.ids = m_cases[index].at("prompt_ids").get<std::vector<TokenId>>();
        return sequence;
    }

    /// What the case's answer shows: without the end of the turn.
    std::string text(size_t index) const
    {
        const std::string whole = m_cases[index].at("greedy_text");
        return whole.substr(0, whole.find("<turn|>"));
    }

    Answer ask(Session& session, const TokenSequence& start, const GenerateOptions& generation) const
    {
        Answer answer;
        answer.result = generate(*m_engine, session, start, generation, [&](const OutputEvent& event) {
            switch (event.kind) {
            case OutputEvent::Kind::Thought:
                answer.thought += event.text;
                break;
            case OutputEvent::Kind::Text:
                answer.text += event.text;
                break;
            case OutputEvent::Kind::Call:
                answer.calls.push_back(event.call);
                break;
            case OutputEvent::Kind::End:
                ++answer.ends;
                break;
            }
        });
        return answer;
    }

    std::unique_ptr<GpuFixture> m_gpu;
    std::unique_ptr<Engine> m_engine;
    Json m_cases, m_tools;
};

QTEST_GUILESS_MAIN(GenerateTest)
#include "generate_test.moc"
