// The models behind addresses that the user added: kept in the settings, shown in the list of models, asked
// for by a signal. Their keys are in the keyring. Knows what is loaded by watching Inference.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

#include "app/inference/inference.h"
#include "app/remote/endpoint.h"
#include "app/remote/endpoint_draft.h"
#include "app/secrets/secrets.h"
#include "app/settings/settings.h"

namespace remote {

class Endpoints : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(remote::EndpointDraft* draft READ draft CONSTANT)
    /// Name of the endpoint that was removed last and can be brought back.
    Q_PROPERTY(QString removedName READ removedName NOTIFY removedNameChanged)
    /// Why keys are not kept, for the user.
    Q_PROPERTY(QString keyProblem READ keyProblem NOTIFY keyProblemChanged)
    /// Of the loaded model, if it answers elsewhere.
    Q_PROPERTY(QString activeHost READ activeHost NOTIFY activeChanged)
    Q_PROPERTY(bool activeLeavesMachine READ activeLeavesMachine NOTIFY activeChanged)

public:
    enum Role
    {
        NameRole = Qt::UserRole + 1,
        HostRole,
        ModelRole,
        ServerRole,    ///< "vLLM"; empty: unknown
        AbilitiesRole, ///< "text, pictures, tools"
        ContextRole,   ///< "32k context"; empty: unknown
        LeavesRole,    ///< what is asked leaves this computer
        StateRole,     ///< State
        ProblemRole    ///< why it could not be loaded
    };

    enum State
    {
        NotLoaded,
        Loading,
        Loaded,
        Failed,
        Forbidden ///< "Never go online" is on
    };
    Q_ENUM(State)

    /// All must outlive this.
    Endpoints(settings::Settings& settings, secrets::Secrets& secrets, inference::Inference& inference,
              const Patience& patience = {}, QObject* parent = nullptr);
    ~Endpoints() override;

    /// What loads an endpoint; nothing if there is none with this id.
    std::optional<inference::LoadRequest> requestFor(const QString& id) const;
    /// Of the model that is loaded or being loaded; empty: it is none of these.
    QString activeId() const { return m_activeId; }

    /// Asks for it to be loaded: loadRequested.
    Q_INVOKABLE void use(int row);
    /// The same by its id; false if there is none.
    bool useId(const QString& id);
    /// Fills the draft for a new endpoint, or for the one in a row.
    Q_INVOKABLE void editNew();
    Q_INVOKABLE void edit(int row);
    /// True if the draft was sound and is saved. What is in use is loaded again.
    Q_INVOKABLE bool saveDraft();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void undoRemove();

    EndpointDraft* draft() { return &m_draft; }
    QString removedName() const { return m_removed ? m_removed->name : QString(); }
    QString keyProblem() const { return m_secrets.problem(); }
    QString activeHost() const;
    bool activeLeavesMachine() const;
    int count() const { return static_cast<int>(m_endpoints.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void removedNameChanged();
    void keyProblemChanged();
    void activeChanged();
    /// Goes to Inference::load.
    void loadRequested(const QString& id, const inference::LoadRequest& request);
    /// The loaded one was removed.
    void unloadRequested();

private:
    void read();
    void store();
    void watch(inference::Inference& inference);
    void setState(State state, const QString& problem = {});
    int rowOf(const QString& id) const;
    State stateOf(const Endpoint& endpoint) const;
    void insert(int row, const Endpoint& endpoint);
    void announce();

    settings::Settings& m_settings;
    secrets::Secrets& m_secrets;
    Patience m_patience;
    EndpointDraft m_draft;
    std::vector<Endpoint> m_endpoints;
    std::optional<Endpoint> m_removed;
    QString m_removedKey;
    int m_removedRow = 0;
    QString m_asked;    ///< while loadRequested goes out
    QString m_activeId; ///< last loaded or tried
    State m_state = NotLoaded;
    QString m_problem;
};

} // namespace remote
