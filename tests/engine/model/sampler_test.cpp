#include "engine/error.h"
#include "engine/model/sampler.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <set>
#include <vector>

using namespace engine;
using nlohmann::json;

class SamplerTest : public QObject
{
    Q_OBJECT

private slots:
    void distribution_data();
    void distribution();
    void topPEdges();
    void candidatesEqualLogits();
    void greedy();
    void logProbabilities();
    void penalties();
    void masks();
    void randomNumbers();
    void sameSeedSameTokens();
    void candidatesNeeded();
    void generationConfig();
    void refuses_data();
    void refuses();
};

namespace {

constexpr float kMinusInfinity = -std::numeric_limits<float>::infinity();

/// The warpers one after the other, literally as Hugging Face has them (transformers, logits_process.py):
/// each one sets logits to −∞ and looks at a new softmax. Returns probabilities.
std::vector<double> referenceProbabilities(const std::vector<float>& logits, const SamplingOptions& options)
{
    std::vector<double> scores(logits.begin(), logits.end());
    const auto softmax = [&] {
        const double highest = *std::max_element(scores.begin(), scores.end());
        std::vector<double> p(scores.size());
        for (size_t i = 0; i < p.size(); ++i)
            p[i] = std::exp(scores[i] - highest);
        const double sum = std::accumulate(p.begin(), p.end(), 0.0);
        for (double& x : p)
            x /= sum;
        return p;
    };
    std::vector<size_t> descending(scores.size());
    std::iota(descending.begin(), descending.end(), size_t{0});
    std::stable_sort(descending.begin(), descending.end(),
                     [&](size_t a, size_t b) { return scores[a] > scores[b]; });

    for (double& score : scores)
        score /= options.temperature;
    if (options.topK != 0)
        for (size_t i = options.topK; i < scores.size(); ++i)
            scores[descending[i]] = kMinusInfinity;
    if (options.topP < 1.0) {
        const auto p = softmax();
        double before = 0.0; // removed once the better ones already reach topP
        for (const size_t i : descending) {
            if (before >= options.topP)
                scores[i] = kMinusInfinity;
            before += p[i];
        }
    }
    if (options.minP > 0.0) {
        const auto p = softmax();
        for (size_t i = 0; i < p.size(); ++i)
            if (p[i] < options.minP * p[descending[0]])
                scores[i] = kMinusInfinity;
    }
    return softmax();
}

std::vector<float> randomLogits(size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<float> logits(count);
    for (float& logit : logits)
        logit = static_cast<float>(random() % 10000) / 1000.0f;
    return logits;
}

std::vector<Candidate> bestOf(const std::vector<float>& logits, size_t count)
{
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < logits.size(); ++i)
        candidates.push_back({static_cast<TokenId>(i), logits[i]});
    std::stable_sort(candidates.begin(), candidates.end(), [](auto a, auto b) { return a.logit > b.logit; });
    candidates.resize(std::min(count, candidates.size()));
    return candidates;
}

double logSumExp(const std::vector<float>& logits)
{
    double sum = 0.0;
    for (const float logit : logits)
        sum += std::exp(static_cast<double>(logit));
    return std::log(sum);
}

SamplingOptions plain()
{
    SamplingOptions options;
    options.topK = 0;
    options.topP = 1.0;
    return options;
}

} // namespace

void SamplerTest::distribution_data()
{
    QTest::addColumn<double>("temperature");
    QTest::addColumn<int>("topK");
    QTest::addColumn<double>("topP");
    QTest::addColumn<double>("minP");
    QTest::newRow("plain") << 1.0 << 0 << 1.0 << 0.0;
    QTest::newRow("cool") << 0.5 << 0 << 1.0 << 0.0;
    QTest::newRow("hot") << 3.0 << 0 << 1.0 << 0.0;
    QTest::newRow("top-k") << 2.0 << 5 << 1.0 << 0.0;
    QTest::newRow("top-p") << 2.0 << 0 << 0.7 << 0.0;
    QTest::newRow("min-p") << 2.0 << 0 << 1.0 << 0.3;
    QTest::newRow("all") << 1.5 << 12 << 0.9 << 0.1;
    QTest::newRow("gemma") << 1.0 << 64 << 0.95 << 0.0;
}

void SamplerTest::distribution()
{
    QFETCH(double, temperature);
    QFETCH(int, topK);
    QFETCH(double, topP);
    QFETCH(double, minP);
    SamplingOptions options;
    options.temperature = temperature;
    options.topK = static_cast<uint32_t>(topK);
    options.topP = topP;
    options.minP = minP;
    options.seed = 42;
    const Sampler sampler(options);
    const auto logits = randomLogits(40, 7);
    const auto expected = referenceProbabilities(logits, options);

    constexpr int kDraws = 40000;
    std::vector<int> counts(logits.size(), 0);
    for (uint64_t step = 0; step < kDraws; ++step)
        ++counts[static_cast<size_t>(sampler.sample(logits, step).token)];
    for (size_t i = 0; i < logits.size(); ++i) {
        const double deviation = 5.0 * std::sqrt(expected[i] * (1.0 - expected[i]) / kDraws) + 3.0 / kDraws;
        const double share = static_cast<double>(counts[i]) / kDraws;
        QVERIFY2(std::abs(share - expected[i]) <= deviation,
                 qPrintable(QString("token %1: %2 instead of %3").arg(i).arg(share).arg(expected[i])));
    }
}

