// The local server as the window shows and switches it: on or off, where it listens, its key, what was asked.
// Lives on the window's thread; the connections have their own.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/secrets/secrets.h"
#include "app/server/request_log.h"
#include "app/server/server_settings.h"

namespace inference {
class Inference;
}

namespace server {

class AnswerDesk;
class Endpoints;
class HttpServer;

class Server : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool isEnabled READ isEnabled WRITE setEnabled NOTIFY settingsChanged)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY stateChanged)
    Q_PROPERTY(int port READ port WRITE setPort NOTIFY settingsChanged)
    Q_PROPERTY(bool onNetwork READ onNetwork WRITE setOnNetwork NOTIFY settingsChanged)
    Q_PROPERTY(bool asksForKey READ asksForKey WRITE setAsksForKey NOTIFY settingsChanged)
    Q_PROPERTY(QString originsText READ originsText NOTIFY settingsChanged)
    Q_PROPERTY(QString key READ key NOTIFY keyChanged)
    Q_PROPERTY(QString keyNotice READ keyNotice NOTIFY keyChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
    Q_PROPERTY(QString remedy READ remedy NOTIFY stateChanged)
    Q_PROPERTY(int freePort READ freePort NOTIFY stateChanged)
    Q_PROPERTY(QString networkNotice READ networkNotice NOTIFY settingsChanged)
    Q_PROPERTY(QStringList baseUrls READ baseUrls NOTIFY stateChanged)
    Q_PROPERTY(QString sample READ sample NOTIFY sampleChanged)
    Q_PROPERTY(QString modelName READ modelName NOTIFY modelChanged)
    Q_PROPERTY(QString remoteNotice READ remoteNotice NOTIFY modelChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY openCountChanged)
    Q_PROPERTY(bool showsTexts READ showsTexts WRITE setShowsTexts NOTIFY showsTextsChanged)
    Q_PROPERTY(server::RequestLog* log READ log CONSTANT)

public:
    enum State
    {
        Off,
        Starting, ///< waits for the key, or for the old threads to end
        Listening,
        Failed,
    };
    Q_ENUM(State)

    /// All of them outlive it. Listens at once if the settings say so: call start().
    Server(inference::Inference& inference, settings::Settings& settings, secrets::Secrets& secrets,
           QObject* parent = nullptr);
    /// Cuts what runs and waits for the threads.
    ~Server() override;

    /// Begins to listen if it was on when the program ended.
    void start();

    State state() const { return m_state; }
    bool isEnabled() const { return m_settings.isEnabled(); }
    void setEnabled(bool value);
    bool isRunning() const { return m_state == Listening; }
    int port() const { return m_settings.port(); }
    void setPort(int value);
    bool onNetwork() const { return m_settings.onNetwork(); }
    void setOnNetwork(bool value);
    bool asksForKey() const; ///< always, where it listens beyond this computer
    void setAsksForKey(bool value);
    QString originsText() const { return m_settings.origins().join(QStringLiteral(", ")); }
    QString key() const { return m_key; } ///< empty: none was needed yet
    QString keyNotice() const { return m_secrets.problem(); }
    QString problem() const { return m_problem; }
    QString remedy() const { return m_remedy; }
    int freePort() const { return m_freePort; } ///< another port that could be had; 0: not looked for
    /// Why it listens on this computer alone although the network was chosen; empty: it does not.
    QString networkNotice() const;
    QStringList baseUrls() const; ///< "http://127.0.0.1:11435/v1"; empty: not listening
    QString sample() const;       ///< a command for the shell
    QString modelName() const;    ///< as clients ask for it; empty: none is loaded
    /// That the loaded model answers elsewhere, so that what programs ask leaves this computer; empty: it
    /// does not.
    QString remoteNotice() const;
    int openCount() const; ///< answers that run or wait
    bool showsTexts() const { return m_showsTexts; }
    void setShowsTexts(bool value);
    RequestLog* log() { return &m_log; }

    /// For tests: 0 lets the system choose. Where it listens now; 0: nowhere.
    void setAnyPort(bool value) { m_anyPort = value; }
    int listeningPort() const { return m_listeningPort; }

    /// Lines or words. Returns what of them is no origin; nothing is changed then.
    Q_INVOKABLE QString setOrigins(const QString& text);
    Q_INVOKABLE void renewKey();
    Q_INVOKABLE void copy(const QString& text) const;
    Q_INVOKABLE void useFreePort();
    /// After a port that was in use.
    Q_INVOKABLE void retry();

signals:
    void stateChanged();
    void settingsChanged();
    void keyChanged();
    void sampleChanged();
    void modelChanged();
    void openCountChanged();
    void showsTextsChanged();

private:
    bool isOnNetworkNow() const;
    /// Stops and starts as the settings now say.
    void restart();
    void prepare();
    void listen();
    void ended(quint64 run);
    void takeKey(const QString& key);
    void applyAccess();
    void setState(State state, const QString& problem = {}, const QString& remedy = {});
    void portIsBusy(const QString& address);

    ServerSettings m_settings;
    secrets::Secrets& m_secrets;
    RequestLog m_log;
    std::unique_ptr<AnswerDesk> m_desk;
    std::unique_ptr<Endpoints> m_endpoints;
    std::unique_ptr<HttpServer> m_http;
    State m_state = Off;
    QString m_key, m_problem, m_remedy;
    int m_listeningPort = 0, m_freePort = 0;
    quint64 m_run = 0; ///< counts the times it has listened
    bool m_isStopping = false;
    bool m_isWaitingForKey = false;
    bool m_anyPort = false;
    bool m_showsTexts = false;
};

} // namespace server
