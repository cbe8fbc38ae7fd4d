#include "app/attachments/attachment_list_model.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QQmlEngine>

#include <algorithm>

#include "app/attachments/background.h"
#include "app/attachments/texts.h"

namespace attachments {

AttachmentListModel::AttachmentListModel(Workshop& workshop, QObject* parent)
    : QAbstractListModel(parent),
      m_workshop(workshop),
      m_importer(workshop)
{
}

AttachmentListModel::~AttachmentListModel() = default;

void AttachmentListModel::setAbilities(const Abilities& abilities)
{
    m_abilities = abilities;
    for (const auto& item : m_items)
        item->setAbilities(abilities);
    emit changed();
}

void AttachmentListModel::setAttachments(const QList<history::Attachment>& attachments)
{
    clear();
    setUndo({});
    for (const history::Attachment& attachment : attachments)
        append(attachment.name, m_importer.fromStore(attachment, m_abilities))->setOrigin(attachment);
}

QList<history::Attachment> AttachmentListModel::attachments() const
{
    QList<history::Attachment> ready;
    for (const auto& item : m_items)
        if (item->state() == AttachmentItem::State::Ready)
            ready.append(item->attachment());
    return ready;
}

QList<history::Attachment> AttachmentListModel::draftAttachments() const
{
    QList<history::Attachment> kept;
    for (const auto& item : m_items)
        if (const std::optional<history::Attachment> attachment = item->kept())
            kept.append(*attachment);
    return kept;
}

AttachmentItem* AttachmentListModel::item(int row) const
{
    return row >= 0 && row < count() ? m_items[static_cast<size_t>(row)].get() : nullptr;
}

bool AttachmentListModel::isReading() const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [](const auto& item) { return item->state() == AttachmentItem::State::Reading; });
}

bool AttachmentListModel::isSendable() const
{
    return std::all_of(m_items.begin(), m_items.end(), [](const auto& item) { return item->isSendable(); });
}

int AttachmentListModel::tokens() const
{
    int sum = 0;
    for (const auto& item : m_items)
        sum += item->tokens();
    return sum;
}

QString AttachmentListModel::totalText() const
{
    if (m_items.empty())
        return {};
    double seconds = 0;
    bool hasSeconds = true;
    for (const auto& item : m_items) {
        hasSeconds = hasSeconds && item->cost().seconds.has_value();
        seconds += item->cost().seconds.value_or(0);
    }
    const QString count = QLocale().toString(tokens());
    return hasSeconds ? tr("total %1 tokens · about %2 to the first word").arg(count, durationText(seconds))
                      : tr("total %1 tokens").arg(count);
}

QString AttachmentListModel::undoText() const
{
    return m_undo.text;
}

void AttachmentListModel::addUrls(const QList<QUrl>& urls)
{
    for (const QUrl& url : urls)
        append(url.isLocalFile() ? QFileInfo(url.toLocalFile()).fileName() : nameOfUrl(url),
               m_importer.fromUrl(url, m_abilities));
}

void AttachmentListModel::addImage(const QImage& image, const QString& name)
{
    append(name, m_importer.fromImage(image, name, m_abilities));
}

void AttachmentListModel::addBytes(const QByteArray& bytes, const QString& name)
{
    append(name, m_importer.fromBytes(bytes, name, m_abilities));
}

bool AttachmentListModel::pasteFromClipboard()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data != nullptr && addMimeData(*data);
}

bool AttachmentListModel::addMimeData(const QMimeData& data)
{
    QList<QUrl> files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() || url.scheme() == QLatin1String("data"))
            files.append(url);
    if (!files.isEmpty()) {
        addUrls(files);
        return true;
    }
    // Office programs offer a picture of the text that they offer too: the text is meant.
    if (data.hasImage() && !data.hasText()) {
        addImage(qvariant_cast<QImage>(data.imageData()), tr("Pasted picture %1.png").arg(++m_pastedCount));
        return true;
    }
    const QString text = data.text();
    if (text.size() <= kLongText)
        return false;
    addText(text);
    return true;
}

void AttachmentListModel::addText(const QString& text)
{
    const QString name = tr("Pasted text %1.txt").arg(++m_pastedCount);
    Undo undo;
    undo.text = tr("The text became an attachment");
    undo.pasted = append(name, m_importer.fromBytes(text.toUtf8(), name, m_abilities));
    undo.pastedText = text;
    setUndo(std::move(undo));
}

AttachmentItem* AttachmentListModel::append(const QString& name, const QFuture<Imported>& imported)
{
    auto item = std::make_unique<AttachmentItem>(m_workshop, name);
    AttachmentItem* pointer = item.get();
    insert(count(), std::move(item));
    whenDone(pointer, imported, [this, pointer, abilities = m_abilities](const Imported& result) {
        pointer->setImported(result, abilities);
        pointer->setAbilities(m_abilities); // another model may have been loaded while the file was read
    });
    return pointer;
}

void AttachmentListModel::insert(int row, std::unique_ptr<AttachmentItem> item)
{
    QQmlEngine::setObjectOwnership(item.get(), QQmlEngine::CppOwnership);
    connect(item.get(), &AttachmentItem::changed, this, &AttachmentListModel::changed);
    beginInsertRows({}, row, row);
    m_items.insert(m_items.begin() + row, std::move(item));
    endInsertRows();
    emit countChanged();
    emit changed();
}

std::unique_ptr<AttachmentItem> AttachmentListModel::take(int row)
{
    beginRemoveRows({}, row, row);
    std::unique_ptr<AttachmentItem> item = std::move(m_items[static_cast<size_t>(row)]);
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
    disconnect(item.get(), &AttachmentItem::changed, this, nullptr);
    emit countChanged();
    emit changed();
    return item;
}

int AttachmentListModel::rowOf(const AttachmentItem* item) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [item](const auto& other) { return other.get() == item; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

void AttachmentListModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    Undo undo;
    undo.removed = take(row);
    undo.row = row;
    undo.text = tr("%1 was removed").arg(undo.removed->name());
    setUndo(std::move(undo));
}

void AttachmentListModel::clear()
{
    setUndo({});
    if (m_items.empty())
        return;
    beginResetModel();
    std::vector<std::unique_ptr<AttachmentItem>> gone;
    gone.swap(m_items);
    endResetModel();
    // Their views look at them until the event loop runs, and go first because they were told first.
    for (auto& item : gone)
        item.release()->deleteLater();
    emit countChanged();
    emit changed();
}

void AttachmentListModel::undo()
{
    Undo undo = std::move(m_undo);
    setUndo({});
    if (undo.removed)
        insert(std::min(undo.row, count()), std::move(undo.removed));
    const int pasted = undo.pasted != nullptr ? rowOf(undo.pasted) : -1;
    if (pasted >= 0) {
        take(pasted).release()->deleteLater();
        emit textReturned(undo.pastedText);
    }
}

void AttachmentListModel::setUndo(Undo undo)
{
    if (m_undo.removed)
        m_undo.removed.release()->deleteLater();
    m_undo = std::move(undo);
    emit undoChanged();
}

int AttachmentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AttachmentListModel::data(const QModelIndex& index, int role) const
{
    return role == ItemRole ? QVariant::fromValue(item(index.row())) : QVariant();
}

QHash<int, QByteArray> AttachmentListModel::roleNames() const
{
    return {{ItemRole, "item"}};
}

} // namespace attachments
