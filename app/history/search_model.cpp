#include "app/history/search_model.h"

#include <QLocale>

#include "app/history/search.h"
#include "app/history/store.h"

namespace history {

namespace {

constexpr int kLatest = 12;

QString styled(const SearchHit& hit)
{
    QString text;
    qsizetype done = 0;
    for (const SearchHit::Highlight& place : hit.highlights) {
        text += hit.snippet.mid(done, place.start - done).toHtmlEscaped();
        text += QStringLiteral("<b>") + hit.snippet.mid(place.start, place.length).toHtmlEscaped() +
                QStringLiteral("</b>");
        done = place.start + place.length;
    }
    return text + hit.snippet.mid(done).toHtmlEscaped();
}

QString word(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Title:
        return QStringLiteral("title");
    case SearchHit::Kind::Question:
        return QStringLiteral("question");
    case SearchHit::Kind::Answer:
        return QStringLiteral("answer");
    case SearchHit::Kind::Thought:
        return QStringLiteral("thought");
    case SearchHit::Kind::AttachmentName:
        return QStringLiteral("attachment");
    }
    return {};
}

} // namespace

SearchModel::SearchModel(Store& store, Search& search, QObject* parent)
    : QAbstractListModel(parent),
      m_store(store),
      m_search(search)
{
    connect(&search, &Search::found, this, [this](const QString& query, const QList<SearchHit>& hits) {
        if (query != m_query)
            return;
        show(hits);
        setSearching(false);
        if (!m_problem.isEmpty() && !hits.isEmpty()) {
            m_problem.clear();
            emit problemChanged();
        }
    });
    connect(&search, &Search::waiting, this, [this](int count) {
        m_waitingCount = count;
        emit waitingCountChanged();
        if (count == 0 && !m_query.trimmed().isEmpty())
            m_search.find(m_query); // what was just written belongs to the answer too
    });
    connect(&search, &Search::failed, this, [this](const QString& text) {
        m_problem = text;
        emit problemChanged();
    });
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit& hit = m_hits[index.row()];
    const bool isTitle = hit.kind == SearchHit::Kind::Title;
    const QString title = hit.chatTitle.isEmpty() ? tr("New chat") : hit.chatTitle;
    switch (role) {
    case KindRole:
        return word(hit.kind);
    case ChatIdRole:
        return hit.chatId;
    case MessageIdRole:
        return hit.messageId;
    case Qt::DisplayRole:
    case TitleRole:
        return isTitle && !hit.snippet.isEmpty() ? styled(hit) : title.toHtmlEscaped();
    case SnippetRole:
        return isTitle ? QString() : styled(hit);
    case WhenRole:
        return QLocale().toString(hit.when.date(), QLocale::ShortFormat);
    case PlainRole:
        return isTitle ? title : title + QStringLiteral(": ") + hit.snippet;
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{KindRole, "kind"}, {ChatIdRole, "chatId"},   {MessageIdRole, "messageId"}, {TitleRole, "title"},
            {WhenRole, "when"}, {SnippetRole, "snippet"}, {PlainRole, "plain"}};
}

void SearchModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    emit queryChanged();
    if (m_query.trimmed().isEmpty()) {
        refresh();
        return;
    }
    setSearching(true);
    m_search.find(m_query);
}

void SearchModel::refresh()
{
    if (!m_query.trimmed().isEmpty()) {
        m_search.find(m_query);
        return;
    }
    setSearching(false);
    QList<SearchHit> latest;
    for (const ChatSummary& chat : m_store.chats({}, {}, kLatest)) {
        SearchHit hit;
        hit.chatId = chat.id;
        hit.chatTitle = chat.title;
        hit.when = chat.updated;
        latest << hit;
    }
    show(latest);
}

void SearchModel::open(int row)
{
    if (row >= 0 && row < m_hits.size())
        emit openRequested(m_hits[row].chatId, m_hits[row].messageId);
}

void SearchModel::show(const QList<SearchHit>& hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

void SearchModel::setSearching(bool searching)
{
    if (m_isSearching == searching)
        return;
    m_isSearching = searching;
    emit isSearchingChanged();
}

} // namespace history
