#include "app/models/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "app/models/weight_plan.h"

namespace models {
namespace {

constexpr int kVersion = 1;

Release releaseFrom(const QJsonObject& object, const Architecture& architecture)
{
    Release release;
    release.isTuned = object["tuned"].toBool(true);
    release.format = object["format"].toString();
    release.label = object["label"].toString(release.format);
    release.publisher = object["publisher"].toString();
    release.repository = object["repository"].toString();
    release.file = object["file"].toString();
    release.projector = object["projector"].toString();
    const std::string format = release.format.toStdString();
    release.sizeBytes = static_cast<quint64>(
        object["sizeBytes"].toDouble(static_cast<double>(fileBytes(architecture, format))));
    if (!release.projector.isEmpty())
        release.projectorBytes = projectorBytes(architecture);
    return release;
}

bool isRepository(const QString& text)
{
    return text.count(u'/') == 1 && !text.startsWith(u'/') && !text.endsWith(u'/') && !text.contains(u' ') &&
           !text.contains(QLatin1String(".."));
}

} // namespace

const Release* CatalogueModel::release(const QString& format) const
{
    const auto it = std::find_if(releases.begin(), releases.end(),
                                 [&](const Release& r) { return r.isTuned && r.format == format; });
    return it == releases.end() ? nullptr : &*it;
}

Catalogue Catalogue::builtIn()
{
    QFile file(QStringLiteral(":/facet/catalogue.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return fromJson(file.readAll()).value_or(Catalogue());
}

std::optional<Catalogue> Catalogue::fromJson(const QByteArray& json, QString* reason)
{
    const auto refuse = [&](const QString& text) -> std::optional<Catalogue> {
        if (reason != nullptr)
            *reason = text;
        return std::nullopt;
    };
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refuse(QCoreApplication::translate("models::Catalogue", "The list of models is damaged: %1")
                          .arg(error.errorString()));
    if (root["version"].toInt() != kVersion)
        return refuse(QCoreApplication::translate(
            "models::Catalogue", "The list of models is of a kind that this version of Facet does not know"));
    Catalogue catalogue;
    catalogue.m_page = root["page"].toString();
    catalogue.m_revision = root["revision"].toInt();
    const QUrl source(root["source"].toString(), QUrl::StrictMode);
    if (source.isValid() && source.scheme() == QLatin1String("https"))
        catalogue.m_source = source;
    for (const QJsonValue& value : root["models"].toArray()) {
        const QJsonObject object = value.toObject();
        const std::optional<Architecture> architecture = Architecture::fromJson(object);
        CatalogueModel model;
        model.id = object["id"].toString();
        model.name = object["name"].toString();
        if (!architecture || model.id.isEmpty() || model.name.isEmpty() ||
            catalogue.find(model.id) != nullptr)
            return refuse(
                QCoreApplication::translate("models::Catalogue", "The list of models has a damaged entry: %1")
                    .arg(model.id));
        model.size = object["size"].toString();
        model.rank = object["rank"].toInt();
        model.sees = object["sees"].toBool();
        model.hears = object["hears"].toBool();
        model.video = object["video"].toBool();
        model.thinks = object["thinks"].toBool();
        model.callsTools = object["callsTools"].toBool();
        model.licence = object["licence"].toString();
        model.architecture = *architecture;
        for (const QJsonValue& entry : object["releases"].toArray()) {
            const Release release = releaseFrom(entry.toObject(), *architecture);
            if (!storageTypes(release.format.toStdString()) || !isRepository(release.repository))
                return refuse(QCoreApplication::translate("models::Catalogue",
                                                          "The list of models has a damaged entry: %1")
                                  .arg(model.id));
            model.releases.append(release);
        }
        catalogue.m_models.append(model);
    }
    return catalogue;
}

const CatalogueModel* Catalogue::find(const QString& id) const
{
    const auto it =
        std::find_if(m_models.begin(), m_models.end(), [&](const CatalogueModel& m) { return m.id == id; });
    return it == m_models.end() ? nullptr : &*it;
}

QUrl Catalogue::pageOf(const QString& repository) const
{
    const QString endpoint = qEnvironmentVariable("HF_ENDPOINT");
    return endpoint.isEmpty() ? QUrl(m_page.arg(repository)) : QUrl(endpoint + u'/' + repository);
}

} // namespace models
