// Colours code with highlight.js. Lives on a thread of its own.
#pragma once

#include <QByteArray>
#include <QObject>

#include "app/markdown/code_runs.h"
#include "app/markdown/script_engine.h"

namespace markdown {

class CodeWorker : public QObject
{
    Q_OBJECT

public:
    CodeWorker();

    /// `key` comes back with the runs.
    void colour(const QByteArray& key, const QString& code, const QString& language);
    /// From any thread: ends the code that is being coloured.
    void interrupt() { m_script.interrupt(); }

signals:
    void finished(const QByteArray& key, const QList<markdown::CodeRun>& runs);

private:
    ScriptEngine m_script;
};

} // namespace markdown
