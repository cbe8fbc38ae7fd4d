#include "app/regions/region_model.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

#include <algorithm>

#include "app/attachments/background.h"
#include "app/attachments/image_provider.h"
#include "app/attachments/pictures.h"
#include "app/media/image_decoder.h"
#include "app/regions/region_export.h"
#include "app/regions/region_parser.h"

namespace regions {
namespace {

QImage decodedPicture(const QString& file)
{
    try {
        media::Source source(std::filesystem::path(file.toStdU16String()));
        return attachments::imageOf(media::decodeImage(source).picture);
    } catch (const std::exception&) {
        return {};
    }
}

/// Empty if it was written.
QString written(const QString& file, const QByteArray& bytes)
{
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return {};
    return RegionModel::tr("%1 could not be written: %2. Choose another folder.")
        .arg(QFileInfo(file).fileName(), target.errorString());
}

} // namespace

RegionModel::RegionModel(attachments::Workshop& workshop, QObject* parent)
    : QAbstractListModel(parent),
      m_workshop(workshop)
{
    connect(&m_labels, &LabelListModel::shownChanged, this, [this] {
        if (!m_regions.isEmpty())
            emit dataChanged(index(0), index(count() - 1), {ShownRole});
    });
}

void RegionModel::setAttachments(const QList<history::Attachment>& attachments)
{
    QList<history::Attachment> images;
    std::copy_if(attachments.cbegin(), attachments.cend(), std::back_inserter(images),
                 [](const history::Attachment& attachment) {
                     return attachment.kind == history::Attachment::Kind::Image;
                 });
    if (images == m_images)
        return;
    m_images = images;
    distribute();
}

void RegionModel::setAnswer(const QString& answer)
{
    const QList<Region> all = parseRegions(answer);
    if (all == m_all)
        return;
    m_all = all;
    distribute();
}

int RegionModel::pictureOf(const Region& region) const
{
    const auto last = static_cast<int>(m_images.size()) - 1;
    if (region.image.isEmpty())
        return last;
    bool isNumber = false;
    const int number = region.image.toInt(&isNumber);
    if (isNumber)
        return std::clamp(number - 1, 0, last);
    for (int i = 0; i <= last; ++i)
        if (m_images[i].name.compare(region.image, Qt::CaseInsensitive) == 0)
            return i;
    return last;
}

void RegionModel::distribute()
{
    m_byPicture.clear();
    if (!m_images.isEmpty()) {
        QMap<int, QList<Region>> sorted;
        for (const Region& region : m_all) {
            const int picture = pictureOf(region);
            const std::optional<QRectF>& part = m_images[picture].region;
            sorted[picture].append(part ? inWhole(region, *part) : region);
        }
        for (auto it = sorted.cbegin(); it != sorted.cend(); ++it)
            m_byPicture.append({it.key(), it.value()});
    }
    m_picture = std::clamp(m_picture, 0, std::max(0, static_cast<int>(m_byPicture.size()) - 1));
    showPicture();
}

void RegionModel::showPicture()
{
    const QList<Region> regions = m_byPicture.isEmpty() ? QList<Region>() : m_byPicture[m_picture].second;
    m_labels.setRegions(regions);
    // While an answer streams, regions are only added: those that are drawn stay.
    const bool isLonger = regions.size() > m_regions.size() &&
                          std::equal(m_regions.cbegin(), m_regions.cend(), regions.cbegin());
    if (isLonger) {
        beginInsertRows({}, count(), static_cast<int>(regions.size()) - 1);
        m_regions = regions;
        endInsertRows();
    } else if (regions != m_regions) {
        beginResetModel();
        m_regions = regions;
        endResetModel();
    }
    emit pictureChanged();
    emit regionsChanged();
}

void RegionModel::setPicture(int picture)
{
    if (picture == m_picture || picture < 0 || picture >= m_byPicture.size())
        return;
    m_picture = picture;
    showPicture();
}

QString RegionModel::source() const
{
    return m_byPicture.isEmpty() ? QString()
                                 : attachments::pictureUrl(m_images[m_byPicture[m_picture].first].blob);
}

QString RegionModel::pictureName() const
{
    return m_byPicture.isEmpty() ? QString() : m_images[m_byPicture[m_picture].first].name;
}

QStringList RegionModel::pictures() const
{
    QStringList names;
    if (m_byPicture.size() > 1)
        for (const auto& entry : m_byPicture)
            names.append(m_images[entry.first].name);
    return names;
}

QString RegionModel::description() const
{
    QStringList labels;
    for (const Region& region : m_regions)
        labels.append(region.label.isEmpty() ? coordinates(region) : region.label);
    return tr("%n place(s) marked in %1: %2", "", count())
        .arg(pictureName(), labels.join(QStringLiteral(", ")));
}

QList<Region> RegionModel::shownRegions() const
{
    QList<Region> shown;
    std::copy_if(m_regions.cbegin(), m_regions.cend(), std::back_inserter(shown),
                 [this](const Region& region) { return m_labels.isShown(region.label); });
    return shown;
}

void RegionModel::copyCoordinates(int row)
{
    if (row < 0 || row >= count())
        return;
    QGuiApplication::clipboard()->setText(coordinates(m_regions[row]));
    setNotice(tr("Coordinates copied"), false);
}

void RegionModel::copyCrop(int row)
{
    if (row < 0 || row >= count())
        return;
    // The clipboard belongs to the window's thread; the picture is cut on a worker.
    attachments::inBackground(
        m_workshop.pool(), this,
        [file = m_workshop.pathOf(m_images[m_byPicture[m_picture].first].blob), region = m_regions[row]] {
            return cutOut(decodedPicture(file), region);
        },
        [this](const QImage& image) {
            if (image.isNull()) {
                setNotice(tr("The picture is gone: it cannot be copied."), true);
                return;
            }
            QGuiApplication::clipboard()->setImage(image);
            setNotice(tr("Part of the picture copied"), false);
        });
}

void RegionModel::withPicture(std::function<QString(const QImage&)> work, const QString& success)
{
    if (m_byPicture.isEmpty())
        return;
    attachments::inBackground(
        m_workshop.pool(), this,
        [file = m_workshop.pathOf(m_images[m_byPicture[m_picture].first].blob), work = std::move(work)] {
            const QImage picture = decodedPicture(file);
            return picture.isNull() ? tr("The picture is gone: nothing was written.") : work(picture);
        },
        [this, success](const QString& problem) {
            setNotice(problem.isEmpty() ? success : problem, !problem.isEmpty());
        });
}

void RegionModel::copyJson()
{
    if (m_byPicture.isEmpty())
        return;
    attachments::inBackground(
        m_workshop.pool(), this,
        [file = m_workshop.pathOf(m_images[m_byPicture[m_picture].first].blob), regions = shownRegions(),
         name = pictureName()] { return toJson(regions, name, decodedPicture(file).size()); },
        [this](const QByteArray& json) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(json));
            setNotice(tr("JSON copied"), false);
        });
}

