// Boxes and points in answers: what is found, what is left out, how it is drawn on pictures and exported.
#include <QtTest>

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "app/regions/region_export.h"
#include "app/regions/region_model.h"
#include "app/regions/region_parser.h"

using namespace regions;

namespace {

/// "label:[…]@image" of each region.
QStringList brief(const QList<Region>& regions)
{
    QStringList list;
    for (const Region& region : regions)
        list.append(region.label + ':' + coordinates(region) +
                    (region.image.isEmpty() ? QString() : '@' + region.image));
    return list;
}

QString demoFile(const QString& name)
{
    return QStringLiteral(FACET_RESOURCES_FOLDER "/demo/") + name;
}

} // namespace

class RegionsTest : public QObject
{
    Q_OBJECT

private slots:
    void answers_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QStringList>("regions");
        QTest::newRow("fenced")
            << "Here:\n```json\n[{\"box_2d\": [202, 155, 668, 466], \"label\": \"red circle\"}]\n```"
            << QStringList{"red circle:[202, 155, 668, 466]"};
        QTest::newRow("inline") << "It is at {\"point_2d\": [10, 990], \"label\": \"tip\"}."
                                << QStringList{"tip:[10, 990]"};
        QTest::newRow("two in a row")
            << "{\"box_2d\":[0,0,10,10],\"name\":\"a\"} {\"box_2d\":[10,10,20,20],\"name\":\"b\"}"
            << QStringList{"a:[0, 0, 10, 10]", "b:[10, 10, 20, 20]"};
        QTest::newRow("nested")
            << "{\"objects\":[{\"box_2d\":[1,2,3,4]},{\"point_2d\":[5,6],\"label\":\"p\"}]}"
            << QStringList{":[1, 2, 3, 4]", "p:[5, 6]"};
        QTest::newRow("tool arguments")
            << "{\"labels\": [\"gap 1\", \"gap 2\"], \"box_2d\": [[350,430,606,537],[662,733,918,841]]}"
            << QStringList{"gap 1:[350, 430, 606, 537]", "gap 2:[662, 733, 918, 841]"};
        QTest::newRow("streaming list")
            << "```json\n[{\"box_2d\": [1,2,3,4], \"label\": \"a\"}, {\"box_2d\": [5,6,"
            << QStringList{"a:[1, 2, 3, 4]"};
        QTest::newRow("streaming object")
            << "{\"objects\": [{\"box_2d\": [1,2,3,4], \"label\": \"a\"}, {\"box"
            << QStringList{"a:[1, 2, 3, 4]"};
        QTest::newRow("which picture")
            << "{\"box_2d\":[1,2,3,4],\"image\":2} {\"box_2d\":[1,2,3,4],\"image\":\"b.png\"}"
            << QStringList{":[1, 2, 3, 4]@2", ":[1, 2, 3, 4]@b.png"};
        QTest::newRow("corners swapped")
            << "{\"box_2d\":[300,400,100,200]}" << QStringList{":[100, 200, 300, 400]"};
        QTest::newRow("a little over the edge")
            << "{\"box_2d\":[-5,0,500,1012]}" << QStringList{":[0, 0, 500, 1000]"};
        QTest::newRow("numbers as text")
            << "{\"box_2d\":[\"1\",\"2\",\"3\",\"4\"]}" << QStringList{":[1, 2, 3, 4]"};
        QTest::newRow("out of bounds")
            << "{\"box_2d\":[0,0,500,2010]} {\"point_2d\":[-100,5]}" << QStringList{};
        QTest::newRow("no area") << "{\"box_2d\":[10,10,10,50]}" << QStringList{};
        QTest::newRow("wrong counts")
            << "{\"box_2d\":[1,2,3]} {\"point_2d\":[1,2,3]} {\"box_2d\":\"x\"} {\"box_2d\":[1,2,3,null]}"
            << QStringList{};
        QTest::newRow("single quotes and a comma")
            << "{'box_2d': [1,2,3,4], 'label': 'a',}" << QStringList{"a:[1, 2, 3, 4]"};
        QTest::newRow("bare keys") << "{box_2d: [1,2,3,4], label: \"a\"}" << QStringList{"a:[1, 2, 3, 4]"};
        QTest::newRow("braces in words")
            << "use {braces} and \"{\" then {\"box_2d\":[1,2,3,4],\"label\":\"}{\"}"
            << QStringList{"}{:[1, 2, 3, 4]"};
        QTest::newRow("none") << "No boxes, only words about box_2d." << QStringList{};
        QTest::newRow("deep") << QString("{\"a\":").repeated(3000) + "{\"box_2d\":[1,2,3,4]}"
                              << QStringList{};
        QTest::newRow("many open") << QString("{").repeated(20000) + "box_2d" << QStringList{};
    }

    void answers()
    {
        QFETCH(QString, answer);
        QTEST(brief(parseRegions(answer)), "regions");
    }

    void everyBeginningOfAnAnswer()
    {
        const QString answer = "Look: [{\"box_2d\": [1, 2, 3, 4], \"label\": \"a\"}, {\"point_2d\": [5, 6], "
                               "\"label\": \"b\"}] done";
        qsizetype most = 0;
        for (qsizetype i = 0; i <= answer.size(); ++i) {
            const qsizetype found = parseRegions(answer.left(i)).size();
            QVERIFY(found >= most);
            most = found;
        }
        QCOMPARE(most, 2);
    }

    void demoAnswers()
    {
        QFile file(demoFile("expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int found = 0;
        for (const QJsonValue& value :
             QJsonDocument::fromJson(file.readAll()).object().value("cases").toArray())
            for (const QJsonValue& message : value.toObject().value("conversation").toArray()) {
                const QString text = message.toObject().value("content").toString();
                if (text.contains("box_2d"))
                    found += static_cast<int>(parseRegions(text).size());
            }
        QVERIFY(found >= 1);
    }

    void exports()
    {
        const QList<Region> regions = parseRegions(
            "{\"box_2d\":[250,100,650,400],\"label\":\"a <b> & c\"}{\"point_2d\":[500,500],\"label\":\"p\"}");
        const QImage picture(demoFile("media/shapes-1.png"));
        const QJsonObject json =
            QJsonDocument::fromJson(toJson(regions, "shapes-1.png", picture.size())).object();
        QCOMPARE(json["width"].toInt(), 512);
        const QJsonObject first = json["regions"].toArray()[0].toObject();
        QCOMPARE(first["box_2d"].toArray(), (QJsonArray{250, 100, 650, 400}));
        QCOMPARE(first["pixels"].toObject()["x"].toInt(), 51);
        QCOMPARE(parseRegions(toJson(regions, "x", picture.size())).size(), 2);

        QXmlStreamReader svg(toSvg(regions, "shapes-1.png", picture));
        int rects = 0, circles = 0, images = 0;
        QStringList texts;
        while (!svg.atEnd())
            if (svg.readNext() == QXmlStreamReader::StartElement) {
                rects += svg.name() == QLatin1String("rect");
                circles += svg.name() == QLatin1String("circle");
                if (svg.name() == QLatin1String("image")) {
                    const QByteArray data = svg.attributes().value("href").toLatin1();
                    QCOMPARE(QImage::fromData(QByteArray::fromBase64(data.mid(data.indexOf(',') + 1))).size(),
                             picture.size());
                    ++images;
                }
                if (svg.name() == QLatin1String("text"))
                    texts.append(svg.readElementText());
            }
        QVERIFY(!svg.hasError());
        QCOMPARE(rects, 1);
        QCOMPARE(circles, 1);
        QCOMPARE(images, 1);
        QCOMPARE(texts, (QStringList{"a <b> & c", "p"}));
        QCOMPARE(cutOut(picture, regions[0]).size(), QSize(154, 154));
    }

    void onThePictureThatIsMeant()
    {
        QTemporaryDir folder;
        attachments::Workshop workshop({{}, [](const QString& blob) { return demoFile("media/") + blob; }},
                                       folder.path());
        RegionModel model(workshop);
        model.setAttachments({picture("shapes-1.png"), picture("shapes-3.jpg"), sound()});
        QSignalSpy inserted(&model, &RegionModel::rowsInserted);
        QSignalSpy reset(&model, &RegionModel::modelReset);
        model.setAnswer("[{\"box_2d\":[1,2,3,4],\"label\":\"a\"}");
        QCOMPARE(model.count(), 1);
        QVERIFY(model.source().contains("shapes-3.jpg")); // the last picture
        model.setAnswer("[{\"box_2d\":[1,2,3,4],\"label\":\"a\"},{\"box_2d\":[5,6,7,8],\"label\":\"a\"}");
        QCOMPARE(model.count(), 2);
        QCOMPARE(inserted.size() + reset.size(), 2); // what is drawn stays
        model.labels()->setShown(0, false);
        QVERIFY(!model.index(1).data(RegionModel::ShownRole).toBool());
        QVERIFY(model.pictures().isEmpty());
        model.setAnswer(
            "{\"box_2d\":[1,2,3,4],\"image\":1}{\"box_2d\":[1,2,3,4],\"image\":\"shapes-3.jpg\"}");
        QCOMPARE(model.pictures(), (QStringList{"shapes-1.png", "shapes-3.jpg"}));
        QVERIFY(model.source().contains("shapes-1.png"));
        model.setPicture(1);
        QCOMPARE(model.pictureName(), QString("shapes-3.jpg"));

        // Boxes of a part lie where the part was.
        history::Attachment part = picture("shapes-1.png");
        part.region = QRectF(0.5, 0, 0.5, 1);
        model.setAttachments({part});
        model.setAnswer("{\"box_2d\":[0,0,1000,500]}");
        QCOMPARE(model.index(0).data(RegionModel::BoxRole).toRectF(), QRectF(0.5, 0, 0.25, 1));
        model.setAttachments({});
        QCOMPARE(model.count(), 0);
    }

    void copiesAndFiles()
    {
        QTemporaryDir folder;
        attachments::Workshop workshop({{}, [](const QString& blob) { return demoFile("media/") + blob; }},
                                       folder.path());
        RegionModel model(workshop);
        model.setAttachments({picture("shapes-1.png")});
        model.setAnswer("{\"box_2d\":[250,100,650,400],\"label\":\"circle\"}");
        model.copyCoordinates(0);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("[250, 100, 650, 400]"));
        model.copyCrop(0);
        QTRY_COMPARE(QGuiApplication::clipboard()->image().size(), QSize(154, 154));
        model.copyJson();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("circle"));
        const QString svg = folder.filePath(model.suggestedName("svg"));
        model.exportSvg(QUrl::fromLocalFile(svg));
        QTRY_VERIFY(QFileInfo(svg).size() > 1000);
        QTRY_VERIFY(!model.isFailure() && model.notice().contains("svg"));
        model.exportJson(QUrl::fromLocalFile("/nowhere/at/all.json"));
        QTRY_VERIFY(model.isFailure());
        model.copyCrop(99);
        model.copyCoordinates(-1);
    }

private:
    static history::Attachment picture(const QString& name)
    {
        history::Attachment attachment;
        attachment.blob = name;
        attachment.name = name;
        return attachment;
    }

    static history::Attachment sound()
    {
        history::Attachment attachment;
        attachment.kind = history::Attachment::Kind::Audio;
        attachment.name = "speech.wav";
        return attachment;
    }
};

QTEST_MAIN(RegionsTest)
#include "regions_test.moc"
