#include "engine/error.h"
#include "engine/files/mapped_file.h"
#include "tests/support/expect_error.h"
#include "tests/support/file_bytes.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <limits>
#include <string>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace engine;

class MappedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = m_temporary.path().toStdString(); }

    void content()
    {
        const std::string text = "some bytes";
        test::writeFile(m_folder / "ä file.bin", text);
        const MappedFile file(m_folder / "ä file.bin");
        QCOMPARE(file.bytes().size(), text.size());
        QVERIFY(std::memcmp(file.bytes().data(), text.data(), text.size()) == 0);
        QCOMPARE(file.path(), m_folder / "ä file.bin");
    }

    void moves()
    {
        test::writeFile(m_folder / "a", "first");
        test::writeFile(m_folder / "b", "second");
        MappedFile a(m_folder / "a");
        MappedFile b(m_folder / "b");
        const std::byte* address = b.bytes().data();
        a = std::move(b);
        QCOMPARE(a.bytes().data(), address);
        const MappedFile c(std::move(a));
        QCOMPARE(c.bytes().data(), address);
        QCOMPARE(c.bytes().size(), size_t{6});
    }

    void adviceKeepsTheBytes()
    {
        const std::string text(100000, 'x');
        test::writeFile(m_folder / "large", text);
        const MappedFile file(m_folder / "large");
        constexpr uint64_t kHuge = std::numeric_limits<uint64_t>::max();
        for (const uint64_t offset :
             {uint64_t{0}, uint64_t{1}, uint64_t{4096}, uint64_t{99999}, uint64_t{100000}, kHuge}) {
            for (const uint64_t size : {uint64_t{0}, uint64_t{1}, uint64_t{5000}, uint64_t{100000}, kHuge}) {
                file.prefetch(offset, size);
                file.release(offset, size);
            }
        }
        QVERIFY(std::memcmp(file.bytes().data(), text.data(), text.size()) == 0);
    }

    void whatIsNoFile()
    {
        QVERIFY_ERROR(MappedFile(m_folder / "missing"), ErrorCode::FileNotFound, "missing");
        QVERIFY_ERROR(MappedFile(m_folder), ErrorCode::BadFile, "folder");
        test::writeFile(m_folder / "empty", "");
        QVERIFY_ERROR(MappedFile(m_folder / "empty"), ErrorCode::BadFile, "empty");
#ifndef _WIN32
        const std::filesystem::path pipe = m_folder / "pipe";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY_ERROR(MappedFile(pipe), ErrorCode::BadFile, "pipe");
        QVERIFY_ERROR(MappedFile("/dev/null"), ErrorCode::BadFile, "device");
        std::filesystem::create_symlink("nowhere", m_folder / "dangling");
        QVERIFY_ERROR(MappedFile(m_folder / "dangling"), ErrorCode::FileNotFound, "dangling");
        if (::geteuid() != 0) { // root may read everything
            test::writeFile(m_folder / "secret", "x");
            std::filesystem::permissions(m_folder / "secret", std::filesystem::perms::none);
            QVERIFY_ERROR(MappedFile(m_folder / "secret"), ErrorCode::FileNotFound, "secret");
        }
#endif
    }

private:
    QTemporaryDir m_temporary;
    std::filesystem::path m_folder;
};

QTEST_GUILESS_MAIN(MappedFileTest)
#include "mapped_file_test.moc"
