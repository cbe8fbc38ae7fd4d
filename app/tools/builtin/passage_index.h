// Finds the passages of documents that fit a query best (BM25 over words, pairs of characters for scripts
// without blanks). In memory; knows no files.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

#include "app/tools/document_reader.h"

namespace tools {

struct Passage
{
    QString document;
    int page = 1;
    bool hasPages = false; ///< its document has more than one
    QString text;
    double score = 0;
};

class PassageIndex
{
public:
    void add(const QString& name, const DocumentText& document, const std::stop_token& stop);
    /// Best first, at most `count`, none that shares no word with the query.
    QList<Passage> find(const QString& query, int count) const;

private:
    struct Entry
    {
        Passage passage;
        QHash<QString, int> terms; ///< how often each stands in it
        int termCount = 0;
    };

    QList<Entry> m_entries;
    QHash<QString, int> m_passagesWith; ///< a term
    qint64 m_termCount = 0;
};

/// The words of a text as they are compared: folded, plurals cut, Chinese and the like in pairs.
QStringList termsOf(const QString& text);

} // namespace tools
