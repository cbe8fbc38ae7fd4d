#include "app/history/search.h"

#include "app/history/search_index.h"
#include "app/history/search_terms.h"
#include "app/history/storage_error.h"
#include "app/history/store.h"

namespace history {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kRetry = 5s;

} // namespace

Search::Search(Store& store, QObject* parent, std::chrono::milliseconds patience)
    : QObject(parent),
      m_folder(store.folder()),
      m_patience(patience),
      m_thread([this](const std::stop_token& stop) { run(stop); })
{
    connect(&store, &Store::written, this, &Search::changed);
}

Search::~Search()
{
    m_thread.request_stop();
    m_thread.join();
}

void Search::find(const QString& query, int limit)
{
    const std::lock_guard lock(m_mutex);
    m_query = Query{query, limit};
    m_woken.notify_one();
}

void Search::changed()
{
    const std::lock_guard lock(m_mutex);
    if (m_isChanged)
        return;
    m_isChanged = true;
    m_woken.notify_one();
}

void Search::run(const std::stop_token& stop)
{
    std::unique_ptr<SearchIndex> index;
    bool hasMore = false;
    bool isFailing = false;
    auto patience = m_patience;
    while (!stop.stop_requested()) {
        std::optional<Query> query;
        bool isDue = hasMore;
        {
            std::unique_lock lock(m_mutex);
            m_woken.wait(lock, stop, [&] { return m_query || m_isChanged || hasMore; });
            if (!m_query && !hasMore)
                isDue = !m_woken.wait_for(lock, stop, patience, [&] { return m_query.has_value(); });
            query.swap(m_query);
            if (isDue)
                m_isChanged = false;
        }
        if (stop.stop_requested())
            break;
        try {
            if (!index)
                index = std::make_unique<SearchIndex>(m_folder);
            if (query) {
                answer(*index, *query, stop);
            } else if (isDue) {
                hasMore = index->update();
                emit waiting(hasMore ? index->waitingCount() : 0);
            }
            isFailing = false;
            patience = m_patience;
        } catch (const StorageError& error) {
            if (!isFailing)
                emit failed(error.text());
            isFailing = true;
            hasMore = false;
            index.reset();
            patience = kRetry;
            {
                const std::lock_guard lock(m_mutex);
                m_isChanged = true;
            }
            if (query)
                emit found(query->text, {});
        }
    }
}

void Search::answer(SearchIndex& index, const Query& query, const std::stop_token& stop)
{
    const auto isOutdated = [&] {
        const std::lock_guard lock(m_mutex);
        return m_query.has_value() || stop.stop_requested();
    };
    const QList<SearchHit> hits = index.find(SearchTerms(query.text), query.limit, isOutdated);
    if (!isOutdated())
        emit found(query.text, hits);
}

} // namespace history
