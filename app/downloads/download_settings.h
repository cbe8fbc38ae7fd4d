// What the user chose for downloads: folder, mirror, proxy, how many at once, and whether there is a token.
// The token itself lies in the keyring and is asked for where it is needed. Asks no network.
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>

#include "app/network/proxy_choice.h"

namespace settings {
class Settings;
}

namespace downloads {

/// How the token of the hub is read and kept; without functions there is none.
struct TokenAccess
{
    std::function<QString()> read; ///< as far as it is known: a keyring answers later
    std::function<void(const QString& token)> write;
    std::function<QString()> problem; ///< why it lasts only until the program ends; empty: it is kept
    /// Calls `then` once the keyring has answered, at once if it has; not if `context` is gone. Unset: what
    /// read() says counts.
    std::function<void(QObject* context, std::function<void()> then)> whenRead = {};
};

class DownloadSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged)
    Q_PROPERTY(QString defaultFolder READ defaultFolder CONSTANT)
    Q_PROPERTY(QString mirror READ mirror WRITE setMirror NOTIFY mirrorChanged)
    Q_PROPERTY(QString hub READ hub NOTIFY mirrorChanged)
    Q_PROPERTY(bool withholdsToken READ withholdsToken NOTIFY mirrorChanged)
    Q_PROPERTY(ProxyKind proxyKind READ proxyKind WRITE setProxyKind NOTIFY proxyChanged)
    Q_PROPERTY(QString proxyAddress READ proxyAddress WRITE setProxyAddress NOTIFY proxyChanged)
    Q_PROPERTY(bool isProxyComplete READ isProxyComplete NOTIFY proxyChanged)
    Q_PROPERTY(int simultaneousFiles READ simultaneousFiles WRITE setSimultaneousFiles NOTIFY
                   simultaneousFilesChanged)
    Q_PROPERTY(bool hasToken READ hasToken NOTIFY tokenChanged)
    Q_PROPERTY(QString tokenProblem READ tokenProblem NOTIFY tokenChanged)

public:
    enum ProxyKind
    {
        SystemProxy,
        NoProxy,
        HttpProxy,
        SocksProxy
    };
    Q_ENUM(ProxyKind)

    static constexpr int kMostSimultaneousFiles = 8;

    explicit DownloadSettings(settings::Settings& settings, TokenAccess token = {},
                              QObject* parent = nullptr);

    /// Root of the Hugging Face cache that downloads go to.
    QString folder() const;
    void setFolder(const QString& value); ///< empty: the default one
    QString defaultFolder() const;
    /// As the user typed it; empty: none. Ignored unless it is an address.
    QString mirror() const;
    void setMirror(const QString& value);
    /// What is asked: the mirror, or what HF_ENDPOINT says, or the hub itself.
    QString hub() const;
    /// Whether the hub's address is one that no token is sent to, as everybody on the way could read it.
    bool withholdsToken() const;
    /// Whether a text could be a mirror's address.
    Q_INVOKABLE static bool isAddress(const QString& text);
    ProxyKind proxyKind() const;
    void setProxyKind(ProxyKind value);
    QString proxyAddress() const; ///< "host:port"
    void setProxyAddress(const QString& value);
    network::ProxyChoice proxy() const;
    bool isProxyComplete() const { return proxy().isComplete(); }
    Q_INVOKABLE static bool isProxyAddress(const QString& text);
    int simultaneousFiles() const;
    void setSimultaneousFiles(int value);

    /// The keyring's, or HF_TOKEN's. For requests only, never shown.
    QString token() const;
    /// Calls `then` once token() says what there is; perhaps at once.
    void whenTokenIsRead(QObject* context, std::function<void()> then) const;
    bool hasToken() const { return !token().isEmpty(); }
    Q_INVOKABLE void setToken(const QString& token);
    Q_INVOKABLE void forgetToken() { setToken({}); }
    QString tokenProblem() const;
    /// To be called when the keyring has answered.
    void noteTokenChanged() { emit tokenChanged(); }

    bool neverOnline() const;

signals:
    void folderChanged();
    void mirrorChanged();
    void proxyChanged();
    void simultaneousFilesChanged();
    void tokenChanged();
    void neverOnlineChanged();

private:
    settings::Settings& m_settings;
    TokenAccess m_token;
};

} // namespace downloads
