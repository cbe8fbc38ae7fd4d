// The tools as the model calls them: declarations as the demo was trained on, checked arguments, results.
#include <QtTest>

#include "app/tools/builtin/attached_documents.h"
#include "app/tools/builtin/convert_units.h"
#include "app/tools/builtin/current_time.h"
#include "app/tools/builtin/passage_index.h"
#include "app/tools/builtin/time_zones.h"
#include "app/tools/builtin/units.h"
#include "app/tools/toolbox.h"

using namespace tools;

namespace {

/// JSON with single quotes: raw strings confuse moc inside macros.
QString json(const char* text)
{
    return QString::fromUtf8(text).replace('\'', '"');
}

struct Answer
{
    QString text;
    bool isProblem = false;
};

/// Checks and runs a call to its end.
Answer call(ToolRegistry& registry, const QString& name, const QString& arguments,
            const Context& context = {})
{
    const auto run = ToolRegistry::start(registry.check(name, arguments), context);
    QSignalSpy finished(run.get(), &Run::finished), failed(run.get(), &Run::failed);
    for (int i = 0; i < 1000 && finished.isEmpty() && failed.isEmpty(); ++i)
        QTest::qWait(5);
    if (!finished.isEmpty())
        return {finished.first().first().toString()};
    return {failed.isEmpty() ? QStringLiteral("no answer") : failed.first().first().toString(), true};
}

history::Attachment textFile(const QString& name, const QString& blob)
{
    history::Attachment attachment;
    attachment.kind =
        name.endsWith(".pdf") ? history::Attachment::Kind::Pdf : history::Attachment::Kind::Text;
    attachment.name = name;
    attachment.blob = blob;
    attachment.sizeBytes = 14'000;
    return attachment;
}

/// A reader of files that are not there: their text is said by their blob.
DocumentText readFake(const QString& file, const QString& name, const QString&, const std::stop_token&)
{
    if (file == "broken")
        return {{}, "the file is damaged"};
    if (file == "long") {
        QString text;
        for (int i = 0; i < 2000; ++i)
            text += QString("This is sentence number %1.%2").arg(i).arg(i % 10 == 9 ? "\n\n" : " ");
        return {{{1, text}}, {}};
    }
    if (file == "empty")
        return {{{1, "  \n"}}, {}};
    if (name.endsWith(".pdf"))
        return {{{1, "Chapter one is about rivers and lakes."},
                 {2, "Chapter two is about mountains. The highest peak is Glacier Horn, 4,012 metres."},
                 {3, "第三章关于城市和道路。"}},
                {}};
    return {{{1, "The meeting starts at the old tower."}}, {}};
}

Context withFiles(const QList<history::Attachment>& attachments)
{
    Context context;
    context.attachments = attachments;
    context.fileOf = [](const history::Attachment& attachment) { return attachment.blob; };
    context.locale = QLocale::c();
    return context;
}

} // namespace

class BuiltinToolsTest : public QObject
{
    Q_OBJECT

private slots:
    void declarationsAreTheDemos();
    void answersAreTheDemos();
    void argumentsAreChecked();
    void registryIsOpen();
    void unitsConvert_data();
    void unitsConvert();
    void unitProblems();
    void timeZones_data();
    void timeZones();
    void attachmentsAreFound_data();
    void attachmentsAreFound();
    void attachmentsAreReadInParts();
    void attachmentProblems();
    void documentsAreSearched();
    void termsAreFolded();
    void runsEndOnce();
    void listsFollow();
};

