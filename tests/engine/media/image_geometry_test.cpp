#include "engine/error.h"
#include "engine/media/image_geometry.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <fstream>

class ImageGeometryTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesTheReferenceForEverySize()
    {
        std::ifstream file(FACET_REFERENCE_FOLDER "/media/expected/geometry.json");
        const auto rows = nlohmann::json::parse(file).at("rows");
        QCOMPARE(rows.size(), std::size_t{132 * 5});
        for (const auto& row : rows) {
            const engine::ImageSize source{row[0].get<int>(), row[1].get<int>()};
            const engine::ImageSize target = engine::targetImageSize(source, row[2].get<int>());
            const std::string where = row.dump();
            QVERIFY2(target.width == row[3].get<int>() && target.height == row[4].get<int>(), where.c_str());
            QVERIFY2(engine::imageSoftTokens(target) == row[5].get<int>(), where.c_str());
        }
    }

    void matchesTheSpecificationsTable_data()
    {
        QTest::addColumn<QSize>("source");
        QTest::addColumn<int>("budget");
        QTest::addColumn<QSize>("target");
        QTest::newRow("exact fit") << QSize(1000, 700) << 70 << QSize(480, 336);
        QTest::newRow("1366x768") << QSize(1366, 768) << 280 << QSize(1056, 576);
        QTest::newRow("3000x2000") << QSize(3000, 2000) << 560 << QSize(1344, 912);
        QTest::newRow("4000x16 at 70") << QSize(4000, 16) << 70 << QSize(3360, 48);
        QTest::newRow("4000x16 at 280") << QSize(4000, 16) << 280 << QSize(12672, 48);
        QTest::newRow("4000x16 at 1120") << QSize(4000, 16) << 1120 << QSize(25392, 96);
        QTest::newRow("10000x10 at 1120") << QSize(10000, 10) << 1120 << QSize(50784, 48);
        QTest::newRow("1x10000") << QSize(1, 10000) << 280 << QSize(48, 13440);
    }

    void matchesTheSpecificationsTable()
    {
        QFETCH(QSize, source);
        QFETCH(int, budget);
        QFETCH(QSize, target);
        const engine::ImageSize size = engine::targetImageSize({source.width(), source.height()}, budget);
        QCOMPARE(QSize(size.width, size.height), target);
    }

    void refusesWhatIsNoPicture()
    {
        QVERIFY_EXCEPTION_THROWN(engine::targetImageSize({100, 100}, 100), engine::Error);
        QVERIFY_EXCEPTION_THROWN(engine::targetImageSize({0, 100}, 70), engine::Error);
        QVERIFY_EXCEPTION_THROWN(engine::targetImageSize({100, -1}, 70), engine::Error);
        QVERIFY(!engine::isImageBudget(100));
        for (const int budget : engine::kImageBudgets)
            QVERIFY(engine::isImageBudget(budget));
    }
};

QTEST_GUILESS_MAIN(ImageGeometryTest)
#include "image_geometry_test.moc"
