// What of a repository can be downloaded as one model, which files that takes, and whether Facet can run it;
// and the files of a release of the catalogue. Judges by names and what the hub tells; the file itself is
// judged when it is here. Pure functions.
#pragma once

#include <QCoreApplication>

#include "app/hub/repository.h"
#include "app/models/catalogue.h"
#include "app/models/planner.h"

namespace hub {

/// One model of a repository.
struct Choice
{
    QString title;               ///< "Q4_K_M", "BF16, safetensors"
    QString weightType;          ///< of most weights, as models::storageTypes() knows them; empty: not known
    QList<RepositoryFile> files; ///< all that is needed, the towers last
    bool hasTowers = false;      ///< pictures (and sound, where the model can)
    QString reason;              ///< why Facet cannot run it; empty: it can
    std::optional<models::CatalogueModel> model; ///< the official one of this shape; empty: not known

    quint64 sizeBytes() const;
    /// What it takes, from the official model's numbers and the real size of the files; empty: not known.
    std::optional<models::ModelCost> cost() const;
};

/// Judgements of names, with sentences for the user.
class Judge
{
    Q_DECLARE_TR_FUNCTIONS(hub::Judge)

public:
    /// `catalogue` must outlive what is made from it.
    explicit Judge(const models::Catalogue& catalogue) : m_catalogue(catalogue) {}

    /// Why no file of the repository can be run; empty: some may.
    QString reason(const Repository& repository) const;
    /// All models of a repository, the runnable first.
    QList<Choice> choices(const Repository& repository) const;
    /// The official model that names tell ("…gemma-4-E4B…"); empty: none.
    std::optional<models::CatalogueModel> modelNamed(const QString& repository) const;

    /// What a release consists of. Empty with a reason if the repository lacks a part.
    static QList<RepositoryFile> filesOf(const models::Release& release, const Repository& repository,
                                         QString* reason);

private:
    QList<Choice> ggufChoices(const Repository& repository) const;
    std::optional<Choice> folderChoice(const Repository& repository) const;

    const models::Catalogue& m_catalogue;
};

} // namespace hub
