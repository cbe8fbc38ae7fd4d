#include "app/settings/settings_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace settings {
namespace {

constexpr qint64 kLargestFile = qint64{4} << 20; // ours are some kilobytes; more is not ours
constexpr int kWriteDelayMs = 250;               // a slider's drag becomes one write
const QString kSchemaKey = QStringLiteral("schema");

/// QSettings reads nearly anything as INI; what it lets pass is caught here.
bool looksLikeSettings(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile)
        return false;
    return !file.readAll().contains('\0');
}

bool writeAll(const QString& path, const QVariantMap& values)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return false;
    QSettings file(path, QSettings::IniFormat);
    file.clear();
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        file.setValue(it.key(), it.value());
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace

SettingsFile::SettingsFile(QString path, QObject* parent) : QObject(parent), m_path(std::move(path))
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kWriteDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &SettingsFile::write);
    read();
}

SettingsFile::~SettingsFile()
{
    flush();
}

void SettingsFile::put(const QVariantMap& values)
{
    QVariantMap merged = m_values;
    merged.insert(values);
    merged.insert(kSchemaKey, kSchema);
    if (merged == m_values)
        return;
    m_values = std::move(merged);
    writeSoon();
}

void SettingsFile::flush()
{
    write();
    m_pool.waitForDone();
}

void SettingsFile::read()
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return;
    if (!info.isFile() || !info.isReadable()) {
        m_found = Found::Unreadable;
        return;
    }
    if (!looksLikeSettings(m_path)) {
        setAside();
        return;
    }
    QSettings file(m_path, QSettings::IniFormat);
    const QStringList keys = file.allKeys();
    if (file.status() == QSettings::AccessError) {
        m_found = Found::Unreadable;
        return;
    }
    // An empty file is what a full disk leaves behind; a file without our schema is not ours.
    if (file.status() != QSettings::NoError || file.value(kSchemaKey).toInt() < 1) {
        setAside();
        return;
    }
    for (const QString& key : keys)
        m_values.insert(key, file.value(key));
    m_found = Found::Read;
}

void SettingsFile::setAside()
{
    m_found = Found::Damaged;
    m_setAsideAs = m_path + QStringLiteral(".damaged");
    for (int i = 2; QFileInfo::exists(m_setAsideAs); ++i)
        m_setAsideAs = m_path + QStringLiteral(".damaged%1").arg(i);
    if (!QFile::rename(m_path, m_setAsideAs)) {
        m_setAsideAs.clear();
        m_found = Found::Unreadable; // better no settings than the user's file overwritten
    }
}

void SettingsFile::writeSoon()
{
    m_isDirty = true;
    if (!m_delay.isActive())
        m_delay.start();
}

void SettingsFile::write()
{
    m_delay.stop();
    if (!m_isDirty || m_found == Found::Unreadable)
        return;
    m_isDirty = false;
    m_pool.start([this, path = m_path, values = m_values] {
        const bool isWritten = writeAll(path, values);
        QMetaObject::invokeMethod(this, [this, isWritten] {
            if (isWritten)
                emit written();
            else
                emit writeFailed(m_path);
        });
    });
}

} // namespace settings
