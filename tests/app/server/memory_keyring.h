// Secrets that last as long as the test: answers a moment later, as keyrings do.
#pragma once

#include <QMap>

#include "app/secrets/secrets.h"

namespace test {

class MemoryKeyring : public secrets::Keyring
{
public:
    void read(const QString& name, Reply reply) override
    {
        QMetaObject::invokeMethod(
            &m_context,
            [this, name, reply] {
                reply({m_values.value(name), {}});
            },
            Qt::QueuedConnection);
    }
    void write(const QString& name, const QString& value, Reply reply) override
    {
        m_values[name] = value;
        QMetaObject::invokeMethod(
            &m_context, [reply] { reply({}); }, Qt::QueuedConnection);
    }

private:
    QObject m_context;
    QMap<QString, QString> m_values;
};

} // namespace test
