// The catalogue as data, hostile copies of it, and the ranking of what it offers.
#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "app/models/catalogue.h"
#include "app/models/fit_table.h"
#include "app/models/offered_models.h"

using models::Catalogue;
using models::CatalogueModel;
using models::OfferedModels;

namespace {

models::DeviceFacts device(double gigabytes, double bandwidth)
{
    models::DeviceFacts facts;
    facts.name = "test";
    facts.kind = engine::vulkan::DeviceKind::Discrete;
    facts.memoryBytes = static_cast<quint64>(gigabytes * 1e9);
    facts.freeBytes = facts.memoryBytes;
    facts.bytesPerSecond = bandwidth;
    return facts;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void sound()
    {
        const Catalogue catalogue = Catalogue::builtIn();
        QCOMPARE(catalogue.models().size(), 4);
        QSet<QString> repositories;
        for (const CatalogueModel& model : catalogue.models()) {
            QCOMPARE(model.licence, QStringLiteral("Apache-2.0"));
            QVERIFY(model.sees && model.thinks && model.callsTools);
            QCOMPARE(model.hears, model.architecture.audio.has_value());
            for (const char* format : {"Q4_0", "Q8_0", "BF16"})
                QVERIFY2(model.release(format) != nullptr, qPrintable(model.name + format));
            bool hasPretrained = false;
            for (const models::Release& release : model.releases) {
                QVERIFY(!repositories.contains(release.repository));
                repositories.insert(release.repository);
                QVERIFY(release.sizeBytes > 3'000'000'000);
                QVERIFY(release.file.isEmpty() || release.file.endsWith(".gguf"));
                hasPretrained = hasPretrained || !release.isTuned;
            }
            QVERIFY(hasPretrained);
        }
        QVERIFY(catalogue.find("gemma-4-e4b") != nullptr);
        QVERIFY(catalogue.find("gemma-9") == nullptr);
        QVERIFY(catalogue.pageOf("google/x").isValid());
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{{{");
        QTest::newRow("newer") << QByteArray(R"({"version": 2, "models": []})");
        QTest::newRow("no numbers") << QByteArray(R"({"version": 1, "models": [{"id": "a", "name": "b"}]})");
        QFile file(FACET_RESOURCES_FOLDER "/catalogue.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject good = QJsonDocument::fromJson(file.readAll()).object();
        const auto with = [&](const char* name, const std::function<void(QJsonObject&)>& spoil) {
            QJsonObject root = good;
            QJsonArray list = root["models"].toArray();
            QJsonObject model = list[0].toObject();
            spoil(model);
            list[0] = model;
            root["models"] = list;
            QTest::newRow(name) << QJsonDocument(root).toJson();
        };
        const auto withText = [&](const char* name, const char* key, const QJsonValue& value) {
            with(name, [&](QJsonObject& model) {
                QJsonObject text = model["text"].toObject();
                text[QLatin1String(key)] = value;
                model["text"] = text;
            });
        };
        withText("endless layers", "layers", 1e12);
        withText("no layers", "layers", 0);
        withText("shares all", "sharedLayers", 35);
        withText("negative", "hidden", -5);
        withText("half", "heads", 7.5);
        withText("text", "window", "many");
        with("twice", [](QJsonObject& model) { model["id"] = "gemma-4-31b"; });
        with("leads elsewhere", [](QJsonObject& model) {
            model["releases"] = QJsonArray{QJsonObject{{"format", "Q4_0"}, {"repository", "a/../../b"}}};
        });
        with("unknown format", [](QJsonObject& model) {
            model["releases"] = QJsonArray{QJsonObject{{"format", "Q1"}, {"repository", "a/b"}}};
        });
    }

    void hostile()
    {
        QFETCH(QByteArray, json);
        QString reason;
        QVERIFY(!Catalogue::fromJson(json, &reason));
        QVERIFY(!reason.isEmpty());
    }

    void ranking_data()
    {
        QTest::addColumn<double>("gigabytes");
        QTest::addColumn<double>("bandwidth");
        QTest::addColumn<QString>("best");
        QTest::addColumn<int>("bestTone");
        QTest::newRow("8 GB card") << 8.5 << 256e9 << "E4B" << int(models::PlanText::Good);
        QTest::newRow("16 GB card") << 17.1 << 600e9 << "E4B" << int(models::PlanText::Good);
        QTest::newRow("24 GB card") << 25.7 << 1000e9 << "31B" << int(models::PlanText::Warn);
        QTest::newRow("80 GB card") << 85.0 << 3000e9 << "31B" << int(models::PlanText::Good);
        QTest::newRow("processor") << 64.0 << 4e9 << "E2B" << int(models::PlanText::Good);
        QTest::newRow("2 GB") << 2.0 << 100e9 << "" << int(models::PlanText::Bad);
    }

    void ranking()
    {
        QFETCH(double, gigabytes);
        QFETCH(double, bandwidth);
        QFETCH(QString, best);
        QFETCH(int, bestTone);
        OfferedModels offers(OfferedModels::Ranked);
        const models::DeviceFacts facts = device(gigabytes, bandwidth);
        offers.set(Catalogue::builtIn(), &facts, 0, 0, engine::KvType::F16);
        QCOMPARE(offers.count(), 4);
        QString found;
        for (int row = 0; row < offers.count(); ++row) {
            const QModelIndex index = offers.index(row);
            qInfo("%s: %s, %s, %s", qPrintable(offers.data(index, OfferedModels::SizeNameRole).toString()),
                  qPrintable(offers.data(index, OfferedModels::PlanRole + 4).toString()),
                  qPrintable(offers.data(index, OfferedModels::PlanRole + 5).toString()),
                  qPrintable(offers.data(index, OfferedModels::PlanRole + 6).toString()));
            if (offers.data(index, OfferedModels::IsBestRole).toBool()) {
                QCOMPARE(row, 0);
                found = offers.data(index, OfferedModels::SizeNameRole).toString();
            }
        }
        QCOMPARE(found, best);
        QCOMPARE(offers.data(offers.index(0), OfferedModels::PlanRole + 7).toInt(), bestTone);
    }

    void table()
    {
        models::FitTable table;
        table.set(Catalogue::builtIn(), nullptr, 0, 32768, engine::KvType::F16); // before devices are known
        QCOMPARE(table.rowCount(), 4);
        QVERIFY(!table.data(table.index(0), models::FitTable::Q4TextRole).toString().isEmpty());
        const models::DeviceFacts facts = device(17, 600e9);
        table.set(Catalogue::builtIn(), &facts, 0, 32768, engine::KvType::F16);
        QCOMPARE(table.data(table.index(0), models::FitTable::Q4ToneRole).toInt(),
                 int(models::PlanText::Good));
        QCOMPARE(table.data(table.index(3), models::FitTable::Bf16ToneRole).toInt(),
                 int(models::PlanText::Bad));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