void BuiltinToolsTest::declarationsAreTheDemos()
{
    Toolbox box({}, {}, false);
    QFile file(QStringLiteral(FACET_RESOURCES_FOLDER) + "/demo/tools.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto expected = parseJson(file.readAll());
    QVERIFY(expected);
    QCOMPARE(box.registry().declarations(Toolbox::defaultTools()), QString::fromUtf8(compactJson(*expected)));
}

void BuiltinToolsTest::answersAreTheDemos()
{
    Toolbox box({}, readFake, false);
    QCOMPARE(call(box.registry(), "calculate", json("{'expression':'123*45'}")).text, "5535");
    QCOMPARE(call(box.registry(), "calculate", json("{'expression':'1234+5678'}")).text, "6912");
    QCOMPARE(call(box.registry(), "convert_units", json("{'value':12,'from':'km','to':'miles'}")).text,
             "7.45645");
    QCOMPARE(call(box.registry(), "read_attachment", json("{'name':'notes.txt'}"),
                  withFiles({textFile("notes.txt", "a")}))
                 .text,
             "The meeting starts at the old tower.");

    ToolRegistry registry;
    const QDateTime now(QDate(2026, 3, 14), QTime(15, 9), QTimeZone("Europe/Berlin"));
    registry.add(std::make_unique<CurrentTimeTool>([now] { return now; }));
    QCOMPARE(call(registry, "current_time", "{}").text, "2026-03-14 15:09");
    QCOMPARE(call(registry, "current_time", "").text, "2026-03-14 15:09");
    QCOMPARE(call(registry, "current_time", json("{'timezone':'Asia/Tokyo'}")).text, "2026-03-14 23:09");
    QCOMPARE(call(registry, "current_time", json("{'timezone':'new york'}")).text, "2026-03-14 10:09");
    QVERIFY(call(registry, "current_time", json("{'timezone':'Atlantis'}"))
                .text.contains("not a known time zone"));
}

void BuiltinToolsTest::argumentsAreChecked()
{
    Toolbox box({}, {}, false);
    const auto problem = [&](const char* name, const QString& arguments) {
        return box.registry().check(name, arguments).problem;
    };
    QCOMPARE(problem("calculate", json("{'expression':'1'}")), "");
    QVERIFY(problem("calculate", "{}").contains("$ lacks \"expression\""));
    QVERIFY(
        problem("calculate", json("{'expression':5}")).contains("$.expression must be a string, but is 5"));
    QVERIFY(problem("convert_units", json("{'value':'12','from':'km','to':'m'}"))
                .contains("$.value must be a number, but is a string"));
    QVERIFY(problem("calculate", "[1]").contains("$ must be an object"));
    QVERIFY(problem("calculate", "{\"expression\":").contains("not valid JSON"));
    QVERIFY(problem("nothing", "{}").contains("no tool named"));
    QVERIFY(
        problem("fetch_page", json("{'url':'https://example.org','part':0}")).contains("must be at least 1"));
    box.setMayFetchPages(false);
    QVERIFY(problem("fetch_page", json("{'url':'https://example.org'}")).contains("switched off"));
}

void BuiltinToolsTest::registryIsOpen()
{
    class Echo : public Tool
    {
    public:
        explicit Echo(QString name) : m_name(std::move(name)) {}
        QString name() const override { return m_name; }
        QString title() const override { return "Echo"; }
        QString description() const override { return "Says it again."; }
        QString summary() const override { return {}; }
        Json parameters() const override { return {{"type", "object"}, {"additionalProperties", false}}; }
        QString question(const Json&, const Context&) const override { return {}; }
        std::unique_ptr<Run> start(const Json&, const Context&) override { return startKnown({"echo"}); }

    private:
        QString m_name;
    };
    ToolRegistry registry;
    QVERIFY(registry.add(std::make_unique<Echo>("echo")));
    QVERIFY(!registry.add(std::make_unique<Echo>("echo")));
    QVERIFY(!registry.add(std::make_unique<Echo>("echo this")));
    QVERIFY(!registry.add(std::make_unique<Echo>("")));
    QVERIFY(!registry.add(std::make_unique<Echo>(QString(65, u'a'))));
    QCOMPARE(call(registry, "echo", "{}").text, "echo");
    QVERIFY(registry.check("echo", json("{'x':1}")).problem.contains("$.x is not a known argument"));
    QCOMPARE(registry.declarations({"missing"}), "");
    registry.remove("echo");
    QVERIFY(!registry.find("echo"));
}

void BuiltinToolsTest::unitsConvert_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](double value, const char* from, const char* to, const char* expected) {
        QTest::addRow("%g %s %s", value, from, to)
            << value << QString::fromUtf8(from) << QString::fromUtf8(to) << QString(expected);
    };
    row(12, "km", "miles", "7.45645");
    row(12, "Kilometers", "Mile", "7.45645");
    row(1, "kilometre", "m", "1000");
    row(1, "mile", "m", "1609.34");
    row(10, "inches", "cm", "25.4");
    row(6, "ft", "m", "1.8288");
    row(1, "km", "inches", "39370.1");
    row(70, "kg", "pounds", "154.324");
    row(1, "lb", "g", "453.592");
    row(100, "celsius", "fahrenheit", "212");
    row(32, "°F", "°C", "0");
    row(0, "degrees Celsius", "K", "273.15");
    row(1, "gallon", "liters", "3.78541");
    row(250, "mL", "cups", "1.05669");
    row(1, "tbsp", "tsp", "3");
    row(1, "acre", "m²", "4046.86");
    row(1, "hectare", "square meters", "10000");
    row(100, "km/h", "mph", "62.1371");
    row(10, "meters per second", "km/h", "36");
    row(90, "minutes", "hours", "1.5");
    row(1, "week", "seconds", "604800");
    row(1, "GB", "MB", "1000");
    row(1, "GiB", "MiB", "1024");
    row(1, "MB", "Mb", "8");
    row(100, "Mbit", "MB", "12.5");
    row(5, "GB", "bytes", "5000000000");
    row(1, "kWh", "MJ", "3.6");
    row(500, "kcal", "kJ", "2092");
    row(100, "hp", "kW", "74.57");
    row(2.2, "bar", "psi", "31.9083");
    row(1, "atm", "hPa", "1013.25");
    row(180, "degrees", "rad", "3.14159");
    row(7, "l/100km", "mpg", "33.6021");
    row(30, "mpg", "L/100km", "7.84049");
    row(1, "nm", "m", "0.000000001");
    row(3, "µm", "mm", "0.003");
    row(1, "ly", "km", "9460730472581");
    row(-40, "C", "F", "-40");
}