void SamplerTest::topPEdges()
{
    // Probabilities 1/2, 1/4, 1/8, 1/8, exact in binary.
    const std::vector<float> logits{std::log(4.0f), std::log(2.0f), 0.0f, 0.0f};
    const auto kept = [&](double topP) {
        SamplingOptions options = plain();
        options.topP = topP;
        std::set<TokenId> seen;
        for (uint64_t step = 0; step < 2000; ++step)
            seen.insert(Sampler(options).sample(logits, step).token);
        return seen.size();
    };
    QCOMPARE(kept(0.01), size_t{1});
    QCOMPARE(kept(0.49), size_t{1});
    QCOMPARE(kept(0.51), size_t{2});
    QCOMPARE(kept(0.74), size_t{2});
    QCOMPARE(kept(0.76), size_t{3});
    QCOMPARE(kept(0.87), size_t{3});
    QCOMPARE(kept(0.88), size_t{4});
    QCOMPARE(kept(1.0), size_t{4});
}

void SamplerTest::candidatesEqualLogits()
{
    const auto logits = randomLogits(3000, 3);
    for (const uint32_t topK : {1u, 20u, 64u, 256u}) {
        SamplingOptions options;
        options.topK = topK;
        options.temperature = 4.0;
        options.seed = 5;
        const Sampler sampler(options);
        const auto candidates = bestOf(logits, sampler.candidatesNeeded());
        for (uint64_t step = 0; step < 300; ++step) {
            const Sample fromAll = sampler.sample(logits, step);
            const Sample fromBest = sampler.sample(candidates, logSumExp(logits), step);
            QCOMPARE(fromBest.token, fromAll.token);
            QVERIFY(std::abs(fromBest.logProbability - fromAll.logProbability) < 1e-5f);
        }
    }
}

void SamplerTest::greedy()
{
    SamplingOptions options;
    options.temperature = 0.0;
    const std::vector<float> logits{1.0f, 3.0f, 3.0f, kMinusInfinity, std::nanf("")};
    for (uint64_t step = 0; step < 20; ++step)
        QCOMPARE(Sampler(options).sample(logits, step).token, 1);
    options.temperature = 2.0;
    options.greedy = true;
    QCOMPARE(Sampler(options).sample(logits, 0).token, 1);
}

void SamplerTest::logProbabilities()
{
    SamplingOptions options;
    options.logProbabilityCount = 5;
    options.topK = 2;
    options.temperature = 0.3;
    const auto logits = randomLogits(500, 9);
    const Sampler sampler(options);
    QCOMPARE(sampler.candidatesNeeded(), 5u);
    const double sum = logSumExp(logits);
    for (const Sample& sample :
         {sampler.sample(logits, 1), sampler.sample(bestOf(logits, sampler.candidatesNeeded()), sum, 1)}) {
        QVERIFY(std::abs(sample.logProbability - (logits[static_cast<size_t>(sample.token)] - sum)) < 1e-5);
        const auto best = bestOf(logits, 5);
        QCOMPARE(sample.best.size(), size_t{5});
        for (size_t i = 0; i < 5; ++i) {
            QCOMPARE(sample.best[i].id, best[i].id);
            QVERIFY(std::abs(sample.best[i].value - (best[i].logit - sum)) < 1e-5);
        }
    }
}

void SamplerTest::penalties()
{
    PenaltyCounts counts;
    counts.addPrompt(std::vector<TokenId>{3, 1, 3});
    counts.addAnswer(1);
    counts.addAnswer(0);
    counts.addAnswer(0);
    QCOMPARE(counts.entries().size(), size_t{3});
    QCOMPARE(counts.entries()[0].id, 3);
    QCOMPARE(counts.entries()[0].count, 0u);

    SamplingOptions options;
    QVERIFY(!options.hasPenalties());
    options.repetitionPenalty = 2.0;
    options.presencePenalty = 0.5;
    options.frequencyPenalty = 0.25;
    std::vector<float> logits{4.0f, -1.0f, 4.0f, -1.0f};
    applyPenalties(logits, counts.entries(), options);
    QCOMPARE(logits,
             (std::vector<float>{4.0f / 2 - 0.5f - 2 * 0.25f, -1.0f * 2 - 0.5f - 0.25f, 4.0f, -2.0f}));
    counts.clear();
    QVERIFY(counts.entries().empty());
}

