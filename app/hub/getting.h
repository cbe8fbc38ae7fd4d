// "Get": from a wish to an order. Asks the hub what the model consists of now, shows its licence and model
// card before the first download from a repository, remembers the consent, and hands the order on. Knows no
// downloads.
#pragma once

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "app/hub/choices.h"
#include "app/hub/client.h"
#include "app/hub/order.h"
#include "app/markdown/block.h"

namespace hub {

/// The blocks of a model card.
class CardBlocks : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of Getting")

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void set(const QString& markdown);

private:
    QList<markdown::Block> m_blocks;
};

class Getting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of Hub")

    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canAccept READ canAccept NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString repository READ repository NOTIFY changed)
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed)
    Q_PROPERTY(QStringList fileNames READ fileNames NOTIFY changed)
    Q_PROPERTY(QString licence READ licence NOTIFY changed)
    Q_PROPERTY(QUrl licenceUrl READ licenceUrl NOTIFY changed)
    Q_PROPERTY(QUrl pageUrl READ pageUrl NOTIFY changed)
    Q_PROPERTY(QString gateText READ gateText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString cardText READ cardText NOTIFY changed)
    Q_PROPERTY(hub::CardBlocks* card READ card CONSTANT)

public:
    Getting(Client& client, settings::Settings& settings, QObject* parent = nullptr);

    /// A release of the catalogue: its files are looked up in the repository.
    void getRelease(const models::CatalogueModel& model, const models::Release& release);
    /// Files of a repository that `pick` finds there now; without any it says why.
    using Pick = std::function<QList<RepositoryFile>(const Repository& repository, QString* reason)>;
    void getFiles(const QString& repository, const QString& title, Pick pick);
    /// Files that were chosen from a repository just looked at.
    void getChoice(const Repository& repository, const Choice& choice);

    bool isOpen() const { return m_isOpen; } ///< the licence and the card are to be shown
    bool isBusy() const { return m_request != nullptr || m_cardRequest != nullptr; }
    bool canAccept() const { return m_isOpen && !m_order.isEmpty(); }
    QString title() const { return m_title; }
    QString repository() const { return m_repositoryId; }
    QString sizeText() const;
    QStringList fileNames() const;
    QString licence() const;
    QUrl licenceUrl() const; ///< empty: the hub names none
    QUrl pageUrl() const;
    QString gateText() const; ///< what the hub asks for first; empty: nothing
    QString problem() const { return m_problem; }
    /// Instead of blocks: while it is read, or why there is no card.
    QString cardText() const { return m_cardNote; }
    CardBlocks* card() { return &m_card; }

    /// The user has read it: remembered for the repository, and the download begins.
    Q_INVOKABLE void accept();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void retry();
    /// A link of the card or to the licence: linkRequested, if it leads to the web.
    Q_INVOKABLE void follow(const QString& link);
    bool wasAccepted(const QString& repository) const;

signals:
    void changed();
    void ordered(const hub::Order& order);
    void linkRequested(const QUrl& url);
    /// Nothing is shown and it went wrong, or the user stays offline.
    void failed(const QString& text);

private:
    void begin(const QString& repository, const QString& title);
    void ask();
    void take(const Answer& answer);
    void takeFacts(const Repository& repository);
    void askForCard();
    void fail(const QString& text);
    void end();

    Client& m_client;
    settings::Settings& m_settings;
    CardBlocks m_card;
    QPointer<QObject> m_request, m_cardRequest;
    QString m_repositoryId, m_title, m_fallbackLicence;
    Pick m_pick; ///< empty: files were chosen
    Repository m_repository;
    Order m_order;
    QString m_problem, m_cardNote;
    bool m_isOpen = false;
};

} // namespace hub
