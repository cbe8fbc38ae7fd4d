// Opens the stored file of an attachment: the pages of a PDF in the window's own viewer, other files in the
// desktop's program for their kind. Knows neither the viewer nor the desktop.
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

#include "app/attachments/sent_attachments.h"
#include "app/attachments/workshop.h"

namespace attachments {

class FileOpener : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application.")

public:
    /// Hands a file to the desktop; false if nothing there opens it.
    using Desktop = std::function<bool(const QUrl& file)>;

    /// `workshop` must outlive this.
    FileOpener(Workshop& workshop, Desktop desktop, QObject* parent = nullptr);

    void open(const history::Attachment& attachment);
    Q_INVOKABLE void open(attachments::SentAttachments* files, int row);

signals:
    /// Pictures of all pages of a PDF; `first`: which to begin with, from 1.
    void pagesReady(const QStringList& pages, const QString& name, int first);
    /// For the user.
    void failed(const QString& problem);

private:
    struct Opened
    {
        QStringList pages;
        QString copy; ///< for the desktop
        QString problem;
    };
    static Opened prepare(const history::Attachment& attachment, const QString& stored,
                          const QTemporaryDir& copies);
    void show(const history::Attachment& attachment, const Opened& opened);

    Workshop& m_workshop;
    Desktop m_desktop;
    /// Blobs are called by their hash: the desktop gets copies with their names. They live as long as this
    /// and what writes them.
    std::shared_ptr<QTemporaryDir> m_copies;
    QSet<QString> m_opening; ///< blobs
};

} // namespace attachments