void SamplerTest::masks()
{
    std::vector<float> logits(70, 1.0f);
    std::vector<uint32_t> mask(3, 0);
    mask[1] = 1u << 3;
    mask[2] = 1u << 5;
    applyMask(logits, mask);
    suppress(logits, std::vector<TokenId>{69, 1000});
    for (uint64_t step = 0; step < 50; ++step)
        QCOMPARE(Sampler(plain()).sample(logits, step).token, 35);
    const std::vector<Candidate> candidates{{4, 1.0f}, {7, kMinusInfinity}};
    for (uint64_t step = 0; step < 50; ++step)
        QCOMPARE(Sampler(plain()).sample(candidates, 1.0, step).token, 4);
}

void SamplerTest::randomNumbers()
{
    // Fixed for good: a change would change every seeded text.
    QCOMPARE(uniformRandom(0, 0), uniformRandom(0, 0));
    double sum = 0.0;
    std::set<double> seen;
    for (uint64_t step = 0; step < 20000; ++step) {
        const double x = uniformRandom(1234, step);
        QVERIFY(x >= 0.0 && x < 1.0);
        sum += x;
        seen.insert(x);
        seen.insert(uniformRandom(step, 0));
    }
    QVERIFY(std::abs(sum / 20000 - 0.5) < 0.01);
    QVERIFY(seen.size() > 39990);
}

void SamplerTest::sameSeedSameTokens()
{
    const auto logits = randomLogits(200, 1);
    SamplingOptions options;
    const auto run = [&](uint64_t seed) {
        options.seed = seed;
        std::vector<TokenId> tokens;
        for (uint64_t step = 0; step < 40; ++step)
            tokens.push_back(Sampler(options).sample(logits, step).token);
        return tokens;
    };
    QCOMPARE(run(1), run(1));
    QVERIFY(run(1) != run(2));
}

void SamplerTest::candidatesNeeded()
{
    SamplingOptions options;
    QCOMPARE(Sampler(options).candidatesNeeded(), 64u);
    options.topK = 300;
    QCOMPARE(Sampler(options).candidatesNeeded(), 0u);
    QCOMPARE(Sampler(options).candidatesNeeded(300), 300u);
    options.topK = 0;
    QCOMPARE(Sampler(options).candidatesNeeded(), 0u);
    options.greedy = true;
    QCOMPARE(Sampler(options).candidatesNeeded(), 1u);
}

void SamplerTest::generationConfig()
{
    const auto options = fromGenerationConfig(json::parse(
        R"({"do_sample":true,"eos_token_id":[1,106,50],"temperature":0.7,"top_k":20,"top_p":0.8,"min_p":0.1,
            "repetition_penalty":1.1,"suppress_tokens":[7],"pad_token_id":0})"));
    QCOMPARE(options.greedy, false);
    QCOMPARE(options.temperature, 0.7);
    QCOMPARE(options.topK, 20u);
    QCOMPARE(options.topP, 0.8);
    QCOMPARE(options.minP, 0.1);
    QCOMPARE(options.repetitionPenalty, 1.1);
    QCOMPARE(options.stopTokens, (std::vector<TokenId>{1, 106, 50}));
    QCOMPARE(options.suppressedTokens, std::vector<TokenId>{7});

    const auto defaults = fromGenerationConfig(json::parse(R"({"eos_token_id":1,"do_sample":false})"));
    QVERIFY(defaults.isGreedy());
    QCOMPARE(defaults.topK, 64u);
    QCOMPARE(defaults.topP, 0.95);
    QCOMPARE(defaults.stopTokens, std::vector<TokenId>{1});
    for (const char* bad :
         {R"({"temperature":"x"})", R"({"top_p":2})", R"({"top_k":-1})", R"({"eos_token_id":[-4]})", "[]"})
        QVERIFY_THROWS_EXCEPTION(Error, fromGenerationConfig(json::parse(bad)));
}

void SamplerTest::refuses_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<double>("value");
    const double nan = std::nan("");
    QTest::newRow("negative temperature") << "temperature" << -1.0;
    QTest::newRow("NaN temperature") << "temperature" << nan;
    QTest::newRow("top-p 0") << "top-p" << 0.0;
    QTest::newRow("top-p above 1") << "top-p" << 1.5;
    QTest::newRow("min-p") << "min-p" << -0.1;
    QTest::newRow("repetition") << "repetition" << 0.0;
    QTest::newRow("presence") << "presence" << nan;
    QTest::newRow("frequency") << "frequency" << std::numeric_limits<double>::infinity();
}

void SamplerTest::refuses()
{
    QFETCH(QString, option);
    QFETCH(double, value);
    SamplingOptions options;
    const std::map<QString, double*> fields{{"temperature", &options.temperature},
                                            {"top-p", &options.topP},
                                            {"min-p", &options.minP},
                                            {"repetition", &options.repetitionPenalty},
                                            {"presence", &options.presencePenalty},
                                            {"frequency", &options.frequencyPenalty}};
    *fields.at(option) = value;
    try {
        Sampler sampler(options);
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::InvalidRequest);
        QVERIFY2(QString(error.what()).contains(option), error.what());
        return;
    }
    QFAIL("not refused");
}

QTEST_GUILESS_MAIN(SamplerTest)
#include "sampler_test.moc"
