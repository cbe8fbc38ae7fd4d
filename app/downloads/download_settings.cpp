#include "app/downloads/download_settings.h"

#include <QDir>

#include <algorithm>

#include "app/downloads/http.h"
#include "app/downloads/hub_cache.h"
#include "app/settings/settings.h"

namespace downloads {
namespace {

const QString kFolder = QStringLiteral("downloads/folder");
const QString kMirror = QStringLiteral("downloads/mirror");
const QString kProxy = QStringLiteral("downloads/proxy");
const QString kProxyAddress = QStringLiteral("downloads/proxyAddress");
const QString kSimultaneous = QStringLiteral("downloads/simultaneousFiles");
const QString kHub = QStringLiteral("https://huggingface.co");
const QStringList kProxyNames{QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("http"),
                              QStringLiteral("socks5")};
constexpr int kUsualFiles = 2;

QString withoutSlash(QString address)
{
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

} // namespace

DownloadSettings::DownloadSettings(settings::Settings& settings, TokenAccess token, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_token(std::move(token))
{
    connect(&settings, &settings::Settings::neverOnlineChanged, this, &DownloadSettings::neverOnlineChanged);
}

QString DownloadSettings::folder() const
{
    const QString chosen = m_settings.extra(kFolder).toString();
    return chosen.isEmpty() ? defaultFolder() : chosen;
}

void DownloadSettings::setFolder(const QString& value)
{
    const QUrl url(value); // what a folder dialog says
    QString path = url.isLocalFile() ? url.toLocalFile() : value.trimmed();
    path = path.isEmpty() ? path : QDir::cleanPath(path);
    if (path == defaultFolder())
        path.clear();
    if (path == m_settings.extra(kFolder).toString() || (!path.isEmpty() && QDir::isRelativePath(path)))
        return;
    m_settings.setExtra(kFolder, path);
    emit folderChanged();
}

QString DownloadSettings::defaultFolder() const
{
    return QDir::cleanPath(usualCacheFolder());
}

QString DownloadSettings::mirror() const
{
    return m_settings.extra(kMirror).toString();
}

void DownloadSettings::setMirror(const QString& value)
{
    const QString address = withoutSlash(value.trimmed());
    if (address == mirror())
        return;
    m_settings.setExtra(kMirror, address);
    emit mirrorChanged();
}

QString DownloadSettings::hub() const
{
    for (const QString& address : {mirror(), withoutSlash(qEnvironmentVariable("HF_ENDPOINT"))})
        if (isAddress(address))
            return address;
    return kHub;
}

bool DownloadSettings::withholdsToken() const
{
    return !mayCarryToken(QUrl(hub()));
}

bool DownloadSettings::isAddress(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) &&
           !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

DownloadSettings::ProxyKind DownloadSettings::proxyKind() const
{
    const qsizetype index = kProxyNames.indexOf(m_settings.extra(kProxy).toString());
    return static_cast<ProxyKind>(std::max<qsizetype>(index, 0));
}

void DownloadSettings::setProxyKind(ProxyKind value)
{
    if (value == proxyKind() || value < SystemProxy || value > SocksProxy)
        return;
    m_settings.setExtra(kProxy, kProxyNames[value]);
    emit proxyChanged();
}

QString DownloadSettings::proxyAddress() const
{
    return m_settings.extra(kProxyAddress).toString();
}

void DownloadSettings::setProxyAddress(const QString& value)
{
    if (value.trimmed() == proxyAddress())
        return;
    m_settings.setExtra(kProxyAddress, value.trimmed());
    emit proxyChanged();
}

network::ProxyChoice DownloadSettings::proxy() const
{
    using Kind = network::ProxyChoice::Kind;
    static_assert(int(SystemProxy) == int(Kind::System) && int(SocksProxy) == int(Kind::Socks));
    return {static_cast<Kind>(proxyKind()), proxyAddress()};
}

bool DownloadSettings::isProxyAddress(const QString& text)
{
    return network::ProxyChoice::isAddress(text);
}

int DownloadSettings::simultaneousFiles() const
{
    const int stored = m_settings.extra(kSimultaneous).toInt();
    return stored < 1 ? kUsualFiles : std::min(stored, kMostSimultaneousFiles);
}

void DownloadSettings::setSimultaneousFiles(int value)
{
    value = std::clamp(value, 1, kMostSimultaneousFiles);
    if (value == simultaneousFiles())
        return;
    m_settings.setExtra(kSimultaneous, value);
    emit simultaneousFilesChanged();
}

QString DownloadSettings::token() const
{
    const QString kept = m_token.read ? m_token.read() : QString();
    return (kept.isEmpty() ? qEnvironmentVariable("HF_TOKEN") : kept).trimmed();
}

void DownloadSettings::whenTokenIsRead(QObject* context, std::function<void()> then) const
{
    if (m_token.whenRead)
        m_token.whenRead(context, std::move(then));
    else
        then();
}

void DownloadSettings::setToken(const QString& token)
{
    if (m_token.write)
        m_token.write(token.trimmed());
    emit tokenChanged();
}

QString DownloadSettings::tokenProblem() const
{
    return m_token.problem ? m_token.problem() : QString();
}

bool DownloadSettings::neverOnline() const
{
    return m_settings.neverOnline();
}

} // namespace downloads
