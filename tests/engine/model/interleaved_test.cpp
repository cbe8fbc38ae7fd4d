// Pictures, sound and video between the text of one prompt, on the models that take all of them. The rows of
// the frames are the reference's own, so that nothing but the text model and the towers' place in it is
// judged.
#include <QImage>
#include <QTest>

#include <cstring>

#include "engine/media/patches.h"
#include "engine/media_encoders.h"
#include "engine/model/trace.h"
#include "tests/support/goldens.h"
#include "tests/support/gpu_fixture.h"
#include "tests/support/recipe.h"

using namespace engine;
using namespace engine::tests;

namespace {

constexpr double kMaxError = 1e-4;
constexpr float kGreedyMargin = 0.02F;
constexpr uint32_t kMicroBatch = 300;

} // namespace

class InterleavedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_gpu = std::make_unique<GpuFixture>(); }
    void cleanupTestCase()
    {
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

    void everything_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("e2b") << "e2b";
        QTest::newRow("e4b") << "e4b";
    }

    void everything()
    {
        QFETCH(QString, name);
        const std::filesystem::path folder = FACET_REFERENCE_FOLDER;
        const auto goldens = readGoldens(folder / name.toStdString() / "media.safetensors");
        const auto mel = readGoldens(folder / "media" / "expected" / "mel.safetensors");
        LoadOptions exact;
        exact.exact = true;
        const auto model = Model::load(m_gpu->device(), test::huggingFaceModel(name.toStdString()), exact);
        MediaEncoders encoders(*model, {}, exact);

        const EncodedMedia picture = encoders.image(landscape(folder), 70);
        const EncodedMedia speech = encoders.sound(mel.at("speech.samples").values);
        const EncodedMedia brief = encoders.sound(mel.at("short.samples").values);
        const Golden& frames = goldens.at("video8.soft_tokens");
        vulkan::Buffer frameRows =
            m_gpu->device().allocate(frames.values.size() * sizeof(float), vulkan::Memory::Upload, "frames");
        std::memcpy(frameRows.mapped(), frames.values.data(), frameRows.sizeBytes());
        const Tensor video(frameRows.slice(), static_cast<uint32_t>(frames.shape[0]),
                           static_cast<uint32_t>(frames.shape[1]));

        TokenSequence prompt;
        prompt.ids = tokenIds(goldens.at("everything.ids"));
        const std::vector<int64_t>& kinds = goldens.at("everything.kinds").integers;
        uint32_t frameRow = 0;
        int sounds = 0;
        for (uint32_t begin = 0; begin < kinds.size();) {
            uint32_t end = begin + 1;
            while (end < kinds.size() && kinds[end] == kinds[begin])
                ++end;
            SoftSpan span{.position = begin,
                          .count = end - begin,
                          .rows = {},
                          .contentHash = begin,
                          .isVision = kinds[begin] != 3};
            if (kinds[begin] == 1) {
                span.rows = picture.soft.rows();
            } else if (kinds[begin] == 2) {
                span.rows = video.rowRange(frameRow, span.count);
                frameRow += span.count;
            } else if (kinds[begin] == 3) {
                span.rows = (sounds++ == 0 ? speech : brief).soft.rows();
            }
            if (kinds[begin] != 0) {
                QCOMPARE(span.rows.rows, span.count);
                prompt.soft.push_back(span);
            }
            begin = end;
        }
        QCOMPARE(frameRow, video.rows);

        const Trace trace = traceForward(*model, prompt, {.layers = true, .microBatch = kMicroBatch});
        const auto check = [&](const std::string& part, const std::vector<float>& all) {
            const size_t width = all.size() / prompt.ids.size();
            std::vector<float> rows;
            for (const int64_t position : goldens.at("everything.positions").integers) {
                const auto first =
                    all.begin() + static_cast<ptrdiff_t>(static_cast<size_t>(position) * width);
                rows.insert(rows.end(), first, first + static_cast<ptrdiff_t>(width));
            }
            const double error = relativeError(rows, goldens.at("everything." + part).values);
            QVERIFY2(error <= kMaxError, (part + ": relative error " + std::to_string(error)).c_str());
        };
        for (size_t i = 0; i < trace.layers.size(); ++i)
            check("layer." + std::to_string(i) + ".output", trace.layers[i]);
        check("logits", trace.logits);

        const std::vector<TokenId> reference = tokenIds(goldens.at("everything.next"));
        const std::vector<TokenId> ours =
            traceGreedy(*model, prompt, static_cast<uint32_t>(reference.size()), {.microBatch = kMicroBatch});
        const std::string difference =
            compareGreedy(ours, reference, goldens.at("everything.gap").values, kGreedyMargin);
        QVERIFY2(difference.empty(), difference.c_str());
    }

private:
    static ImagePatches landscape(const std::filesystem::path& folder)
    {
        const std::filesystem::path file = folder / "media" / "expected" / "landscape.70.png";
        const QImage image =
            QImage(QString::fromStdString(file.string())).convertToFormat(QImage::Format_RGB888);
        std::vector<uint8_t> rgb;
        for (int y = 0; y < image.height(); ++y)
            rgb.insert(rgb.end(), image.constScanLine(y), image.constScanLine(y) + 3 * image.width());
        return makePatches(rgb, {image.width(), image.height()});
    }

    std::unique_ptr<GpuFixture> m_gpu;
};

QTEST_GUILESS_MAIN(InterleavedTest)
#include "interleaved_test.moc"
