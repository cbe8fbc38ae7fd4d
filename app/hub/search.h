// Searches the hub for models while the user types: pages of repositories, the runnable marked, one of them
// open with its files. Knows no downloads.
#pragma once

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/hub/file_choices.h"

namespace hub {

class Search : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(CommunitySearch)
    QML_UNCREATABLE("part of Hub")

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(hub::FileChoices* files READ files CONSTANT)

public:
    enum Kind
    {
        Gguf,
        Safetensors
    };
    Q_ENUM(Kind)

    enum Role
    {
        RepositoryRole = Qt::UserRole, ///< "unsloth/gemma-4-E4B-it-GGUF"
        NameRole,                      ///< "gemma-4-E4B-it-GGUF"
        PublisherRole,
        DetailRole, ///< "12,345 downloads · changed 3 May 2026 · Apache-2.0"
        ReasonRole, ///< why nothing of it can be run; empty: something may
        IsOpenRole,
    };

    Search(Client& client, models::ModelLibrary& library, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString text() const { return m_text; }
    /// Asks a moment after the last change.
    void setText(const QString& text);
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    int count() const { return static_cast<int>(m_rows.size()); }
    bool isBusy() const { return m_request != nullptr; }
    bool hasMore() const { return m_next.isValid() && !m_next.isEmpty(); }
    QString problem() const { return m_problem; }
    bool isEmpty() const { return m_wasAsked && m_rows.empty() && !isBusy() && m_problem.isEmpty(); }
    FileChoices* files() { return &m_files; }

    /// Asks now: first use of the view, Enter, "Try again".
    Q_INVOKABLE void start();
    Q_INVOKABLE void more();
    /// Opens a row's files, or closes them.
    Q_INVOKABLE void toggle(int row);

signals:
    void textChanged();
    void changed();

private:
    void ask(const QUrl& url);
    void take(const Answer& answer, bool isFirst);
    void clear();

    Client& m_client;
    models::ModelLibrary& m_library;
    FileChoices m_files;
    QTimer m_delay;
    QString m_text;
    Kind m_kind = Gguf;
    struct Row
    {
        Repository repository;
        QString reason;
    };
    std::vector<Row> m_rows;
    QPointer<QObject> m_request;
    QUrl m_next;
    QString m_problem;
    bool m_wasAsked = false;
};

} // namespace hub