void BuiltinToolsTest::unitsConvert()
{
    QFETCH(double, value);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, expected);
    const auto source = unitNamed(from), target = unitNamed(to);
    QVERIFY2(source && target, qPrintable(from + " " + to));
    QCOMPARE(source->dimension, target->dimension);
    const QString text = measureText(converted(value, *source, *target));
    if (expected == "0.000000001")
        QCOMPARE(text.toDouble(), 1e-9);
    else
        QCOMPARE(text, expected);
}

void BuiltinToolsTest::unitProblems()
{
    Toolbox box({}, {}, false);
    const auto answer = [&](const QString& arguments) {
        return call(box.registry(), "convert_units", arguments);
    };
    QVERIFY(answer(json("{'value':1,'from':'km','to':'kg'}")).text.contains("do not convert"));
    QVERIFY(answer(json("{'value':1,'from':'km','to':'smoot'}"))
                .text.contains("\"smoot\" is not a known unit. Units of length"));
    QVERIFY(answer(json("{'value':-500,'from':'celsius','to':'kelvin'}")).text.contains("absolute zero"));
    QVERIFY(answer(json("{'value':0,'from':'mpg','to':'l/100km'}")).isProblem);
}

void BuiltinToolsTest::timeZones_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("offset"); // seconds, in January 2026
    const auto row = [](const char* name, int minutes) {
        QTest::newRow(name) << QString::fromUtf8(name) << minutes * 60;
    };
    row("Europe/Berlin", 60);
    row("europe/berlin", 60);
    row("Berlin", 60);
    row("Munich", 60);
    row("München", 60);
    row("Berlin, Germany", 60);
    row("New York", -300);
    row("New_York", -300);
    row("America/New_York", -300);
    row("São Paulo", -180);
    row("Beijing", 480);
    row("Mumbai", 330);
    row("Tokyo time", 540);
    row("UTC", 0);
    row("GMT", 0);
    row("UTC+2", 120);
    row("+05:30", 330);
    row("GMT-3", -180);
    row("PST", -480);
    row("CET", 60);
}

void BuiltinToolsTest::timeZones()
{
    QFETCH(QString, name);
    QFETCH(int, offset);
    const QTimeZone zone = timeZoneNamed(name);
    QVERIFY(zone.isValid());
    QCOMPARE(zone.offsetFromUtc(QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC)), offset);
    QVERIFY(!timeZoneNamed("nowhere at all").isValid());
    QVERIFY(!timeZoneNamed("UTC+99").isValid());
}

