#include "app/hub/getting.h"

#include "app/hub/card_text.h"
#include "app/hub/file_choices.h"
#include "app/markdown/block_parser.h"
#include "app/models/plan_text.h"

namespace hub {
namespace {

constexpr const char* kAccepted = "hub/accepted";
constexpr qint64 kMostCardBytes = qint64{2} << 20;

} // namespace

int CardBlocks::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant CardBlocks::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::UserRole)
        return {};
    return QVariant::fromValue(m_blocks[index.row()]);
}

QHash<int, QByteArray> CardBlocks::roleNames() const
{
    return {{Qt::UserRole, "block"}};
}

void CardBlocks::set(const QString& markdown)
{
    beginResetModel();
    m_blocks = markdown::parseBlocks(markdown, {.linkTimes = false});
    endResetModel();
}

Getting::Getting(Client& client, settings::Settings& settings, QObject* parent)
    : QObject(parent),
      m_client(client),
      m_settings(settings)
{
}

void Getting::getRelease(const models::CatalogueModel& model, const models::Release& release)
{
    begin(release.repository, tr("%1 · %2", "model, format").arg(model.name, release.label));
    m_fallbackLicence = model.licence;
    m_pick = [release](const Repository& repository, QString* reason) {
        return Judge::filesOf(release, repository, reason);
    };
    ask();
}

void Getting::getFiles(const QString& repository, const QString& title, Pick pick)
{
    begin(repository, title);
    m_pick = std::move(pick);
    ask();
}

void Getting::getChoice(const Repository& repository, const Choice& choice)
{
    begin(repository.id, tr("%1 · %2", "repository, format").arg(repository.name(), choice.title));
    if (!choice.reason.isEmpty())
        return;
    m_order.files = choice.files;
    takeFacts(repository);
}

QString Getting::sizeText() const
{
    quint64 bytes = 0;
    for (const RepositoryFile& file : m_order.files)
        bytes += file.sizeBytes;
    return bytes == 0 ? QString() : models::gigabytes(bytes);
}

QStringList Getting::fileNames() const
{
    QStringList names;
    for (const RepositoryFile& file : m_order.files)
        names.append(file.path);
    return names;
}

QString Getting::licence() const
{
    if (!m_repository.licence.isEmpty())
        return m_repository.licence;
    return m_fallbackLicence;
}

QUrl Getting::licenceUrl() const
{
    return QUrl(m_repository.licenceLink);
}

QUrl Getting::pageUrl() const
{
    return m_client.page(m_repositoryId);
}

QString Getting::gateText() const
{
    switch (m_repository.gate) {
    case Repository::Gate::Automatic:
        return tr("The publisher asks you to accept terms on the model's page, with your account. Then put "
                  "an access "
                  "token of that account into the settings, under downloads.");
    case Repository::Gate::Manual:
        return tr(
            "The publisher lets in whom they choose. Ask on the model's page, with your account, and put an "
            "access token of that account into the settings, under downloads.");
    case Repository::Gate::Open:
        break;
    }
    return {};
}

bool Getting::wasAccepted(const QString& repository) const
{
    return m_settings.extra(QLatin1String(kAccepted)).toStringList().contains(repository);
}

void Getting::accept()
{
    if (!canAccept())
        return;
    QStringList accepted = m_settings.extra(QLatin1String(kAccepted)).toStringList();
    if (!accepted.contains(m_repositoryId))
        m_settings.setExtra(QLatin1String(kAccepted), accepted << m_repositoryId);
    const Order order = m_order;
    end();
    emit ordered(order);
}

void Getting::cancel()
{
    end();
}

void Getting::retry()
{
    if (!m_repositoryId.isEmpty() && m_pick)
        ask();
}

void Getting::follow(const QString& link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        emit linkRequested(url);
}

void Getting::begin(const QString& repository, const QString& title)
{
    end();
    m_repositoryId = repository;
    m_title = title;
}

void Getting::ask()
{
    delete m_request;
    m_problem.clear();
    m_isOpen = m_isOpen || !wasAccepted(m_repositoryId);
    if (m_isOpen)
        m_cardNote = tr("Asking the hub what this model consists of…");
    const RepositoryQuery query = RepositoryQuery::of(m_repositoryId);
    m_request = m_client.get(query.path, query.query, RepositoryQuery::kMostBytes, this,
                             [this](const Answer& answer) { take(answer); });
    emit changed();
}

void Getting::take(const Answer& answer)
{
    m_request = nullptr;
    Problem problem;
    const std::optional<Repository> repository = RepositoryQuery::read(answer, &problem);
    if (!repository) {
        fail(problem.text);
        return;
    }
    QString reason;
    m_order.files = m_pick(*repository, &reason);
    if (m_order.files.isEmpty())
        fail(reason);
    else
        takeFacts(*repository);
}

void Getting::takeFacts(const Repository& repository)
{
    m_repository = repository;
    m_order.repository = m_repositoryId;
    m_order.revision = repository.revision.isEmpty() ? QStringLiteral("main") : repository.revision;
    m_order.title = m_title;
    if (wasAccepted(m_repositoryId)) {
        const Order order = m_order;
        end();
        emit ordered(order);
        return;
    }
    m_isOpen = true;
    askForCard();
    emit changed();
}

void Getting::askForCard()
{
    m_cardNote = tr("Reading the model card…");
    const QString path = QStringLiteral("%1/raw/%2/README.md").arg(m_repositoryId, m_order.revision);
    m_cardRequest = m_client.get(path, {}, kMostCardBytes, this, [this](const Answer& answer) {
        m_cardRequest = nullptr;
        m_cardNote.clear();
        const QString text = answer.problem.isNone() ? hub::cardText(answer.body) : QString();
        if (answer.problem.kind == Problem::Kind::NotFound || (answer.problem.isNone() && text.isEmpty()))
            m_cardNote = tr("The publisher wrote no model card.");
        else if (!answer.problem.isNone())
            m_cardNote = tr("The model card cannot be read: %1").arg(answer.problem.text);
        m_card.set(text);
        emit changed();
    });
}

void Getting::fail(const QString& text)
{
    m_cardNote.clear();
    if (m_isOpen) {
        m_problem = text;
        emit changed();
        return;
    }
    end();
    emit failed(text);
}

void Getting::end()
{
    delete m_request;
    delete m_cardRequest;
    m_card.set({});
    m_isOpen = false;
    m_pick = nullptr;
    m_repository = {};
    m_order = {};
    m_problem.clear();
    m_cardNote.clear();
    m_repositoryId.clear();
    m_title.clear();
    m_fallbackLicence.clear();
    emit changed();
}

} // namespace hub
