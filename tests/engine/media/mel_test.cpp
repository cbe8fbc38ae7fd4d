#include "engine/files/safetensors.h"
#include "engine/media/mel.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstring>
#include <fstream>
#include <numbers>
#include <string>

using engine::MelFeatures;

namespace {

std::vector<float> floats(const engine::SafetensorsFiles& files, const std::string& name)
{
    for (const engine::TensorView& tensor : files.tensors)
        if (tensor.name == name) {
            std::vector<float> values(tensor.data.size() / sizeof(float));
            std::memcpy(values.data(), tensor.data.data(), tensor.data.size());
            return values;
        }
    qFatal("no tensor %s", name.c_str());
}

double relativeError(const std::vector<float>& ours, const std::vector<float>& reference)
{
    double difference = 0, norm = 0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        difference += std::pow(double(ours[i]) - double(reference[i]), 2);
        norm += std::pow(double(reference[i]), 2);
    }
    return std::sqrt(difference / norm);
}

bool near(float value, double expected, double bound = 2e-5)
{
    return std::abs(double(value) - expected) <= bound;
}

} // namespace

class MelTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesTheReference()
    {
        const auto tensors =
            engine::openSafetensors(FACET_REFERENCE_FOLDER "/media/expected/mel.safetensors");
        std::ifstream file(FACET_REFERENCE_FOLDER "/media/expected/preprocess.json");
        const auto listing = nlohmann::json::parse(file).at("audio");
        QCOMPARE(listing.size(), std::size_t{4});
        for (const auto& item : listing) {
            const std::string name = item.at("case");
            const std::vector<float> samples = floats(tensors, name + ".samples");
            const std::vector<float> expected = floats(tensors, name + ".mel");
            const MelFeatures features = m_extractor.extract(samples);
            QCOMPARE(features.frames, item.at("mel_frames").get<std::size_t>());
            QCOMPARE(engine::audioSoftTokens(std::int64_t(samples.size())),
                     item.at("soft_tokens").get<int>());
            QCOMPARE(features.values.size(), expected.size());
            const double error = relativeError(features.values, expected);
            QVERIFY2(error <= 1e-5, (name + ": " + std::to_string(error)).c_str());
        }
    }

    void matchesTheSpecificationsSine()
    {
        std::vector<float> samples(16000);
        for (std::size_t n = 0; n < samples.size(); ++n)
            samples[n] = float(0.5 * std::sin(2 * std::numbers::pi * 440 * double(n) / 16000));
        const MelFeatures features = m_extractor.extract(samples);
        QCOMPARE(features.frames, std::size_t{99});
        const float* frame = features.values.data() + 10 * 128;
        const std::pair<int, double> expected[] = {{0, -6.907755},  {1, -3.820103},  {2, -4.907340},
                                                   {10, -3.933869}, {24, 3.527270},  {25, 3.197912},
                                                   {30, -1.348321}, {127, -6.901654}};
        for (const auto& [band, value] : expected)
            QVERIFY2(near(frame[band], value), std::to_string(band).c_str());
        const std::pair<int, double> first[] = {
            {1, 0.808556}, {2, -0.376336}, {20, 1.607824}, {127, -2.153034}};
        for (const auto& [band, value] : first)
            QVERIFY2(near(features.values[std::size_t(band)], value), std::to_string(band).c_str());
    }

    void matchesTheSpecificationsIntegers()
    {
        std::vector<float> samples(16000);
        for (std::size_t n = 0; n < samples.size(); ++n)
            samples[n] = float((double((7 * n * n + 13 * n) % 2001) - 1000) / 4000);
        const MelFeatures features = m_extractor.extract(samples);
        double sum = 0;
        for (const float value : features.values)
            sum += double(value);
        QVERIFY(std::abs(sum - 7963.837) < 0.05);
        QVERIFY(near(features.values[98 * 128 + 127], 2.25891, 1e-4));
        QVERIFY(near(features.values[50 * 128 + 64], -0.17433, 1e-4));
    }

    void countsFramesAndTokens_data()
    {
        QTest::addColumn<qint64>("samples");
        QTest::addColumn<qint64>("frames");
        QTest::addColumn<int>("tokens");
        QTest::newRow("none") << qint64(0) << qint64(0) << 0;
        QTest::newRow("too short") << qint64(160) << qint64(0) << 0;
        QTest::newRow("shortest") << qint64(161) << qint64(1) << 1;
        QTest::newRow("0.5 s") << qint64(8000) << qint64(49) << 13;
        QTest::newRow("1 s") << qint64(16000) << qint64(99) << 25;
        QTest::newRow("7.3 s") << qint64(116800) << qint64(729) << 183;
        QTest::newRow("30 s") << qint64(480000) << qint64(2999) << 750;
        QTest::newRow("31 s") << qint64(496000) << qint64(3099) << 750;
    }

    void countsFramesAndTokens()
    {
        QFETCH(qint64, samples);
        QFETCH(qint64, frames);
        QFETCH(int, tokens);
        QCOMPARE(qint64(engine::melFrameCount(samples)), frames);
        QCOMPARE(engine::audioSoftTokens(samples), tokens);
    }

    void takesAnyLength()
    {
        QCOMPARE(m_extractor.extract({}).frames, std::size_t{0});
        QCOMPARE(m_extractor.extract(std::vector<float>(160)).frames, std::size_t{0});
        const MelFeatures silence = m_extractor.extract(std::vector<float>(500000));
        QCOMPARE(silence.frames, std::size_t{2999});
        for (const float value : silence.values)
            QVERIFY(near(value, std::log(0.001)));
    }

private:
    engine::MelExtractor m_extractor;
};

QTEST_GUILESS_MAIN(MelTest)
#include "mel_test.moc"