void BuiltinToolsTest::attachmentsAreFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("blob"); // empty: none, or unclear
    QTest::newRow("exact") << "report.pdf"
                           << "1";
    QTest::newRow("case") << "REPORT.PDF"
                          << "1";
    QTest::newRow("no ending") << "report"
                               << "1";
    QTest::newRow("path") << "/home/me/report.pdf"
                          << "1";
    QTest::newRow("quotes") << "\"report.pdf\""
                            << "1";
    QTest::newRow("other ending") << "report.txt"
                                  << "1";
    QTest::newRow("signs") << "shopping list.txt"
                           << "3";
    QTest::newRow("part") << "shopping"
                          << "3";
    QTest::newRow("slip") << "shopping-lsit.txt"
                          << "3";
    QTest::newRow("newest") << "notes.txt"
                            << "4";
    QTest::newRow("none") << "budget.xlsx"
                          << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("unclear") << "plan"
                             << "";
}

void BuiltinToolsTest::attachmentsAreFound()
{
    QFETCH(QString, name);
    QFETCH(QString, blob);
    const QList<history::Attachment> attachments{
        textFile("report.pdf", "1"), textFile("notes.txt", "2"), textFile("shopping-list.txt", "3"),
        textFile("notes.txt", "4"),  textFile("plan.txt", "5"),  textFile("plan.md", "6")};
    const auto found = attachmentNamed(name, attachments);
    QCOMPARE(found ? found->blob : QString(), blob);
}

void BuiltinToolsTest::attachmentsAreReadInParts()
{
    Toolbox box({}, readFake, false);
    const Context context = withFiles({textFile("story.txt", "long"), textFile("book.pdf", "b")});
    QString whole;
    const Answer first = call(box.registry(), "read_attachment", json("{'name':'story.txt'}"), context);
    QVERIFY(first.text.startsWith("This is sentence number 0."));
    const auto match = QRegularExpression("part 1 of (\\d+) of story.txt").match(first.text);
    QVERIFY(match.hasMatch());
    const int count = match.captured(1).toInt();
    QVERIFY(count > 5);
    for (int part = 1; part <= count; ++part) {
        const Answer answer = call(box.registry(), "read_attachment",
                                   QString(json("{'name':'story.txt#%1'}")).arg(part), context);
        QVERIFY(!answer.isProblem);
        QVERIFY(answer.text.size() < 6400);
        QCOMPARE(answer.text.contains(QString("story.txt#%1").arg(part + 1)), part < count);
        whole += answer.text.left(answer.text.lastIndexOf("\n\n[This is part"));
        whole += ' ';
    }
    for (int i = 0; i < 2000; ++i)
        QVERIFY2(whole.contains(QString("sentence number %1.").arg(i)), qPrintable(QString::number(i)));
    QVERIFY(call(box.registry(), "read_attachment", json("{'name':'story.txt#99'}"), context)
                .text.contains("no part 99"));
    const QString book = call(box.registry(), "read_attachment", json("{'name':'book'}"), context).text;
    QVERIFY(book.startsWith("[page 1]\nChapter one"));
    QVERIFY(book.contains("[page 2]\nChapter two"));
    QCOMPARE(box.registry()
                 .find("read_attachment")
                 ->question(*parseJson(json("{'name':'book'}").toUtf8()), context),
             "Read book.pdf (14 kB)?");
}

void BuiltinToolsTest::attachmentProblems()
{
    Toolbox box({}, readFake, false);
    history::Attachment picture = textFile("photo.jpg", "p");
    picture.kind = history::Attachment::Kind::Image;
    const Context context = withFiles(
        {picture, textFile("bad.txt", "broken"), textFile("void.txt", "empty"), textFile("gone.txt", "")});
    const auto text = [&](const char* name) {
        return call(box.registry(), "read_attachment", QString(json("{'name':'%1'}")).arg(name), context)
            .text;
    };
    QVERIFY(text("other.txt").contains("Attached files: photo.jpg, bad.txt, void.txt, gone.txt"));
    QVERIFY(text("photo.jpg").contains("not a text file"));
    QVERIFY(text("bad.txt").contains("the file is damaged"));
    QVERIFY(text("void.txt").contains("no text"));
    QVERIFY(text("gone.txt").contains("not there any more"));
}

