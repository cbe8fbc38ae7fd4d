#include "app/attachments/file_opener.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "app/attachments/background.h"
#include "app/attachments/image_provider.h"
#include "app/documents/pdf.h"

namespace attachments {
namespace {

/// The name alone, for it may come from a chat that was imported.
QString fileName(const QString& name)
{
    QString last = QFileInfo(QString(name).replace(QLatin1Char('\\'), QLatin1Char('/'))).fileName();
    last.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    constexpr qsizetype kLongest = 80; // with 3 bytes a character within the 255 of most file systems
    if (last.size() > kLongest)
        last = last.right(kLongest); // the suffix is what counts
    return last.isEmpty() || last == QLatin1String(".") || last == QLatin1String("..")
               ? QStringLiteral("file")
               : last;
}

} // namespace

FileOpener::FileOpener(Workshop& workshop, Desktop desktop, QObject* parent)
    : QObject(parent),
      m_workshop(workshop),
      m_desktop(std::move(desktop))
{
}

void FileOpener::open(SentAttachments* files, int row)
{
    if (files != nullptr && row >= 0 && row < files->count())
        open(files->attachments()[row]);
}

void FileOpener::open(const history::Attachment& attachment)
{
    if (m_opening.contains(attachment.blob))
        return;
    if (!m_copies || !m_copies->isValid())
        m_copies = std::make_shared<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/facet-XXXXXX"));
    m_opening.insert(attachment.blob);
    inBackground(
        m_workshop.pool(), this,
        [attachment, stored = m_workshop.pathOf(attachment.blob), copies = m_copies] {
            return prepare(attachment, stored, *copies);
        },
        [this, attachment](const Opened& opened) {
            m_opening.remove(attachment.blob);
            show(attachment, opened);
        });
}

FileOpener::Opened FileOpener::prepare(const history::Attachment& attachment, const QString& stored,
                                       const QTemporaryDir& copies)
{
    Opened opened;
    if (stored.isEmpty() || !QFileInfo::exists(stored)) {
        opened.problem =
            QCoreApplication::translate("attachments", "The stored copy of %1 is gone. Add the file again.")
                .arg(attachment.name);
        return opened;
    }
    if (attachment.kind == history::Attachment::Kind::Pdf) {
        const documents::PdfFacts facts = documents::pdfFacts(stored);
        for (int page = 1; facts.problem.isEmpty() && page <= facts.pageSizes.size(); ++page)
            opened.pages.append(pageUrl(attachment.blob, page));
        if (!opened.pages.isEmpty())
            return opened;
    }
    const QString folder = copies.filePath(attachment.blob);
    const QString copy = folder + QLatin1Char('/') + fileName(attachment.name);
    const bool isThere =
        copies.isValid() && QDir().mkpath(folder) && (QFile::exists(copy) || QFile::copy(stored, copy));
    if (!isThere) {
        opened.problem = QCoreApplication::translate(
            "attachments",
            "There is no room for temporary files. Free some space on the disk and try again.");
        return opened;
    }
    QFile::setPermissions(copy, QFileDevice::ReadOwner); // what is changed in it would be lost
    opened.copy = copy;
    return opened;
}

void FileOpener::show(const history::Attachment& attachment, const Opened& opened)
{
    if (!opened.problem.isEmpty()) {
        emit failed(opened.problem);
        return;
    }
    if (!opened.pages.isEmpty()) {
        const int count = static_cast<int>(opened.pages.size());
        const int first = static_cast<int>(std::clamp(attachment.startSeconds, 1.0, double(count)));
        emit pagesReady(opened.pages, attachment.name, first);
        return;
    }
    if (!m_desktop(QUrl::fromLocalFile(opened.copy)))
        emit failed(tr("No program of this desktop opens %1. Install one for files of its kind.")
                        .arg(attachment.name));
}

} // namespace attachments
