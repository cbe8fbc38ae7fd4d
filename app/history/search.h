// Searching all chats, on its own thread: the newest query wins, and between queries it takes up what was
// written. Knows no view.
#pragma once

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "app/history/search_hit.h"

namespace history {

class SearchIndex;
class Store;

class Search : public QObject
{
    Q_OBJECT

public:
    /// The store must be open. Changes are taken up after `patience`: they come in bursts, and the window's
    /// start has better things to do.
    explicit Search(Store& store, QObject* parent = nullptr,
                    std::chrono::milliseconds patience = std::chrono::milliseconds(400));
    ~Search() override;

    /// Answers with found; a query that is still waiting or running is given up for a newer one.
    void find(const QString& query, int limit = 60);

signals:
    void found(const QString& query, const QList<history::SearchHit>& hits);
    /// So many changes are not yet searchable; 0 when all are.
    void waiting(int count);
    void failed(const QString& text);

private:
    struct Query
    {
        QString text;
        int limit = 0;
    };

    void changed();
    void run(const std::stop_token& stop);
    void answer(SearchIndex& index, const Query& query, const std::stop_token& stop);

    QString m_folder;
    std::chrono::milliseconds m_patience;
    std::mutex m_mutex;
    std::condition_variable_any m_woken;
    std::optional<Query> m_query;
    bool m_isChanged = true;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace history
