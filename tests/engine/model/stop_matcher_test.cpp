#include "engine/model/stop_matcher.h"

#include <QtTest>

#include <random>

using engine::StopMatcher;

class StopMatcherTest : public QObject
{
    Q_OBJECT

private slots:
    void shows_data();
    void shows();
    void holdsBack();
    void anySplitIsTheSame();
};

void StopMatcherTest::shows_data()
{
    QTest::addColumn<QStringList>("stops");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("matched");
    QTest::newRow("none") << QStringList{} << "abc"
                          << "abc" << -1;
    QTest::newRow("empty stop") << QStringList{""} << "abc"
                                << "abc" << -1;
    QTest::newRow("middle") << QStringList{"END"} << "one END two END"
                            << "one " << 0;
    QTest::newRow("only begun") << QStringList{"END"} << "one EN"
                                << "one EN" << -1;
    QTest::newRow("false start") << QStringList{"aab"} << "aaaab!"
                                 << "aa" << 0;
    QTest::newRow("complete first") << QStringList{"abcd", "c"} << "xabcd"
                                    << "xab" << 1;
    QTest::newRow("longest of one end") << QStringList{"d", "abcd", "cd"} << "xabcd"
                                        << "x" << 1;
    QTest::newRow("bytes") << QStringList{"é"} << "caféé"
                           << "caf" << 0;
}

void StopMatcherTest::shows()
{
    QFETCH(QStringList, stops);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QFETCH(int, matched);
    std::vector<std::string> list;
    for (const QString& stop : stops)
        list.push_back(stop.toStdString());
    StopMatcher matcher(list);
    std::string result = matcher.feed(text.toStdString());
    result += matcher.finish();
    QCOMPARE(QString::fromStdString(result), shown);
    QCOMPARE(matcher.matched() ? int(*matcher.matched()) : -1, matched);
    QCOMPARE(matcher.feed("more").empty(), matched >= 0);
}

void StopMatcherTest::holdsBack()
{
    StopMatcher matcher({"\nUser:"});
    QCOMPARE(matcher.feed("Hi\n"), std::string("Hi"));
    QCOMPARE(matcher.feed("Us"), std::string());
    QCOMPARE(matcher.feed("e!\n"), std::string("\nUse!"));
    QCOMPARE(matcher.feed("User"), std::string());
    QCOMPARE(matcher.finish(), std::string("\nUser"));
}

void StopMatcherTest::anySplitIsTheSame()
{
    std::mt19937 random(1);
    for (int round = 0; round < 3000; ++round) {
        const auto word = [&](size_t longest) {
            std::string text;
            for (size_t i = 0, n = 1 + random() % longest; i < n; ++i)
                text += static_cast<char>('a' + random() % 2);
            return text;
        };
        const std::vector<std::string> stops{word(5), word(5), word(7)};
        const std::string text = word(20);
        StopMatcher whole(stops);
        std::string expected = whole.feed(text);
        expected += whole.finish();

        StopMatcher split(stops);
        std::string shown;
        for (size_t place = 0; place < text.size();) {
            const size_t size = 1 + random() % 4;
            shown += split.feed(text.substr(place, size));
            place += size;
        }
        shown += split.finish();
        QCOMPARE(shown, expected);
        QCOMPARE(split.matched(), whole.matched());
        for (const std::string& stop : stops)
            QVERIFY(shown.find(stop) == std::string::npos);
    }
}

QTEST_GUILESS_MAIN(StopMatcherTest)
#include "stop_matcher_test.moc"
