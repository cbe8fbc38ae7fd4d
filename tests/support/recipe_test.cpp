#include "tests/support/recipe.h"

#include "engine/files/mapped_file.h"

#include <QCryptographicHash>
#include <QTest>

class RecipeTest : public QObject
{
    Q_OBJECT

private slots:
    // SHA-256 of model.safetensors as recipe.py writes it.
    void sameBytesAsTheReference_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("e2b") << "e2b"
                             << QByteArray(
                                    "2669c29ff54da5c2988945910fc5dad4a638146c8538838e12d1fca21d54a423");
        QTest::newRow("e4b") << "e4b"
                             << QByteArray(
                                    "02451ee7e4ad59c05cb07fc50b7d1ac787d48e3d335a193319775314d51491da");
        QTest::newRow("26b-a4b") << "26b-a4b"
                                 << QByteArray(
                                        "c3ebcbb9cce7832335da2ecd04bcd4db18ef9a9bde74726703777f475a4661ac");
        QTest::newRow("31b") << "31b"
                             << QByteArray(
                                    "5cc34776cb5abbd5ff1973da4a6b916c32a83d5b36135450ebcef45e501ed3a1");
        QTest::newRow("e2b-drafter")
            << "e2b-drafter"
            << QByteArray("02fb323995f30eaf0c2ded7fe33a45847607bf73698964bb41bedd135c452a58");
        QTest::newRow("31b-drafter")
            << "31b-drafter"
            << QByteArray("ad9f567d5b679f9e85237c8e524fcba8a617c9e2b20612b01a832c6e78c7bf4d");
    }

    void sameBytesAsTheReference()
    {
        QFETCH(QString, model);
        QFETCH(QByteArray, expected);
        const engine::MappedFile file(test::huggingFaceModel(model.toStdString()) / "model.safetensors");
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArrayView(file.bytes().data(), static_cast<qsizetype>(file.bytes().size())));
        QCOMPARE(hash.result().toHex(), expected);
    }
};

QTEST_GUILESS_MAIN(RecipeTest)
#include "recipe_test.moc"
