// An endpoint as the form edits it: what was typed, what the server says to that, what the user corrects.
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

#include "app/remote/endpoint.h"
#include "app/remote/probe.h"

namespace remote {

class EndpointDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of Endpoints")

    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY changed)
    /// There is a key, which is not shown; typing one replaces it.
    Q_PROPERTY(bool hasKey READ hasKey NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY changed)
    /// Models that the server listed.
    Q_PROPERTY(QStringList models READ models NOTIFY changed)
    Q_PROPERTY(QString model READ model WRITE setModel NOTIFY changed)
    Q_PROPERTY(bool sees READ sees WRITE setSees NOTIFY changed)
    Q_PROPERTY(bool hears READ hears WRITE setHears NOTIFY changed)
    Q_PROPERTY(bool callsTools READ callsTools WRITE setCallsTools NOTIFY changed)
    Q_PROPERTY(bool thinks READ thinks WRITE setThinks NOTIFY changed)
    Q_PROPERTY(int contextLength READ contextLength WRITE setContextLength NOTIFY changed)
    /// Where the abilities come from, for people.
    Q_PROPERTY(QString abilitiesNote READ abilitiesNote NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// "vLLM answers at gpu.lan:8000. Models: 3"
    Q_PROPERTY(QString found READ found NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed)
    /// What to think of before saving: a key over an open connection, for one.
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)

public:
    enum State
    {
        Typing,
        Asking,
        Answered,
        Failed
    };
    Q_ENUM(State)

    using NeverOnline = std::function<bool()>;

    explicit EndpointDraft(NeverOnline neverOnline, const Patience& patience = {}, QObject* parent = nullptr);
    ~EndpointDraft() override;

    void clear();
    void load(const Endpoint& endpoint, const QString& key);
    /// Without an id if it is new.
    Endpoint endpoint() const;
    /// The typed key, or the one that was there, which goes to its own server alone.
    QString keyToUse() const { return m_key.isEmpty() && hasKey() ? m_keptKey : m_key; }
    /// False: the key in the keyring stays as it is, also if it could not be read yet.
    bool isKeyChanged() const { return m_isKeyForgotten || !m_key.isEmpty() || !isSameServer(); }

    /// Asks the address for its models.
    Q_INVOKABLE void probe();
    Q_INVOKABLE void forgetKey();

    bool isNew() const { return m_original.id.isEmpty(); }
    QString address() const { return m_address; }
    void setAddress(const QString& address);
    QString key() const { return m_key; }
    void setKey(const QString& key);
    bool hasKey() const { return !m_keptKey.isEmpty() && isSameServer(); }
    QString name() const { return m_name; }
    void setName(const QString& name);
    QString suggestedName() const;
    QStringList models() const;
    QString model() const { return m_model; }
    void setModel(const QString& model);
    bool sees() const { return m_abilities.sees; }
    void setSees(bool value) { set(m_abilities.sees, value); }
    bool hears() const { return m_abilities.hears; }
    void setHears(bool value) { set(m_abilities.hears, value); }
    bool callsTools() const { return m_abilities.callsTools; }
    void setCallsTools(bool value) { set(m_abilities.callsTools, value); }
    bool thinks() const { return m_abilities.thinks; }
    void setThinks(bool value) { set(m_abilities.thinks, value); }
    int contextLength() const { return m_abilities.contextLength; }
    void setContextLength(int value);
    QString abilitiesNote() const;
    State state() const { return m_state; }
    QString found() const;
    QString problem() const { return m_problem.what; }
    QString remedy() const { return m_problem.remedy; }
    QString warning() const;
    bool canSave() const;

signals:
    void changed();

private:
    void set(bool& ability, bool value);
    /// As the endpoint that is edited; always for a new one.
    bool isSameServer() const;
    void startAgain();
    void take(const Probed& probed);
    const FoundModel* foundModel() const;

    NeverOnline m_neverOnline;
    Patience m_patience;
    QNetworkAccessManager m_network;
    std::unique_ptr<Probe> m_probe;
    Endpoint m_original;
    QString m_address, m_key, m_keptKey, m_name, m_model;
    Abilities m_abilities;
    Probed m_probed;
    Problem m_problem;
    State m_state = Typing;
    bool m_isKeyForgotten = false;
};

} // namespace remote
