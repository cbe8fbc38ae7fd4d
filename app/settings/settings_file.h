// One INI file with the user's settings: read once at start, written on a thread of its own soon after a
// change, set aside when it is damaged. Knows keys and values, not what they mean.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QVariantMap>

namespace settings {

class SettingsFile : public QObject
{
    Q_OBJECT

public:
    enum class Found
    {
        Nothing,    ///< first start
        Read,       ///< values() holds what was there
        Damaged,    ///< set aside as setAsideAs(); values() is empty
        Unreadable, ///< it exists and cannot be read; nothing will be written over it
    };

    /// The schema that this program writes. Files of a newer one are read as far as they are understood.
    static constexpr int kSchema = 1;

    explicit SettingsFile(QString path, QObject* parent = nullptr);
    /// Writes what has not been written yet.
    ~SettingsFile() override;

    Found found() const { return m_found; }
    const QVariantMap& values() const { return m_values; }
    QString path() const { return m_path; }
    QString setAsideAs() const { return m_setAsideAs; }

    /// Replaces these keys, keeps all others (those of newer versions among them). Written later.
    void put(const QVariantMap& values);
    /// Starts the pending write now and waits for all of them.
    void flush();

signals:
    void written();
    void writeFailed(const QString& path);

private:
    void read();
    void setAside();
    void writeSoon();
    void write();

    QString m_path;
    QString m_setAsideAs;
    QVariantMap m_values;
    Found m_found = Found::Nothing;
    bool m_isDirty = false;
    QTimer m_delay;
    QThreadPool m_pool; ///< one thread: writes stay in order
};

} // namespace settings
