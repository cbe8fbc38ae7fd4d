// What the user wrote into the search field, as terms that must all occur, and the line of text that shows
// them. Knows no database.
#pragma once

#include <QStringList>

#include "app/history/search_hit.h"

namespace history {

/// Words, and phrases in double quotes. Upper and lower case are the same.
class SearchTerms
{
public:
    explicit SearchTerms(const QString& query);

    bool isEmpty() const { return m_terms.isEmpty(); }
    const QStringList& all() const { return m_terms; }
    /// Terms of three characters and more as an FTS5 expression for its trigram index; empty without any.
    QString matchExpression() const;
    /// Shorter ones, which that index cannot find, as patterns for LIKE … ESCAPE '\'.
    QStringList likePatterns() const;

    /// Cuts about `length` characters around the first place and says where the terms are in it.
    void cut(const QString& text, SearchHit& hit, qsizetype length = 160) const;

private:
    QStringList m_terms;
};

} // namespace history
