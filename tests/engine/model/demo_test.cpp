// The demo model's recorded conversations without media: prompts render to the same ids, greedy answers agree
// token for token.
#include <QTest>

#include <fstream>

#include "engine/engine.h"
#include "engine/files/json.h"
#include "tests/support/goldens.h"
#include "tests/support/gpu_fixture.h"

using namespace engine;
using namespace engine::tests;

namespace {

// The KV cache in F32 and float32 products: the reference's own arithmetic.
constexpr float kGreedyMargin = 0.02F;

std::vector<TokenId> ids(const Json& list)
{
    return list.get<std::vector<TokenId>>();
}

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_gpu = std::make_unique<GpuFixture>();
        const std::filesystem::path folder = std::filesystem::path(FACET_RESOURCES_FOLDER) / "demo";
        LoadOptions exact;
        exact.exact = true;
        m_engine = Engine::load(m_gpu->device(), folder / "model", exact);
        m_cases = readJsonFile(folder / "expected.json").at("cases");
    }

    void cleanupTestCase()
    {
        m_engine.reset();
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

    void greedyAnswers_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_cases.size(); ++i)
            if (m_cases[i].at("media").empty())
                QTest::addRow("%zu %s", i, m_cases[i].at("kind").get<std::string>().c_str())
                    << static_cast<int>(i);
    }

    void greedyAnswers()
    {
        QFETCH(int, index);
        const Json& expected = m_cases.at(static_cast<size_t>(index));
        TokenSequence prompt;
        prompt.ids = m_engine->tokenizer().encodeWithControls(expected.at("prompt_text").get<std::string>());
        QCOMPARE(prompt.ids, ids(expected.at("prompt_ids")));

        SessionOptions options;
        options.kvType = KvType::F32;
        options.contextLength = 2048;
        Session session(m_engine->model(), options);
        GenerateOptions generation;
        generation.sampling = m_engine->samplingDefaults();
        generation.sampling.greedy = true;
        generation.sampling.suppressedTokens.clear();
        generation.maxTokens = 200;
        const GenerateResult result =
            generate(*m_engine, session, prompt, generation, [](const OutputEvent&) {});
        const std::string difference =
            compareGreedy(result.tokens, ids(expected.at("greedy_ids")),
                          expected.at("gap").get<std::vector<float>>(), kGreedyMargin);
        QVERIFY2(difference.empty(), difference.c_str());
    }

private:
    std::unique_ptr<GpuFixture> m_gpu;
    std::unique_ptr<Engine> m_engine;
    Json m_cases;
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
