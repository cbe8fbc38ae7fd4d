// Keys and tokens, in the keyring of the system: never in a file of ours. Where there is no keyring they last
// as long as the program runs, and the user is told. Knows nothing of what they open.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace secrets {

/// What a keyring can do. Answers come later, on the thread that asked, never from within the call.
class Keyring
{
public:
    struct Answer
    {
        QString value;   ///< empty: there is none
        QString problem; ///< why the keyring could not be used, for people; empty: it could
    };
    using Reply = std::function<void(const Answer& answer)>;

    virtual ~Keyring() = default;
    virtual void read(const QString& name, Reply reply) = 0;
    /// An empty value removes it.
    virtual void write(const QString& name, const QString& value, Reply reply) = 0;
};

/// The keyring of the system through QtKeychain (Secret Service, KWallet, macOS Keychain, Windows Credential
/// Store).
std::unique_ptr<Keyring> systemKeyring();

/// Secrets by name ("hub", "server", "endpoint/<id>"), read from the keyring once.
class Secrets : public QObject
{
    Q_OBJECT

public:
    explicit Secrets(std::unique_ptr<Keyring> keyring, QObject* parent = nullptr);
    ~Secrets() override;

    /// Calls `reply` with the secret, or with an empty string; at once if it is known already. `context`
    /// gone: not at all.
    void read(const QString& name, QObject* context, std::function<void(const QString& value)> reply);
    /// The secret as far as it has been read; asks for it if it has not: changed(name) follows.
    QString value(const QString& name);
    bool has(const QString& name) { return !value(name).isEmpty(); }
    /// The keyring could not be read when it was asked: there may be one, so none should be put in its place.
    bool isUnsure(const QString& name) const;
    /// Keeps it for this run at once and in the keyring later; empty: forgets it in both.
    void write(const QString& name, const QString& value);

    /// Why secrets last only until the program ends, for the user; empty: they are kept.
    QString problem() const { return m_problem; }

signals:
    void changed(const QString& name);
    void problemChanged();

private:
    struct Known
    {
        QString value;
        bool isRead = false;   ///< the keyring answered, or the user gave it
        bool isAsked = false;  ///< the keyring was asked
        bool isUnsure = false; ///< and could not answer
        bool isLost = false;   ///< the keyring did not take it
        std::vector<std::function<void()>> waiting;
    };

    void ask(const QString& name);
    void keep(const QString& name);
    void set(Known& known, const QString& name, const QString& value);
    void take(const QString& problem);

    std::unique_ptr<Keyring> m_keyring;
    std::map<QString, Known> m_known;
    QString m_problem;
};

} // namespace secrets
