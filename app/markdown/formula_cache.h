// Formulas that have been set, and the worker that sets them. The cache is read from any thread.
#pragma once

#include <QHash>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <mutex>

#include "app/markdown/formula.h"
#include "app/markdown/formula_fonts.h"
#include "app/markdown/script_engine.h"

namespace markdown {

/// Set formulas by their key. Old ones leave when there are too many.
class FormulaCache
{
public:
    static QString key(const QString& tex, bool display);

    std::shared_ptr<const Formula> find(const QString& key) const;
    void insert(const QString& key, std::shared_ptr<const Formula> formula);

private:
    mutable std::mutex m_mutex;
    QHash<QString, std::shared_ptr<const Formula>> m_formulas;
    QStringList m_order;
};

/// Sets formulas with KaTeX. Lives on a thread of its own.
class FormulaWorker : public QObject
{
    Q_OBJECT

public:
    explicit FormulaWorker(std::shared_ptr<FormulaCache> cache);

    void set(const QString& tex, bool display);
    /// From any thread: ends the formula that is being set.
    void interrupt() { m_script.interrupt(); }

signals:
    void finished(const QString& tex, bool display);

private:
    std::shared_ptr<FormulaCache> m_cache;
    ScriptEngine m_script;
    FormulaFonts m_fonts;
};

} // namespace markdown
