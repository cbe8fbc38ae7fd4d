#include "app/attachments/importer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QtConcurrent>

#include "app/attachments/cost.h"

namespace attachments {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("attachments", text);
}

Imported failed(const QString& name, const QString& problem)
{
    Imported result;
    result.attachment.name = name;
    result.facts.problem = problem;
    return result;
}

void keepPreview(Workshop& workshop, const Imported& result)
{
    if (!result.facts.preview.isNull())
        workshop.thumbnails().put({result.attachment.blob, Thumbnails::Key::Kind::Picture, 0},
                                  result.facts.preview);
}

Imported importFile(Workshop& workshop, const QString& file, const QString& name, const Abilities& abilities)
{
    Imported result;
    result.attachment.name = name;
    result.facts = inspect(file, name, abilities.countTokens, workshop.closing());
    if (!result.facts.problem.isEmpty())
        return result;
    result.attachment.mimeType = result.facts.mimeType;
    result.attachment.sizeBytes = result.facts.sizeBytes;
    setDefaults(result.attachment, result.facts, abilities);
    result.attachment.blob = workshop.store(file);
    if (result.attachment.blob.isEmpty())
        result.facts.problem =
            QCoreApplication::translate(
                "attachments",
                "%1 could not be kept. Free some space on the disk of the data folder and add it again.")
                .arg(name);
    keepPreview(workshop, result);
    return result;
}

/// Bytes go through a file, for the decoders and the store read files.
template <class Write>
Imported importWritten(Workshop& workshop, const QString& name, const Abilities& abilities,
                       const Write& write)
{
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/facet-XXXXXX"));
    if (!file.open() || !write(file) || !file.flush())
        return failed(
            name, translated(QT_TRANSLATE_NOOP(
                      "attachments",
                      "There is no room for temporary files. Free some space on the disk and try again.")));
    file.close();
    return importFile(workshop, file.fileName(), name, abilities);
}

} // namespace

QFuture<Imported> Importer::fromFile(const QString& file, const Abilities& abilities) const
{
    return QtConcurrent::run(&m_workshop.pool(), [&workshop = m_workshop, file, abilities] {
        return importFile(workshop, file, QFileInfo(file).fileName(), abilities);
    });
}

QFuture<Imported> Importer::fromUrl(const QUrl& url, const Abilities& abilities) const
{
    if (url.isLocalFile())
        return fromFile(url.toLocalFile(), abilities);
    const QString name = nameOfUrl(url);
    if (url.scheme() == QLatin1String("data")) {
        const QString text = url.path(QUrl::FullyEncoded);
        const qsizetype comma = text.indexOf(QLatin1Char(','));
        const QByteArray payload = QByteArray::fromPercentEncoding(text.mid(comma + 1).toLatin1());
        if (comma >= 0)
            return fromBytes(text.left(comma).endsWith(QLatin1String(";base64"))
                                 ? QByteArray::fromBase64(payload)
                                 : payload,
                             name, abilities);
    }
    return QtConcurrent::run(&m_workshop.pool(), [name] {
        return failed(name, QCoreApplication::translate(
                                "attachments",
                                "%1 is an address, not a file. Save it on this machine and add the file.")
                                .arg(name));
    });
}

QFuture<Imported> Importer::fromImage(const QImage& image, const QString& name,
                                      const Abilities& abilities) const
{
    return QtConcurrent::run(&m_workshop.pool(), [&workshop = m_workshop, image, name, abilities] {
        return importWritten(workshop, name, abilities,
                             [&](QIODevice& file) { return image.save(&file, "PNG"); });
    });
}

QFuture<Imported> Importer::fromBytes(const QByteArray& bytes, const QString& name,
                                      const Abilities& abilities) const
{
    return QtConcurrent::run(&m_workshop.pool(), [&workshop = m_workshop, bytes, name, abilities] {
        return importWritten(workshop, name, abilities,
                             [&](QIODevice& file) { return file.write(bytes) == bytes.size(); });
    });
}

QFuture<Imported> Importer::fromStore(const history::Attachment& attachment, const Abilities& abilities) const
{
    return QtConcurrent::run(&m_workshop.pool(), [&workshop = m_workshop, attachment, abilities] {
        const QString file = workshop.pathOf(attachment.blob);
        if (file.isEmpty() || !QFileInfo::exists(file))
            return failed(attachment.name,
                          QCoreApplication::translate("attachments",
                                                      "The stored copy of %1 is gone. Add the file again.")
                              .arg(attachment.name));
        Imported result;
        result.facts = inspect(file, attachment.name, abilities.countTokens, workshop.closing());
        result.attachment = attachment;
        result.attachment.kind = result.facts.problem.isEmpty() ? result.facts.kind : attachment.kind;
        keepPreview(workshop, result);
        return result;
    });
}

QString nameOfUrl(const QUrl& url)
{
    if (url.scheme() == QLatin1String("data"))
        return QCoreApplication::translate("attachments", "Dropped data");
    const QString name = url.fileName();
    return name.isEmpty() ? url.host() : name;
}

} // namespace attachments
