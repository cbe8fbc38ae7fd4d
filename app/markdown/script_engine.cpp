#include "app/markdown/script_engine.h"

#include <QFile>
#include <QLoggingCategory>

#include <mutex>
#include <utility>

namespace markdown {

namespace {

QString contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qCritical("cannot read %s", qPrintable(path)); // it is compiled in
    return QString::fromUtf8(file.readAll());
}

/// Qt's compiler warns of every variable that minified libraries hoist, a hundred lines to a reader who
/// cannot mend them. Its own QML is checked when the program is built.
void quietCompiler()
{
    static const QLoggingCategory::CategoryFilter before = QLoggingCategory::installFilter(nullptr);
    QLoggingCategory::installFilter([](QLoggingCategory* category) {
        before(category);
        if (qstrcmp(category->categoryName(), "qt.qml.compiler") == 0)
            category->setEnabled(QtWarningMsg, false);
    });
}

} // namespace

QJSEngine* ScriptEngine::engine()
{
    if (m_engine)
        return m_engine.get();
    static std::once_flag quiet;
    std::call_once(quiet, quietCompiler);
    auto engine = std::make_unique<QJSEngine>();
    engine->evaluate(
        QStringLiteral("var console = {log() {}, warn() {}, error() {}};")); // nobody reads what they say
    engine->globalObject().setProperty(QStringLiteral("self"),
                                       engine->globalObject()); // where libraries put themselves
    for (const QString& library : std::as_const(m_libraries))
        engine->evaluate(contents(library), library);
    m_function = engine->evaluate(contents(m_entry), m_entry);
    if (m_function.isError())
        qCritical("%s: %s", qPrintable(m_entry), qPrintable(m_function.toString()));
    const std::lock_guard lock(m_mutex);
    m_engine = std::move(engine);
    return m_engine.get();
}

QString ScriptEngine::call(const QJSValueList& arguments)
{
    QJSEngine* const scripts = engine();
    {
        const std::lock_guard lock(m_mutex);
        scripts->setInterrupted(false);
        m_isRunning = true;
    }
    const QJSValue result = m_function.call(arguments);
    const std::lock_guard lock(m_mutex);
    m_isRunning = false;
    return result.isError() ? QString() : result.toString();
}

void ScriptEngine::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (m_engine && m_isRunning)
        m_engine->setInterrupted(true);
}

} // namespace markdown
