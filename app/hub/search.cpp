#include "app/hub/search.h"

#include <QLocale>
#include <QSet>

namespace hub {
namespace {

constexpr int kDelayMs = 350;
constexpr int kPageSize = 20;
constexpr qint64 kMostBytes = qint64{8} << 20;
constexpr int kMostRows = 500;
constexpr qsizetype kLongestText = 200;

/// What the hub is asked: always for Gemma, whatever else the user types.
QUrlQuery queryOf(const QString& text, Search::Kind kind)
{
    QString words = text.simplified();
    if (!words.contains(QLatin1String("gemma"), Qt::CaseInsensitive))
        words = words.isEmpty() ? QStringLiteral("gemma-4") : QStringLiteral("gemma-4 ") + words;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("search"), QString::fromLatin1(QUrl::toPercentEncoding(words)));
    query.addQueryItem(QStringLiteral("filter"),
                       kind == Search::Gguf ? QStringLiteral("gguf") : QStringLiteral("safetensors"));
    query.addQueryItem(QStringLiteral("sort"), QStringLiteral("downloads"));
    query.addQueryItem(QStringLiteral("direction"), QStringLiteral("-1"));
    query.addQueryItem(QStringLiteral("limit"), QString::number(kPageSize));
    for (const char* field :
         {"downloads", "likes", "lastModified", "gated", "tags", "cardData", "gguf", "config", "sha"})
        query.addQueryItem(QStringLiteral("expand"), QLatin1String(field));
    return query;
}

QString detailOf(const Repository& repository)
{
    QStringList parts;
    parts << Search::tr("downloads: %1", "a number").arg(QLocale().toString(repository.downloads));
    if (repository.lastModified.isValid())
        parts << Search::tr("changed %1", "a date")
                     .arg(QLocale().toString(repository.lastModified.date(), QLocale::ShortFormat));
    if (!repository.licence.isEmpty())
        parts << repository.licence;
    if (repository.gate != Repository::Gate::Open)
        parts << Search::tr("asks for consent");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Search::Search(Client& client, models::ModelLibrary& library, QObject* parent)
    : QAbstractListModel(parent),
      m_client(client),
      m_library(library),
      m_files(client, library)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &Search::start);
    connect(&m_files, &FileChoices::changed, this, [this] {
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1), {IsOpenRole});
    });
}

int Search::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Search::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [repository, reason] = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return repository.name();
    case RepositoryRole:
        return repository.id;
    case PublisherRole:
        return repository.publisher();
    case DetailRole:
        return detailOf(repository);
    case ReasonRole:
        return reason;
    case IsOpenRole:
        return repository.id == m_files.repositoryId();
    }
    return {};
}

QHash<int, QByteArray> Search::roleNames() const
{
    return {{RepositoryRole, "repository"}, {NameRole, "name"},     {PublisherRole, "publisher"},
            {DetailRole, "detail"},         {ReasonRole, "reason"}, {IsOpenRole, "isOpen"}};
}

void Search::setText(const QString& text)
{
    const QString wanted = text.left(kLongestText);
    if (m_text == wanted)
        return;
    m_text = wanted;
    m_delay.start();
    emit textChanged();
}

void Search::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    emit textChanged();
    start();
}

void Search::start()
{
    m_delay.stop();
    clear();
    QUrl url = m_client.page(QStringLiteral("api/models"));
    url.setQuery(queryOf(m_text, m_kind));
    ask(url);
}

void Search::more()
{
    if (hasMore() && !isBusy())
        ask(m_next);
}

void Search::toggle(int row)
{
    if (row < 0 || row >= count())
        return;
    const QString id = m_rows[static_cast<size_t>(row)].repository.id;
    if (m_files.repositoryId() == id)
        m_files.close();
    else
        m_files.open(id);
}

void Search::ask(const QUrl& url)
{
    delete m_request;
    const bool isFirst = m_rows.empty();
    m_problem.clear();
    m_wasAsked = true;
    m_request =
        m_client.get(url, kMostBytes, this, [this, isFirst](const Answer& answer) { take(answer, isFirst); });
    emit changed();
}

void Search::take(const Answer& answer, bool isFirst)
{
    m_request = nullptr;
    m_next = answer.next;
    m_problem = answer.problem.text;
    const auto found = answer.problem.isNone() ? repositoriesFrom(answer.body) : std::nullopt;
    if (answer.problem.isNone() && !found)
        m_problem = tr(
            "The hub's answer is no list of models. If a mirror is set, check its address in the settings.");
    if (found) {
        QSet<QString> known;
        if (!isFirst)
            for (const Row& row : m_rows)
                known.insert(row.repository.id);
        const Judge judge(m_library.catalogueData());
        std::vector<Row> rows;
        for (const Repository& repository : *found)
            if (!known.contains(repository.id) && count() + static_cast<int>(rows.size()) < kMostRows) {
                known.insert(repository.id);
                rows.push_back({repository, judge.reason(repository)});
            }
        if (!rows.empty()) {
            beginInsertRows({}, count(), count() + static_cast<int>(rows.size()) - 1);
            m_rows.insert(m_rows.end(), rows.begin(), rows.end());
            endInsertRows();
        }
        if (count() >= kMostRows)
            m_next.clear();
    }
    emit changed();
}

void Search::clear()
{
    delete m_request;
    m_files.close();
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_next.clear();
    m_problem.clear();
}

} // namespace hub
