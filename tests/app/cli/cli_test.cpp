// facet-cli as its users run it: what it prints, where, with which exit code; with the demo model.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include "engine/engine.h"
#include "engine/files/json.h"
#include "engine/model/trace.h"
#include "tests/engine/text/json_validator.h"
#include "tests/support/file_bytes.h"
#include "tests/support/goldens.h"
#include "tests/support/gpu_fixture.h"
#include "tests/support/recipe.h"

using namespace engine;
using namespace engine::tests;

namespace {

struct Run
{
    int exitCode = -1;
    QString out, err;
};

QString demoFolder()
{
    return QStringLiteral(FACET_RESOURCES_FOLDER "/demo");
}

} // namespace

class CliTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert("XDG_CACHE_HOME", m_folder.path());
        m_environment.remove("FACET_VALIDATION");
        m_cases = readJsonFile((demoFolder() + "/expected.json").toStdString()).at("cases");
    }

    void help()
    {
        const Run all = run({"--help"});
        QCOMPARE(all.exitCode, 0);
        for (const char* command : {"chat", "info", "devices", "bench", "trace"}) {
            QVERIFY2(all.out.contains(command), command);
            const Run one = run({command, "--help"});
            QCOMPARE(one.exitCode, 0);
            QVERIFY2(one.out.contains("--help"), qPrintable(one.out));
        }
        QVERIFY(run({"chat", "--help"}).out.contains("--json-schema"));
    }

    void devices()
    {
        const Run listed = run({"devices"});
        QCOMPARE(listed.exitCode, 0);
        QVERIFY2(listed.out.startsWith("0  ") && listed.out.contains("memory"), qPrintable(listed.out));
        QVERIFY2(listed.err.isEmpty(), qPrintable(listed.err));
    }

    void infoOfDemo()
    {
        const Run shown = run({"info"});
        QCOMPARE(shown.exitCode, 0);
        for (const char* fact :
             {"gemma4, safetensors", "6 (2 global, 4 sliding with a window of 128)", "hidden            192",
              "layers 4 to 5 read", "PLE               32", "vocabulary        2048", "million per token",
              "BF16", "keys and values", "total"})
            QVERIFY2(shown.out.contains(fact), fact);
        QVERIFY2(!shown.out.contains("0.00 billion"), qPrintable(shown.out));
    }

    void infoOfGguf()
    {
        const QString file = QString::fromStdString(
            test::ggufModel("26b-a4b",
                            {.type = WeightType::Q8_0, .splitExperts = false, .withoutUnused = false})
                .string());
        const Run shown = run({"info", file, "--context", "2048", "--kv", "q8_0"});
        QCOMPARE(shown.exitCode, 0);
        for (const char* fact : {"gemma4, GGUF", "16 of width 96, 4 per token", "Q8_0", "F32",
                                 "a context of 2048 tokens (keys and values q8_0"})
            QVERIFY2(shown.out.contains(fact), qPrintable(shown.out));
    }

    void answers_data()
    {
        QTest::addColumn<int>("index");
        for (const int index : {0, 2, 8, 11, 15, 25})
            QTest::addRow("%d", index) << index;
    }
    void answers()
    {
        QFETCH(int, index);
        QStringList arguments{"chat", question(index), "--greedy", "--kv", "f32", "-q"};
        const Json& first = expected(index).at("conversation").at(0);
        if (first.at("role") == "system")
            arguments << "--system" << QString::fromStdString(first.at("content"));
        const Run answered = run(arguments);
        QCOMPARE(answered.exitCode, 0);
        QCOMPARE(answered.out, answer(index) + "\n");
        QVERIFY2(answered.err.isEmpty(), qPrintable(answered.err));
    }

    void statisticsGoToStandardError()
    {
        const Run answered = run({"chat", question(0), "--greedy", "--kv", "f32"});
        QCOMPARE(answered.out, answer(0) + "\n");
        QVERIFY2(answered.err.contains("not Google's model"), qPrintable(answered.err));
        QVERIFY2(answered.err.contains(QRegularExpression("24 tokens, [0-9.]+ tokens/s")),
                 qPrintable(answered.err));
    }

    void conversation()
    {
        const Run talked = run({"chat", "--greedy", "--kv", "f32", "-q"},
                               question(0) + "\n/undo\n/undo\n\n" + question(2) + "\n/clear\n" + question(0) +
                                   "\n/exit\nnever asked\n");
        QCOMPARE(talked.exitCode, 0);
        QCOMPARE(talked.out, answer(0) + "\nForgotten.\nThere is nothing to forget.\n" + answer(2) + "\n" +
                                 answer(0) + "\n");
        // Without /exit the end of the input ends it.
        QCOMPARE(run({"chat", "--greedy", "--kv", "f32", "-q"}, question(0)).out, answer(0) + "\n");
    }

    void undoneTurnsAreForgotten()
    {
        // The second question sees the first answer only if it was not undone.
        const QString name = "My name is Ada.\n";
        const Run kept = run({"chat", "--greedy", "--kv", "f32", "-q"}, name + "What is my name?\n");
        const Run undone = run({"chat", "--greedy", "--kv", "f32", "-q"}, name + "/undo\nWhat is my name?\n");
        QVERIFY2(kept.out.section('\n', 1).contains("Ada"), qPrintable(kept.out));
        QVERIFY2(undone.out.contains("Forgotten.\n"), qPrintable(undone.out));
        QVERIFY2(!undone.out.section("Forgotten.", 1).contains("Ada"), qPrintable(undone.out));
    }

    void commandsThatDoNotExist()
    {
        const Run talked = run({"chat", "--greedy", "-q"}, "/help\n/nonsense\n");
        QCOMPARE(talked.exitCode, 0);
        QVERIFY2(talked.out.contains("/undo") && talked.out.contains("/clear"), qPrintable(talked.out));
    }

    void fullContext()
    {
        // The conversation outgrows its context: what does not fit is refused, and talking goes on.
        const Run talked =
            run({"chat", "--greedy", "-q", "--context", "60", "--kv", "f32"},
                question(0) + "\n" + QString("many words ").repeated(40) + "\n/clear\n" + question(0) + "\n");
        QCOMPARE(talked.exitCode, 0);
        QCOMPARE(talked.out, answer(0) + "\n" + answer(0) + "\n");
        QVERIFY2(talked.err.contains("context holds 60"), qPrintable(talked.err));
    }

    void jsonSchema()
    {
        const std::string schema =
            R"({"type": "object", "properties": {"name": {"type": "string", "maxLength": 20},
            "age": {"type": "integer", "minimum": 0, "maximum": 130}}, "required": ["name", "age"]})";
        const QString file = write("schema.json", schema);
        const Run answered = run({"chat", question(25), "--json-schema", file, "--seed", "3", "-q"});
        QCOMPARE(answered.exitCode, 0);
        const std::string text = answered.out.toStdString();
        QVERIFY2(Json::accept(text), text.c_str());
        QCOMPARE(facet_test::violation(Json::parse(schema), Json::parse(text), Json::parse(schema)),
                 std::string());

        const Run wrong =
            run({"chat", "Hi", "--json-schema", write("bad.json", R"({"type": "integer", "not": {}})")});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.contains("not"), qPrintable(wrong.err));
    }

    void tools()
    {
        const QString file = demoFolder() + "/tools.json";
        const Run called =
            run({"chat", question(27), "--tools", file, "--greedy", "--kv", "f32", "-q"}, "5535\n");
        QCOMPARE(called.exitCode, 0);
        QCOMPARE(called.out, QString("-> calculate {\"expression\":\"123*45\"}\n") + answer(28) + "\n");
        // No result: the call is all there is.
        QCOMPARE(run({"chat", question(27), "--tools", file, "--greedy", "--kv", "f32", "-q"}).out,
                 QString("-> calculate {\"expression\":\"123*45\"}\n"));

        const Run plain = run({"chat", "Hello!", "--tools", file, "--greedy", "--kv", "f32", "-q"});
        QVERIFY2(!plain.out.contains("->") && plain.out.size() > 10, qPrintable(plain.out));

        const Run conversation = run({"chat", "--tools", file, "--greedy", "--kv", "f32", "-q"},
                                     question(27) + "\n5535\n" + question(33) + "\n2026-03-14 15:09\n");
        QVERIFY2(conversation.out.startsWith(called.out), qPrintable(conversation.out));
        QVERIFY2(conversation.out.contains("-> current_time {}\n"), qPrintable(conversation.out));
    }

    void thoughts()
    {
        const Run thought = run({"chat", question(20), "--think", "--greedy", "--kv", "f32", "-q"});
        QCOMPARE(thought.exitCode, 0);
        const QString whole = QString::fromStdString(expected(20).at("greedy_text"));
        const QString inner = whole.section("thought\n", 1).section("\n<channel|>", 0, 0);
        const QString outer = whole.section("<channel|>", 1).section("<turn|>", 0, 0);
        QCOMPARE(thought.out, "(thinking)\n" + inner + "\n(answer)\n" + outer + "\n");

        const Run cut = run({"chat", question(20), "--think", "--thought-budget", "5", "--greedy", "-q"});
        QVERIFY2(cut.out.startsWith("(thinking)\n") && cut.out.contains("(answer)\n"), qPrintable(cut.out));
        QVERIFY(cut.out.section("(answer)", 0, 0).size() < inner.size());
    }

    void thinkingWithTools()
    {
        const Run called = run({"chat", question(29), "--think", "--tools", demoFolder() + "/tools.json",
                                "--greedy", "--kv", "f32", "-q"},
                               "6912\n");
        QVERIFY2(called.out.contains("-> calculate {\"expression\":\"1234+5678\"}\n"),
                 qPrintable(called.out));
        QVERIFY2(called.out.endsWith("(answer)\n1234 + 5678 = 6912.\n"), qPrintable(called.out));
    }

    void seeds()
    {
        const auto sample = [&](const char* seed) {
            return run({"chat", question(2), "--seed", seed, "--temperature", "2", "--top-p", "1",
                        "--max-tokens", "25", "-q"})
                .out;
        };
        const QString first = sample("7");
        QCOMPARE(sample("7"), first);
        QVERIFY(sample("8") != first);
    }

    void limits()
    {
        const Run stopped = run({"chat", question(2), "--greedy", "--kv", "f32", "-q", "--stop", "pictures"});
        QCOMPARE(stopped.out.trimmed(), answer(2).section("pictures", 0, 0).trimmed());
        const Run limited = run({"chat", question(2), "--greedy", "--kv", "f32", "--max-tokens", "6"});
        QVERIFY2(limited.err.contains("6 tokens") && limited.err.contains("token limit reached"),
                 qPrintable(limited.err));
        QVERIFY(answer(2).startsWith(limited.out.trimmed()) && limited.out.size() < 40);
    }

    void bench()
    {
        const Run measured = run({"bench", "--json", "-p", "16", "-n", "4", "-r", "2", "-d", "0,8"});
        QCOMPARE(measured.exitCode, 0);
        const QJsonObject report = QJsonDocument::fromJson(measured.out.toUtf8()).object();
        for (const char* field :
             {"model", "device", "driver", "weight_bytes", "load_seconds", "copy_bytes_per_second", "kv_type",
              "micro_batch", "dispatches_per_token", "barriers_per_token"})
            QVERIFY2(report.contains(field), field);
        // Twelve per layer and seven around them at the most: 427 on E2B's 35 layers.
        QVERIFY(report["dispatches_per_token"].toInt() <= 12 * 6 + 7);
        QVERIFY(report["barriers_per_token"].toInt() <= report["dispatches_per_token"].toInt());
        QCOMPARE(report["copies_per_token"].toInt(), 0);
        const QJsonArray tests = report["tests"].toArray();
        QCOMPARE(tests.size(), 4);
        QCOMPARE(tests[0].toObject()["test"].toString(), QString("pp16"));
        QCOMPARE(tests[3].toObject()["test"].toString(), QString("tg4 @ d8"));
        for (const QJsonValue& test : tests) {
            QVERIFY(test.toObject()["tokens_per_second"].toDouble() > 0);
            QCOMPARE(test.toObject()["repetitions"].toArray().size(), 2);
        }
        QVERIFY(tests[1].toObject()["bytes_per_token"].toDouble() > 1e6);

        const Run table = run({"bench", "-p", "16", "-n", "2", "-r", "1", "--profile"});
        QVERIFY2(table.out.contains("of copy") && table.out.contains("kernels of tg2"),
                 qPrintable(table.out));
        QVERIFY2(table.out.contains("rms_norm"), qPrintable(table.out));
    }

    void trace()
    {
        const QString prompt = QString::fromStdString(expected(0).at("prompt_text"));
        const auto ids = expected(0).at("prompt_ids").get<std::vector<TokenId>>();
        QStringList numbers;
        for (const TokenId id : ids)
            numbers << QString::number(id);
        const QString byIds = m_folder.filePath("ids.safetensors");
        const Run first = run({"trace", demoFolder() + "/model", "--ids", numbers.join(','), "--greedy", "3",
                               "--layers", "-o", byIds});
        QVERIFY2(first.exitCode == 0, qPrintable(first.err));
        const QString byParts = m_folder.filePath("parts.safetensors");
        const QString parts =
            write("parts.json", Json({prompt.left(20).toStdString(), prompt.mid(20).toStdString()}).dump());
        const Run second =
            run({"trace", demoFolder() + "/model", "--parts", parts, "--layers", "-o", byParts});
        QVERIFY2(second.exitCode == 0, qPrintable(second.err));

        GpuFixture gpu;
        LoadOptions exact;
        exact.exact = true;
        const auto model = Model::load(gpu.device(), (demoFolder() + "/model").toStdString(), exact);
        TokenSequence sequence;
        sequence.ids = ids;
        const Trace ours = traceForward(*model, sequence, {.layers = true});
        for (const QString& file : {byIds, byParts}) {
            const auto written = readGoldens(file.toStdString());
            QCOMPARE(tokenIds(written.at("ids")), ids);
            QCOMPARE(written.at("logits").shape, (std::vector<uint64_t>{ids.size(), 2048}));
            QVERIFY(relativeError(written.at("logits").values, ours.logits) <= 1e-6);
            QVERIFY(relativeError(written.at("norm").values, ours.norm) <= 1e-6);
            for (size_t i = 0; i < ours.layers.size(); ++i)
                QVERIFY(relativeError(written.at("layer." + std::to_string(i) + ".output").values,
                                      ours.layers[i]) <= 1e-6);
        }
        const auto greedy = expected(0).at("greedy_ids").get<std::vector<TokenId>>();
        QCOMPARE(tokenIds(readGoldens(byIds.toStdString()).at("next")),
                 std::vector<TokenId>(greedy.begin(), greedy.begin() + 3));
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("names");
        const QString model = demoFolder() + "/model";
        QTest::newRow("nothing") << QStringList{} << QStringList{"subcommand"};
        QTest::newRow("command") << QStringList{"sing"} << QStringList{"subcommand"};
        QTest::newRow("option") << QStringList{"chat", "Hi", "--louder"} << QStringList{"--louder"};
        QTest::newRow("value") << QStringList{"chat", "Hi", "--kv", "f64"} << QStringList{"--kv", "f64"};
        QTest::newRow("number") << QStringList{"chat", "Hi", "--max-tokens", "many"} << QStringList{"many"};
        QTest::newRow("temperature") << QStringList{"chat", "Hi", "--temperature", "-1"}
                                     << QStringList{"temperature"};
        QTest::newRow("top-p") << QStringList{"chat", "Hi", "--top-p", "1.5"} << QStringList{"top-p"};
        QTest::newRow("context") << QStringList{"chat", "Hi", "--context", "100000"}
                                 << QStringList{"100000", "8192"};
        QTest::newRow("schema file") << QStringList{"chat", "Hi", "--json-schema", "/nowhere.json"}
                                     << QStringList{"/nowhere.json"};
        QTest::newRow("tools file") << QStringList{"chat", "Hi", "--tools", "/nowhere.json"}
                                    << QStringList{"/nowhere.json"};
        QTest::newRow("tools that are none") << QStringList{"chat", "Hi", "--tools", model + "/config.json"}
                                             << QStringList{"config.json", "list of tool"};
        QTest::newRow("device") << QStringList{"chat", "Hi", "--device", "Voodoo"} << QStringList{"Voodoo"};
        QTest::newRow("no output") << QStringList{"trace", model, "--ids", "2"} << QStringList{"--output"};
        QTest::newRow("no ids") << QStringList{"trace", model, "-o", "x"} << QStringList{"--ids"};
        QTest::newRow("ids") << QStringList{"trace", model, "--ids", "2,x", "-o", "y"} << QStringList{"x"};
        QTest::newRow("id") << QStringList{"trace", model, "--ids", "2048", "-o", "y"} << QStringList{"2048"};
        QTest::newRow("output") << QStringList{"trace", model, "--ids", "2", "-o", "/nowhere/y"}
                                << QStringList{"/nowhere/y", "cannot write"};
        for (const char* command : {"info", "bench"})
            QTest::addRow("%s of nothing", command) << QStringList{command, "/nowhere/model.gguf"}
                                                    << QStringList{"/nowhere/model.gguf", "no such file"};
        QTest::newRow("chat with nothing")
            << QStringList{"chat", "Hi", "-m", "/nowhere"} << QStringList{"/nowhere", "no such file"};
        QTest::newRow("not a model") << QStringList{"info", demoFolder() + "/README.md"}
                                     << QStringList{"README.md"};
        QTest::newRow("folder") << QStringList{"info", demoFolder() + "/media"}
                                << QStringList{"media", ".gguf"};
    }
    void mistakes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, names);
        const Run failed = run(arguments);
        QVERIFY2(failed.exitCode > 0 && failed.exitCode < 128, qPrintable(QString::number(failed.exitCode)));
        for (const QString& name : names)
            QVERIFY2(failed.err.contains(name), qPrintable(failed.err));
        QVERIFY2(failed.out.isEmpty(), qPrintable(failed.out));
    }

    void unreadableModel()
    {
        const QString file = write("broken.gguf", "GGUF and nothing more");
        for (const QStringList& arguments : std::initializer_list<QStringList>{
                 {"info", file}, {"chat", "Hi", "-m", file}, {"bench", file}}) {
            const Run failed = run(arguments);
            QCOMPARE(failed.exitCode, 1);
            QVERIFY2(failed.err.contains("broken.gguf"), qPrintable(failed.err));
        }
    }

    void noDevice()
    {
        QProcessEnvironment environment = m_environment;
        environment.insert("VK_DRIVER_FILES", "/nonexistent");
        environment.insert("VK_ICD_FILENAMES", "/nonexistent");
        for (const QStringList& arguments :
             std::initializer_list<QStringList>{{"devices"}, {"chat", "Hi"}, {"bench"}}) {
            const Run failed = run(arguments, {}, environment);
            QCOMPARE(failed.exitCode, 1);
            QVERIFY2(failed.err.contains("driver"), qPrintable(failed.err));
            QVERIFY2(failed.out.isEmpty(), qPrintable(failed.out));
        }
        QCOMPARE(run({"info"}, {}, environment).exitCode, 0); // needs none
    }

    void validationIsSilent()
    {
        QProcessEnvironment environment = m_environment;
        environment.insert("FACET_VALIDATION", "1");
        const Run talked = run({"chat", "--seed", "1", "--kv", "q8_0", "--repetition-penalty", "1.1"},
                               question(0) + "\n" + question(2) + "\n", environment);
        QVERIFY2(talked.exitCode == 0, qPrintable(talked.err));
        QVERIFY2(!talked.err.contains("validation"), qPrintable(talked.err));
        const Run measured = run({"bench", "-p", "40", "-n", "3", "-r", "1", "--profile"}, {}, environment);
        QVERIFY2(measured.exitCode == 0 && measured.err.isEmpty(), qPrintable(measured.err));
    }

private:
    Run run(const QStringList& arguments, const QString& input = {})
    {
        return run(arguments, input, m_environment);
    }

    static Run run(const QStringList& arguments, const QString& input, const QProcessEnvironment& environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(FACET_CLI, arguments);
        process.write(input.toUtf8());
        process.closeWriteChannel();
        Run result;
        if (process.waitForFinished(900000) && process.exitStatus() == QProcess::NormalExit)
            result.exitCode = process.exitCode();
        result.out = QString::fromUtf8(process.readAllStandardOutput());
        result.err = QString::fromUtf8(process.readAllStandardError());
        return result;
    }

    QString write(const char* name, const std::string& text)
    {
        const QString path = m_folder.filePath(name);
        test::writeFile(path.toStdString(), std::string_view(text));
        return path;
    }

    const Json& expected(int index) const { return m_cases[static_cast<size_t>(index)]; }

    QString question(int index) const
    {
        for (const Json& message : expected(index).at("conversation"))
            if (message.at("role") == "user")
                return QString::fromStdString(message.at("content"));
        return {};
    }

    QString answer(int index) const
    {
        return QString::fromStdString(expected(index).at("greedy_text")).section("<turn|>", 0, 0);
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    Json m_cases;
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
