// The demo model hears: its recorded conversations with sound come out token for token, from the files on.
#include <QTest>

#include "app/media/audio_decoder.h"
#include "engine/engine.h"
#include "engine/files/json.h"
#include "engine/model/audio_tower.h"
#include "tests/support/goldens.h"
#include "tests/support/gpu_fixture.h"

using namespace engine;
using namespace engine::tests;

namespace {

constexpr float kGreedyMargin = 0.02F;

const std::filesystem::path kDemo = std::filesystem::path(FACET_RESOURCES_FOLDER) / "demo";

bool isSoundOnly(const Json& expected)
{
    const Json& media = expected.at("media");
    return !media.empty() && std::all_of(media.begin(), media.end(),
                                         [](const Json& medium) { return medium.at("type") == "audio"; });
}

} // namespace

class AudioDemoTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_gpu = std::make_unique<GpuFixture>();
        m_engine = Engine::load(m_gpu->device(), kDemo / "model", {});
        const Model& model = m_engine->model();
        m_tower =
            AudioTower::load(m_gpu->device(), model.kernels(), model.checkpoint(), model.config().hidden, {});
        m_cases = readJsonFile(kDemo / "expected.json").at("cases");
    }

    void cleanupTestCase()
    {
        m_tower.reset();
        m_engine.reset();
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

    void greedyAnswers_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_cases.size(); ++i)
            if (isSoundOnly(m_cases[i]))
                QTest::addRow("%zu %s", i, m_cases[i].at("media").at(0).at("file").get<std::string>().c_str())
                    << static_cast<int>(i);
    }

    void greedyAnswers()
    {
        QFETCH(int, index);
        const Json& expected = m_cases.at(static_cast<size_t>(index));
        TokenSequence prompt;
        prompt.ids = expected.at("prompt_ids").get<std::vector<TokenId>>();
        std::vector<SoftTokens> soft;
        for (const Json& medium : expected.at("media"))
            soft.push_back(hear(kDemo / medium.at("file").get<std::string>()));
        placeSoftTokens(prompt, soft);

        SessionOptions options;
        options.kvType = KvType::F32;
        options.contextLength = 1024;
        Session session(m_engine->model(), options);
        GenerateOptions generation;
        generation.sampling = m_engine->samplingDefaults();
        generation.sampling.greedy = true;
        generation.sampling.suppressedTokens.clear();
        generation.maxTokens = 200;
        const GenerateResult result =
            generate(*m_engine, session, prompt, generation, [](const OutputEvent&) {});
        const std::string difference =
            compareGreedy(result.tokens, expected.at("greedy_ids").get<std::vector<TokenId>>(),
                          expected.at("gap").get<std::vector<float>>(), kGreedyMargin);
        QVERIFY2(difference.empty(), difference.c_str());
    }

private:
    SoftTokens hear(const std::filesystem::path& file)
    {
        media::Source source(file);
        const media::AudioClip clip = media::decodeAudioClip(source, {}, kMaxAudioSamples);
        return m_tower->encode(clip.samples);
    }

    void placeSoftTokens(TokenSequence& prompt, const std::vector<SoftTokens>& soft)
    {
        const TokenId placeholder = m_engine->tokenizer().vocabulary().audioSoft;
        uint32_t position = 0;
        for (const SoftTokens& clip : soft) {
            while (prompt.ids.at(position) != placeholder)
                ++position;
            prompt.soft.push_back({.position = position,
                                   .count = clip.rows.rows,
                                   .rows = clip.rows,
                                   .contentHash = position + 1U});
            for (uint32_t i = 0; i < clip.rows.rows; ++i, ++position)
                QCOMPARE(prompt.ids.at(position), placeholder);
        }
        QVERIFY(std::find(prompt.ids.begin() + position, prompt.ids.end(), placeholder) == prompt.ids.end());
    }

    std::unique_ptr<GpuFixture> m_gpu;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<AudioTower> m_tower;
    Json m_cases;
};

QTEST_GUILESS_MAIN(AudioDemoTest)
#include "audio_demo_test.moc"
