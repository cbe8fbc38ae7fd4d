// The pipeline cache's file: written, read again, and ignored when damaged, foreign or out of reach.
#include <QtTest>

#include <fstream>
#include <iterator>
#include <memory>

#include "engine/vulkan/kernel.h"
#include "engine/vulkan/pipeline_cache.h"
#include "scale_add_spirv.h"
#include "tests/support/gpu_fixture.h"

using namespace engine;
using namespace engine::vulkan;

namespace {

using Bytes = std::vector<char>;

Bytes readAll(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeAll(const std::filesystem::path& path, const Bytes& bytes)
{
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace

class PipelineCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_gpu = std::make_unique<tests::GpuFixture>();
        QVERIFY(m_folder.isValid());
        const VkPhysicalDevice handle = m_gpu->device().info().handle;
        m_support = querySupport(m_gpu->instance().handle(), handle);
    }

    void deviceWritesItOnce()
    {
        const QString folder = m_folder.filePath("made/on/demand");
        compileWith(folder);
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY2(files.first().startsWith("pipelines-") && files.first().endsWith(".bin"),
                 qPrintable(files.first()));
        PipelineCacheFile file(folder.toStdString(), m_support);
        QVERIFY(!file.load().empty());

        const QDateTime written = QFileInfo(QDir(folder).filePath(files.first())).lastModified();
        compileWith(folder);
        QCOMPARE(QFileInfo(QDir(folder).filePath(files.first())).lastModified(), written);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    }

    void damagedFilesAreIgnored()
    {
        const QString folder = m_folder.filePath("damaged");
        compileWith(folder);
        PipelineCacheFile file(folder.toStdString(), m_support);
        const Bytes whole = readAll(file.path());
        QVERIFY(whole.size() >= 56); // our header and the driver's; some drivers store no more
        const auto isIgnored = [&](const Bytes& bytes) {
            writeAll(file.path(), bytes);
            return PipelineCacheFile(folder.toStdString(), m_support).load().empty();
        };
        QVERIFY(!isIgnored(whole));
        for (size_t size = 0; size < whole.size(); size += size < 64 ? 1 : 97)
            QVERIFY(isIgnored({whole.begin(), whole.begin() + static_cast<ptrdiff_t>(size)}));
        for (size_t at = 0; at < whole.size(); at += at < 64 ? 1 : 97) {
            Bytes changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 0x10);
            QVERIFY2(isIgnored(changed), std::to_string(at).c_str());
        }
        Bytes longer = whole;
        longer.push_back(0);
        QVERIFY(isIgnored(longer));
        compileWith(folder); // runs on, and repairs it
        QVERIFY(!PipelineCacheFile(folder.toStdString(), m_support).load().empty());
    }

    void foreignFilesAreIgnored()
    {
        const std::string folder = m_folder.filePath("foreign").toStdString();
        Support other = m_support;
        other.deviceId += 1;
        PipelineCacheFile own(folder, m_support);
        QVERIFY(PipelineCacheFile(folder, other).path() != own.path());
        compileWith(QString::fromStdString(folder));
        std::filesystem::copy_file(own.path(), PipelineCacheFile(folder, other).path());
        QVERIFY(PipelineCacheFile(folder, other).load().empty());
        Support newer = m_support;
        newer.driverVersion += 1;
        QVERIFY(PipelineCacheFile(folder, newer).path() != own.path());
    }

    void unreachableFolderIsNoError()
    {
        writeAll(m_folder.filePath("file").toStdString(), {'x'});
        compileWith(m_folder.filePath("file")); // a file stands where the folder should be
        QCOMPARE(readAll(m_folder.filePath("file").toStdString()), Bytes{'x'});
    }

    void cleanupTestCase()
    {
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

private:
    /// Opens a device with this cache folder, compiles a pipeline and closes the device.
    void compileWith(const QString& folder)
    {
        Device::Options options;
        options.pipelineCacheFolder = folder.toStdString();
        m_gpu->reopen(options);
        {
            const KernelBase kernel(m_gpu->device(), "scale_add", scale_add_spirv, "x -> y", 8);
            QVERIFY(kernel.pipeline({}));
            QVERIFY(kernel.pipeline({{"kOffset", 2}}));
        }
        m_gpu->close();
    }

    QTemporaryDir m_folder;
    Support m_support;
    std::unique_ptr<tests::GpuFixture> m_gpu;
};

QTEST_GUILESS_MAIN(PipelineCacheTest)
#include "pipeline_cache_test.moc"
