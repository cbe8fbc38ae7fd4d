// The loaded model as the header shows it, and how it gets loaded: the one of last time, another, or the
// demo.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

#include "app/attachments/abilities.h"
#include "app/inference/inference.h"
#include "app/settings/settings.h"

namespace window {

class ModelStatus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed)
    Q_PROPERTY(bool isDemo READ isDemo NOTIFY changed)
    Q_PROPERTY(bool hears READ hears NOTIFY changed)
    Q_PROPERTY(bool sees READ sees NOTIFY changed)
    Q_PROPERTY(QString host READ host NOTIFY changed)
    Q_PROPERTY(bool leavesMachine READ leavesMachine NOTIFY changed)

public:
    enum State
    {
        None,
        Loading,
        Ready,
        Failed
    };
    Q_ENUM(State)

    /// Asks for a model elsewhere, by loadElsewhere; false if its address is gone.
    using ElsewhereLoader = std::function<bool(const QString& id)>;

    /// `demo`: the demo model's folder; `cacheFolder`: for compiled kernels.
    ModelStatus(inference::Inference& inference, settings::Settings& settings, const QString& demo,
                const QString& cacheFolder, QObject* parent = nullptr);

    State state() const { return m_state; }
    QString name() const { return m_name; }
    QString detail() const;                        ///< "Radeon RX 7800 XT · 7.8 GB in use"
    double progress() const { return m_progress; } ///< 0..1 while loading
    QString problem() const { return m_problem; }
    QString remedy() const { return m_remedy; }
    bool isDemo() const { return m_isDemo; }
    bool hears() const;
    bool sees() const;
    QString host() const; ///< of the server that answers; empty: the model is on this machine
    bool leavesMachine() const;

    /// What was loaded last, if it is still there; the demo otherwise.
    void loadLast();
    /// Loads and remembers it. An empty path is the demo.
    Q_INVOKABLE void load(const QString& path, const QString& projector, const QString& name);
    Q_INVOKABLE void loadDemo();
    /// Loads a model that answers elsewhere and remembers it by its id.
    void loadElsewhere(const QString& id, const inference::LoadRequest& request);
    /// How a remembered model elsewhere is asked for.
    void setElsewhere(ElsewhereLoader loader) { m_askElsewhere = std::move(loader); }
    /// The same again, with what the settings now say.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void unload();

    /// The demo model's folder, and what is loaded or being loaded.
    const QString& demo() const { return m_demo; }
    const QString& path() const { return m_isDemo ? m_demo : m_path; }

    /// What attachments need to know of it, with the speeds measured so far.
    attachments::Abilities abilities() const;

signals:
    void changed();
    void progressChanged();
    void abilitiesChanged();
    void loaded();

private:
    void start();
    void measure(const inference::AnswerResult& result);
    QString speedKey(const char* what) const;

    inference::Inference& m_inference;
    settings::Settings& m_settings;
    QString m_demo, m_cacheFolder;
    ElsewhereLoader m_askElsewhere;
    State m_state = None;
    QString m_path, m_projector, m_name; ///< the path of a model elsewhere is kElsewhere and its id
    double m_progress = 0;
    QString m_problem, m_remedy;
    bool m_isDemo = true;
};

} // namespace window
