#include "app/markdown/formula_cache.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/markdown/formula_layout.h"

namespace markdown {

namespace {

constexpr qsizetype kMaxFormulas = 2000;
constexpr qsizetype kMaxTex = 8000;

} // namespace

QString FormulaCache::key(const QString& tex, bool display)
{
    const QByteArray hash = QCryptographicHash::hash(tex.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex()) + (display ? u'd' : u'i');
}

std::shared_ptr<const Formula> FormulaCache::find(const QString& key) const
{
    const std::lock_guard lock(m_mutex);
    return m_formulas.value(key);
}

void FormulaCache::insert(const QString& key, std::shared_ptr<const Formula> formula)
{
    const std::lock_guard lock(m_mutex);
    if (!m_formulas.contains(key))
        m_order.append(key);
    m_formulas.insert(key, std::move(formula));
    if (m_order.size() > kMaxFormulas)
        m_formulas.remove(m_order.takeFirst());
}

FormulaWorker::FormulaWorker(std::shared_ptr<FormulaCache> cache)
    : m_cache(std::move(cache)),
      m_script({QStringLiteral(":/facet/markdown/katex.js"), QStringLiteral(":/facet/markdown/mhchem.js")},
               QStringLiteral(":/facet/markdown/katex_tree.js"))
{
}

void FormulaWorker::set(const QString& tex, bool display)
{
    const QString key = FormulaCache::key(tex, display);
    auto formula = std::make_shared<Formula>();
    if (tex.size() > kMaxTex) {
        formula->error = tr("This formula is too long to be set.");
    } else {
        const QString json = m_script.call({QJSValue(tex), QJSValue(display)});
        const QJsonObject result = QJsonDocument::fromJson(json.toUtf8()).object();
        if (result.contains(u"tree"))
            *formula = setFormula(result.value(u"tree").toObject(), m_fonts);
        else
            formula->error = result.contains(u"error") ? result.value(u"error").toString()
                                                       : tr("This formula cannot be set.");
    }
    m_cache->insert(key, std::move(formula));
    emit finished(tex, display);
}

} // namespace markdown