void RegionModel::exportJson(const QUrl& file)
{
    withPicture([path = file.toLocalFile(), regions = shownRegions(), name = pictureName()](
                    const QImage& picture) { return written(path, toJson(regions, name, picture.size())); },
                tr("Saved as %1").arg(file.fileName()));
}

void RegionModel::exportSvg(const QUrl& file)
{
    withPicture([path = file.toLocalFile(), regions = shownRegions(), name = pictureName()](
                    const QImage& picture) { return written(path, toSvg(regions, name, picture)); },
                tr("Saved as %1").arg(file.fileName()));
}

QString RegionModel::suggestedName(const QString& suffix) const
{
    return tr("%1 regions", "file name").arg(QFileInfo(pictureName()).completeBaseName()) + QLatin1Char('.') +
           suffix;
}

void RegionModel::setNotice(const QString& notice, bool isFailure)
{
    m_notice = notice;
    m_isFailure = isFailure;
    emit noticeChanged();
}

int RegionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RegionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Region& region = m_regions[index.row()];
    switch (role) {
    case BoxRole:
        return region.box;
    case IsPointRole:
        return region.shape == Region::Shape::Point;
    case LabelRole:
        return region.label;
    case ShownRole:
        return m_labels.isShown(region.label);
    case ColorIndexRole:
        return m_labels.colorIndex(region.label);
    case CoordinatesRole:
        return coordinates(region);
    default:
        return {};
    }
}

QHash<int, QByteArray> RegionModel::roleNames() const
{
    return {{BoxRole, "box"},       {IsPointRole, "isPoint"},       {LabelRole, "label"},
            {ShownRole, "isShown"}, {ColorIndexRole, "colorIndex"}, {CoordinatesRole, "coordinates"}};
}

} // namespace regions
