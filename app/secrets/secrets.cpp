#include "app/secrets/secrets.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace secrets {

Secrets::Secrets(std::unique_ptr<Keyring> keyring, QObject* parent)
    : QObject(parent),
      m_keyring(std::move(keyring))
{
}

Secrets::~Secrets()
{
    m_keyring.reset(); // while what its answers would reach still stands
}

void Secrets::read(const QString& name, QObject* context, std::function<void(const QString& value)> reply)
{
    Known& known = m_known[name];
    if (known.isRead) {
        reply(QString(known.value));
        return;
    }
    known.waiting.push_back([this, name, alive = QPointer<QObject>(context), reply = std::move(reply)] {
        if (alive)
            reply(QString(m_known[name].value));
    });
    ask(name);
}

QString Secrets::value(const QString& name)
{
    ask(name);
    return m_known[name].value;
}

bool Secrets::isUnsure(const QString& name) const
{
    const auto known = m_known.find(name);
    return known != m_known.end() && known->second.isUnsure;
}

void Secrets::write(const QString& name, const QString& value)
{
    Known& known = m_known[name];
    known.isUnsure = false;
    const bool isNews = !known.isRead || known.value != value || known.isLost;
    set(known, name, value);
    if (isNews)
        keep(name);
}

void Secrets::ask(const QString& name)
{
    Known& known = m_known[name];
    if (known.isRead || std::exchange(known.isAsked, true))
        return;
    m_keyring->read(name, [self = QPointer<Secrets>(this), name](const Keyring::Answer& answer) {
        if (!self)
            return;
        Known& known = self->m_known[name];
        if (!known.isRead) { // or what the user gave in the meantime is newer
            known.isUnsure = !answer.problem.isEmpty();
            self->set(known, name, answer.value);
        }
        if (self)
            self->take(answer.problem);
    });
}

void Secrets::keep(const QString& name)
{
    Known& known = m_known[name];
    known.isLost = false;
    m_keyring->write(
        name, known.value,
        [self = QPointer<Secrets>(this), name, value = known.value](const Keyring::Answer& answer) {
            if (!self)
                return;
            Known& known = self->m_known[name];
            if (known.value == value) // or a later answer tells
                known.isLost = !answer.problem.isEmpty();
            self->take(answer.problem);
        });
}

/// Those who wait are told before everyone.
void Secrets::set(Known& known, const QString& name, const QString& value)
{
    known.isRead = true;
    const bool differs = std::exchange(known.value, value) != value;
    const QPointer<Secrets> self(this);
    for (const auto& tell : std::exchange(known.waiting, {})) {
        tell();
        if (!self)
            return;
    }
    if (differs)
        emit changed(name);
}

/// A keyring that works again gets what it did not take; only then is the problem over.
void Secrets::take(const QString& problem)
{
    if (problem.isEmpty()) {
        const auto lost = [](const auto& entry) { return entry.second.isLost; };
        const auto first = std::find_if(m_known.begin(), m_known.end(), lost);
        if (first != m_known.end()) {
            keep(first->first); // its answer comes here again, for the next
            return;
        }
    }
    if (std::exchange(m_problem, problem) != problem)
        emit problemChanged();
}

} // namespace secrets