void BuiltinToolsTest::documentsAreSearched()
{
    Toolbox box({}, readFake, false);
    const Context context =
        withFiles({textFile("book.pdf", "b"), textFile("story.txt", "long"), textFile("bad.txt", "broken")});
    const auto search = [&](const char* query) {
        return call(box.registry(), "search_documents", QString(json("{'query':'%1'}")).arg(query), context)
            .text;
    };
    QVERIFY(search("highest mountain peak").startsWith("[book.pdf, page 2]\nChapter two"));
    QVERIFY(search("Glacier").contains("[book.pdf, page 2]"));
    QVERIFY(search("river").startsWith("[book.pdf, page 1]"));
    QVERIFY(search("城市").startsWith("[book.pdf, page 3]"));
    QVERIFY(search("1234").startsWith("[story.txt]"));
    QVERIFY(search("1234").contains("bad.txt could not be searched: the file is damaged"));
    QVERIFY(search("zebra").startsWith("Nothing in the attached documents matches"));
    QVERIFY(call(box.registry(), "search_documents", json("{'query':'x'}")).isProblem);
}

void BuiltinToolsTest::termsAreFolded()
{
    QCOMPARE(termsOf("Cities, boxes & Rivers!"), (QStringList{"city", "box", "river"}));
    QCOMPARE(termsOf("Café"), (QStringList{"cafe"}));
    QCOMPARE(termsOf("中国人"), (QStringList{"中", "中国", "国人"}));
}

void BuiltinToolsTest::runsEndOnce()
{
    std::atomic_bool isStopped = false;
    const auto slow = startOnWorker([&](const std::stop_token& stop) -> Outcome {
        while (!stop.stop_requested())
            QThread::msleep(1);
        isStopped = true;
        return {"late"};
    });
    QSignalSpy finished(slow.get(), &Run::finished), failed(slow.get(), &Run::failed);
    slow->setTimeLimit(std::chrono::milliseconds(20));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains("0.02 seconds"));
    QTRY_VERIFY(isStopped);
    QTest::qWait(20);
    QCOMPARE(finished.size() + failed.size(), 1);

    const auto cancelled = startKnown({"text"});
    QSignalSpy silent(cancelled.get(), &Run::finished);
    cancelled->cancel();
    QTest::qWait(10);
    QCOMPARE(silent.size(), 0);

    const auto thrown =
        startOnWorker([](const std::stop_token&) -> Outcome { throw std::runtime_error("broken inside"); });
    QSignalSpy problem(thrown.get(), &Run::failed);
    QTRY_COMPARE(problem.size(), 1);
    QCOMPARE(problem.first().first().toString(), "broken inside");
    for (int i = 0; i < 20; ++i)
        startOnWorker([](const std::stop_token&) { return Outcome{"nobody listens"}; }).reset();
}

void BuiltinToolsTest::listsFollow()
{
    Toolbox box({}, {}, false);
    ToolList list(box.registry(), *box.permissions());
    list.setEnabledTools({"calculate", "fetch_page", "server_gone"});
    QCOMPARE(list.enabledCount(), 2);
    QCOMPARE(list.rowCount(), 6);
    QSignalSpy changed(&list, &ToolList::enabledToolsChanged);
    list.setEnabled("calculate", false);
    list.setEnabled("calculate", false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(list.enabledTools(), (QStringList{"fetch_page", "server_gone"}));
    box.setNeverOnline(true);
    QCOMPARE(list.enabledCount(), 0);
    const QModelIndex fetch = list.index(5);
    QCOMPARE(list.data(fetch, ToolList::NameRole).toString(), "fetch_page");
    QCOMPARE(list.data(fetch, ToolList::AvailableRole).toBool(), false);
    QCOMPARE(list.data(fetch, ToolList::PermissionRole).toString(), "asks every time");
    QCOMPARE(list.data(list.index(0), ToolList::PermissionRole).toString(), "never asks");
    box.permissions()->grant(*box.registry().find("read_attachment"), Permissions::Always, 0);
    QCOMPARE(list.data(list.index(3), ToolList::PermissionRole).toString(), "allowed");
}

QTEST_GUILESS_MAIN(BuiltinToolsTest)
#include "builtin_tools_test.moc"
