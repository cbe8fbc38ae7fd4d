// What the search palette lists: what was found, or the latest chats while nothing is asked. Knows no view.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "app/history/search_hit.h"

namespace history {

class Search;
class Store;

class SearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY isSearchingChanged)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY waitingCountChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum Role
    {
        KindRole = Qt::UserRole + 1, ///< "title", "question", "answer", "thought", "attachment"
        ChatIdRole,
        MessageIdRole,
        TitleRole,   ///< of the chat, as styled text with the found places bold where the title was found
        SnippetRole, ///< styled text; empty for a title
        WhenRole,    ///< a short date
        PlainRole,   ///< for screen readers
    };

    SearchModel(Store& store, Search& search, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QString& query() const { return m_query; }
    void setQuery(const QString& query);
    bool isSearching() const { return m_isSearching; }
    /// Changes that are not yet searchable: after an import it may take a while.
    int waitingCount() const { return m_waitingCount; }
    const QString& problem() const { return m_problem; }

    /// Fills the list with the latest chats; to be called when the palette opens.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void open(int row);

signals:
    void queryChanged();
    void isSearchingChanged();
    void waitingCountChanged();
    void problemChanged();
    /// messageId 0: the chat as it was left.
    void openRequested(qint64 chatId, qint64 messageId);

private:
    void show(const QList<SearchHit>& hits);
    void setSearching(bool searching);

    Store& m_store;
    Search& m_search;
    QString m_query;
    QList<SearchHit> m_hits;
    bool m_isSearching = false;
    int m_waitingCount = 0;
    QString m_problem;
};

} // namespace history
