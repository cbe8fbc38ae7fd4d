// The official Gemma 4 releases as data: names, numbers, capabilities, files. Read from
// resources/catalogue.json, or from a newer copy of it. Knows no device and no disk.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

#include "app/models/architecture.h"

namespace models {

/// One published set of files.
struct Release
{
    bool isTuned = true; ///< for instructions; else pre-trained
    QString format;      ///< "Q4_0", "Q8_0", "BF16": as storageTypes() knows them
    QString label;       ///< as shown: "Q4_0 QAT"
    QString publisher;
    QString repository;         ///< "google/gemma-4-E4B-it"
    QString file;               ///< GGUF within the repository; empty: the whole repository
    QString projector;          ///< GGUF of the towers; empty: none, or within the repository
    quint64 sizeBytes = 0;      ///< of the model's files
    quint64 projectorBytes = 0; ///< of the projector file
};

struct CatalogueModel
{
    QString id;   ///< "gemma-4-e4b"
    QString size; ///< "E4B"
    QString name; ///< "Gemma 4 E4B"
    int rank = 0; ///< the better the answers, the higher
    bool sees = false, hears = false, video = false, thinks = false, callsTools = false;
    QString licence;
    Architecture architecture;
    QList<Release> releases;

    /// The tuned release of a format; null if there is none.
    const Release* release(const QString& format) const;
};

class Catalogue
{
public:
    /// The one that came with the program.
    static Catalogue builtIn();
    /// Empty with a reason for what is no catalogue, or one of a newer kind.
    static std::optional<Catalogue> fromJson(const QByteArray& json, QString* reason = nullptr);

    const QList<CatalogueModel>& models() const { return m_models; }
    /// The higher, the newer.
    int revision() const { return m_revision; }
    /// Where newer ones are published; empty: nowhere. https only.
    const QUrl& source() const { return m_source; }
    const CatalogueModel* find(const QString& id) const;
    /// Where a repository can be looked at; at HF_ENDPOINT where that is set.
    QUrl pageOf(const QString& repository) const;

private:
    QList<CatalogueModel> m_models;
    QString m_page; ///< with %1 for the repository
    int m_revision = 0;
    QUrl m_source;
};

} // namespace models
