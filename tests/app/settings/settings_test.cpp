// The settings: defaults, round trip, damage, ranges; presets; shortcuts and their conflicts; the desktop's
// wishes.
#include <QtTest>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/settings/settings.h"
#include "app/settings/shortcuts.h"
#include "app/settings/system_appearance.h"

using settings::Settings;
using settings::Shortcuts;

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void defaults()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("deep/settings.ini"), "/data");
        QCOMPARE(settings.theme(), Settings::SystemTheme);
        QCOMPARE(settings.fontScale(), 1.0);
        QVERIFY(settings.enterSends());
        QVERIFY(!settings.neverOnline());
        QCOMPARE(settings.kvType(), Settings::F16);
        QCOMPARE(settings.contextLength(), 0);
        QVERIFY(settings.recommendedSampling());
        QVERIFY(!settings.sampling().fixedSeed());
        QCOMPARE(settings.dataFolder(), "/data");
        QVERIFY(settings.notice().isEmpty());
        settings.flush();
        QVERIFY(!QFile::exists(folder.filePath("deep/settings.ini"))); // nothing to say, nothing written
    }

    void roundTrip()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("deep/settings.ini");
        {
            Settings settings(file, "/data");
            settings.setTheme(Settings::Dark);
            settings.setHighContrast(Settings::On);
            settings.setFontScale(1.3);
            settings.setLanguage("ar");
            settings.setEnterSends(false);
            settings.setNeverOnline(true);
            settings.setMicrophone("USB; \"loud\" = yes\n#2");
            settings.setDataFolder("/elsewhere/Daten ü");
            settings.setModelPlaces({"/a, b", "/c;d"});
            settings.setContextLength(32768);
            settings.setKvType(Settings::Q8_0);
            settings.setSystemPrompt("Line one\nline \"two\"; [x]\n% \\ ü 中");
            settings.setWindowGeometry({10, 20, 800, 600});
            settings.setRecommendedSampling(false);
            settings.setTemperature(0.35);
            settings.setSeed("18446744073709551615");
            QVERIFY(settings.storePreset(" Brief "));
        }
        Settings settings(file, "/data");
        QCOMPARE(settings.theme(), Settings::Dark);
        QCOMPARE(settings.highContrast(), Settings::On);
        QCOMPARE(settings.fontScale(), 1.3);
        QCOMPARE(settings.language(), "ar");
        QVERIFY(!settings.enterSends());
        QVERIFY(settings.neverOnline());
        QCOMPARE(settings.microphone(), "USB; \"loud\" = yes\n#2");
        QCOMPARE(settings.dataFolder(), QStringLiteral("/elsewhere/Daten ü"));
        QCOMPARE(settings.modelPlaces(), QStringList({"/a, b", "/c;d"}));
        QCOMPARE(settings.contextLength(), 32768);
        QCOMPARE(settings.kvType(), Settings::Q8_0);
        QCOMPARE(settings.systemPrompt(), QStringLiteral("Line one\nline \"two\"; [x]\n% \\ ü 中"));
        QCOMPARE(settings.windowGeometry(), QRect(10, 20, 800, 600));
        QVERIFY(!settings.recommendedSampling());
        QCOMPARE(settings.temperature(), 0.35);
        QCOMPARE(settings.sampling().fixedSeed().value(), 18446744073709551615ULL);
        QCOMPARE(settings.presets()->count(), 1);
        QCOMPARE(settings.presets()->at(0).name, "Brief");
        QCOMPARE(settings.presets()->at(0).sampling.temperature, 0.35);
    }

    void eachValueSignalsOnce()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        const QMetaObject* meta = settings.metaObject();
        for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            if (!property.isWritable())
                continue;
            QSignalSpy changed(&settings, property.notifySignal());
            const QVariant old = property.read(&settings);
            property.write(&settings, old);
            QVERIFY2(changed.isEmpty(), property.name());
            QVariant other = 1;
            if (old.metaType().id() == QMetaType::Bool)
                other = !old.toBool();
            else if (old.metaType().id() == QMetaType::QString)
                other = property.name() == QByteArray("language") ? "de" : "7";
            else if (old.metaType().id() == QMetaType::QStringList)
                other = QStringList{"x"};
            else if (old.metaType().id() == QMetaType::QRect)
                other = QRect(1, 2, 3, 4);
            else if (old.metaType().id() == QMetaType::Double)
                other = old.toDouble() == 0.9 ? 0.8 : 0.9;
            else if (old.toInt() == 1)
                other = 2;
            QVERIFY2(property.write(&settings, other), property.name());
            QCOMPARE(changed.size(), 1);
            QVERIFY2(property.read(&settings) != old, property.name());
        }
    }

    void rangesAreKept()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        settings.setFontScale(9);
        QCOMPARE(settings.fontScale(), 2.0);
        settings.setFontScale(std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(settings.fontScale(), 2.0);
        settings.setLanguage("tlh");
        QCOMPARE(settings.language(), "");
        settings.setContextLength(-5);
        QCOMPARE(settings.contextLength(), 0);
        settings.setSeed("-1");
        QCOMPARE(settings.seed(), "");
        settings.setTopP(0);
        QVERIFY(settings.topP() > 0);
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\1\2",
                                              8);
        QTest::newRow("no lines") << QByteArray("this is no settings file at all");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another program's") << QByteArray("[General]\ncolour=red\n");
        QTest::newRow("cut") << QByteArray("[General]\nschem");
        QTest::newRow("huge") << QByteArray(5 << 20, 'x');
    }

    /// Set aside, defaults, the user told; nothing of the old file is lost.
    void damaged()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString file = folder.filePath("settings.ini");
        write(file, content);
        {
            Settings settings(file);
            QVERIFY(settings.notice().contains(QStringLiteral("damaged")));
            QCOMPARE(settings.theme(), Settings::SystemTheme);
            QCOMPARE(read(file + ".damaged"), content);
            settings.setTheme(Settings::Light);
            settings.dismissNotice();
            QVERIFY(settings.notice().isEmpty());
        }
        QCOMPARE(Settings(file).theme(), Settings::Light);
        write(file, content);
        Settings again(file);
        QCOMPARE(read(file + ".damaged2"), content);
    }

    /// Single values of the wrong kind or range fall back alone; keys of a newer version survive.
    void strangeValues()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("settings.ini");
        write(file, "[General]\nschema=9\n[appearance]\ntheme=77\nfontScale=abc\nhighContrast=1\n[general]\n"
                    "enterSends=maybe\nlanguage=xx\n[chats]\npresets=not json\n[future]\nthing=42\n");
        {
            Settings settings(file);
            QVERIFY(settings.notice().isEmpty());
            QCOMPARE(settings.theme(), Settings::SystemTheme);
            QCOMPARE(settings.fontScale(), 1.0);
            QCOMPARE(settings.highContrast(), Settings::On);
            QVERIFY(settings.enterSends());
            QCOMPARE(settings.language(), "");
            QCOMPARE(settings.presets()->count(), 0);
            settings.setTheme(Settings::Dark);
        }
        QCOMPARE(Settings(file).extra("future/thing").toInt(), 42);
        QCOMPARE(Settings(file).theme(), Settings::Dark);
    }

    void unwritable()
    {
        const QTemporaryDir folder;
        write(folder.filePath("file"), "x");
        Settings settings(folder.filePath("file/settings.ini")); // its folder cannot be made
        settings.setTheme(Settings::Dark);
        settings.flush();
        QTRY_VERIFY(!settings.notice().isEmpty());
        QCOMPARE(settings.theme(), Settings::Dark);
    }

    void presets()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        settings::Presets& presets = *settings.presets();
        settings.setSystemPrompt("Be brief.");
        settings.setThinking(true);
        settings.setThoughtBudget(512);
        QVERIFY(settings.storePreset("Brief"));
        QVERIFY(!settings.storePreset("  "));
        settings.setSystemPrompt("Be long.");
        settings.setThinking(false);
        QVERIFY(settings.storePreset("Long"));
        QCOMPARE(presets.count(), 2);
        settings.usePreset(0);
        QCOMPARE(settings.systemPrompt(), "Be brief.");
        QVERIFY(settings.thinking());
        QCOMPARE(settings.thoughtBudget(), 512);
        QVERIFY(!presets.rename(0, "Long"));
        QVERIFY(presets.rename(0, "Short"));
        presets.remove(0);
        QCOMPARE(presets.removedName(), "Short");
        presets.restore();
        QCOMPARE(presets.at(0).name, "Short");
        QVERIFY(presets.removedName().isEmpty());
        settings.usePreset(99);
    }

    void shortcutDefaults()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        Shortcuts shortcuts(settings);
        QCOMPARE(shortcuts.conflictCount(), 0);
        QCOMPARE(shortcuts.sequence("newChat"), "Ctrl+N");
        QCOMPARE(shortcuts.sequences("searchAll"), QStringList({"Ctrl+K", "Ctrl+Shift+F"}));
        QCOMPARE(shortcuts.sequences("shortcutList"), QStringList({"F1", "Ctrl+/"}));
        QCOMPARE(shortcuts.sequence("settings"), "Ctrl+,");
        QCOMPARE(shortcuts.sequence("zoomIn"), "Ctrl++");
        QCOMPARE(shortcuts.sequence("nothing"), "");
        for (int row = 0; row < shortcuts.rowCount(); ++row) // every one has keys and names
            for (const int role :
                 {Shortcuts::ActionRole, Shortcuts::NameRole, Shortcuts::GroupRole, Shortcuts::KeysRole})
                QVERIFY(!shortcuts.data(shortcuts.index(row), role).toString().isEmpty());
    }

    void shortcutChanges()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("settings.ini");
        {
            Settings settings(file);
            Shortcuts shortcuts(settings);
            QVERIFY(!shortcuts.change("newChat", "Nonsense+Q"));
            QVERIFY(!shortcuts.change("none", "Ctrl+N"));
            QSignalSpy changed(&shortcuts, &Shortcuts::revisionChanged);
            QVERIFY(shortcuts.change("newChat", "Ctrl+F"));
            QCOMPARE(changed.size(), 1);
            QCOMPARE(shortcuts.conflictCount(), 2); // both sides show it
            QCOMPARE(shortcuts.holderOf("Ctrl+F", "newChat"), "Find in this chat");
            QVERIFY(shortcuts.holderOf("Ctrl+F12", "newChat").isEmpty());
            QVERIFY(shortcuts.change("quit", "")); // no keys at all
        }
        Settings settings(file);
        Shortcuts shortcuts(settings);
        QCOMPARE(shortcuts.sequence("newChat"), "Ctrl+F");
        QCOMPARE(shortcuts.sequences("quit"), QStringList());
        shortcuts.reset("newChat");
        QCOMPARE(shortcuts.conflictCount(), 0);
        shortcuts.resetAll();
        QCOMPARE(shortcuts.sequence("quit"), "Ctrl+Q");
    }

    void recordedKeys()
    {
        QCOMPARE(Shortcuts::textOf(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier), "Ctrl+Shift+N");
        QCOMPARE(Shortcuts::textOf(Qt::Key_F5, Qt::NoModifier), "F5");
        QCOMPARE(Shortcuts::textOf(Qt::Key_A, Qt::NoModifier), "");
        QCOMPARE(Shortcuts::textOf(Qt::Key_A, Qt::ShiftModifier), "");
        QCOMPARE(Shortcuts::textOf(Qt::Key_Control, Qt::ControlModifier), "");
        QCOMPARE(Shortcuts::textOf(Qt::Key_1, Qt::ControlModifier | Qt::KeypadModifier), "Ctrl+1");
    }

    void appearance()
    {
        settings::SystemAppearance appearance;
        QSignalSpy changed(&appearance, &settings::SystemAppearance::changed);
        const QString group = "org.freedesktop.appearance";
        appearance.take(group, "color-scheme", 2U);
        QVERIFY(!appearance.dark());
        appearance.take(group, "color-scheme", 1U);
        QVERIFY(appearance.dark());
        QVERIFY(changed.size() >= 1);
        appearance.take(group, "contrast", 1U);
        QVERIFY(appearance.highContrast());
        appearance.take("org.gnome.desktop.interface", "enable-animations", false);
        QVERIFY(appearance.reducedMotion());
        const qsizetype count = changed.size();
        appearance.take(group, "accent-color", 5);
        QCOMPARE(changed.size(), count);
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
