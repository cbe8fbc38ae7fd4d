// A JavaScript library in an engine of its own, loaded when it is first called. For one worker thread; only
// interrupt() may be called from another.
#pragma once

#include <QJSEngine>
#include <QJSValue>
#include <QStringList>

#include <memory>
#include <mutex>

namespace markdown {

class ScriptEngine
{
public:
    /// `libraries` are evaluated first, then `entry`, which gives the function that call() calls.
    ScriptEngine(QStringList libraries, QString entry)
        : m_libraries(std::move(libraries)),
          m_entry(std::move(entry))
    {
    }

    /// The function's result as text; empty after an error or interruption.
    QString call(const QJSValueList& arguments);
    /// Ends the call that is running. From any thread.
    void interrupt();

private:
    QJSEngine* engine();

    QStringList m_libraries;
    QString m_entry;
    std::unique_ptr<QJSEngine> m_engine;
    QJSValue m_function;
    std::mutex m_mutex; ///< m_engine and m_isRunning, against interrupt()
    bool m_isRunning = false;
};

} // namespace markdown
