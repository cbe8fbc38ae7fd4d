// The search's own file, search.db: titles, questions, answers, thoughts and attachment names under FTS5's
// trigram index, which finds parts of words in any script. All in it comes from the history file and can be
// made again, so that indexing never holds up the history's writers. One thread uses it.
#pragma once

#include <QStringList>

#include <functional>

#include "app/history/connection.h"
#include "app/history/search_hit.h"

namespace history {

class SearchTerms;

class SearchIndex
{
public:
    /// Both files are in the data folder. A search.db that is damaged or of another history is made anew.
    explicit SearchIndex(const QString& folder);

    /// Takes up the next messages and titles that changed. Returns whether more are waiting.
    bool update();
    int waitingCount();

    /// Titles first, then texts, newest first. Ends early with what it has once `isOutdated`.
    QList<SearchHit> find(const SearchTerms& terms, int limit, const std::function<bool()>& isOutdated);

private:
    void open();
    void create();
    void queueEverything();
    void takeChat(qint64 id);
    void takeMessage(qint64 id);
    void put(qint64 messageId, SearchHit::Kind kind, qint64 chatId, const QString& text);
    void findIn(std::string_view titlesOrTexts, const SearchTerms& terms, int limit,
                const std::function<bool()>& isOutdated, QList<SearchHit>& hits);

    QString m_folder;
    std::unique_ptr<Connection> m_db;
};

} // namespace history
