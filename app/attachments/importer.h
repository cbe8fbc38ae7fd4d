// Takes in what the user drops, pastes or chooses: finds out what it is, keeps its bytes in the store.
// Several at once, on worker threads.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QUrl>

#include "app/attachments/abilities.h"
#include "app/attachments/facts.h"
#include "app/attachments/workshop.h"
#include "app/history/records.h"

namespace attachments {

struct Imported
{
    history::Attachment attachment; ///< complete with the settings that suit it, if facts.problem is empty
    Facts facts;
};

class Importer
{
public:
    /// `workshop` must outlive this and its futures.
    explicit Importer(Workshop& workshop) : m_workshop(workshop) {}

    QFuture<Imported> fromFile(const QString& file, const Abilities& abilities) const;
    /// A local file or a data: address; others are refused, for nothing is fetched here.
    QFuture<Imported> fromUrl(const QUrl& url, const Abilities& abilities) const;
    QFuture<Imported> fromImage(const QImage& image, const QString& name, const Abilities& abilities) const;
    QFuture<Imported> fromBytes(const QByteArray& bytes, const QString& name,
                                const Abilities& abilities) const;
    /// Reads what is in the store already, as after a restart; keeps the attachment's settings.
    QFuture<Imported> fromStore(const history::Attachment& attachment, const Abilities& abilities) const;

private:
    Workshop& m_workshop;
};

/// How an attachment from an address is called.
QString nameOfUrl(const QUrl& url);

} // namespace attachments
