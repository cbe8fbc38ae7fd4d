#include "app/settings/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace settings {
namespace {

constexpr int kMostTokens = 1 << 20;
const QString kPresetsKey = QStringLiteral("chats/presets");

/// A stored value, if it is of the right kind and in range; what it was otherwise.
template <typename T>
void take(T& value, const QVariant& stored, double least, double most)
{
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QStringList>) {
        if (stored.canConvert<T>())
            value = stored.value<T>();
    } else if constexpr (std::is_same_v<T, QRect>) {
        if (stored.toRect().isValid())
            value = stored.toRect();
    } else if constexpr (std::is_same_v<T, bool>) {
        const QString text = stored.toString();
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            value = text == QLatin1String("true");
    } else {
        bool isNumber = false;
        const double number = stored.toDouble(&isNumber);
        if (isNumber && std::isfinite(number) && number >= least && number <= most)
            value = static_cast<T>(number);
    }
}

template <typename T>
QVariant toStored(const T& value)
{
    if constexpr (std::is_enum_v<T>)
        return static_cast<int>(value);
    else
        return QVariant::fromValue(value);
}

} // namespace

template <typename Visit>
void Settings::forEachValue(Values& values, Visit visit)
{
    constexpr double any = 0;
    visit("appearance/theme", values.theme, SystemTheme, Dark);
    visit("appearance/highContrast", values.highContrast, BySystem, Off);
    visit("appearance/reducedMotion", values.reducedMotion, BySystem, Off);
    visit("appearance/fontScale", values.fontScale, kLeastFontScale, kMostFontScale);
    visit("appearance/animations", values.animations, any, any);
    visit("general/language", values.language, any, any);
    visit("general/enterSends", values.enterSends, any, any);
    visit("general/notifications", values.notifications, any, any);
    visit("general/microphone", values.microphone, any, any);
    visit("window/showTrace", values.showTrace, any, any);
    visit("window/showSidebar", values.showSidebar, any, any);
    visit("window/geometry", values.windowGeometry, any, any);
    visit("window/maximized", values.windowMaximized, any, any);
    visit("privacy/neverOnline", values.neverOnline, any, any);
    visit("privacy/webFetchAllowed", values.webFetchAllowed, any, any);
    visit("privacy/dataFolder", values.dataFolder, any, any);
    visit("model/path", values.modelPath, any, any);
    visit("model/projector", values.projectorPath, any, any);
    visit("model/name", values.modelName, any, any);
    visit("model/places", values.modelPlaces, any, any);
    visit("model/device", values.device, any, any);
    visit("model/contextLength", values.contextLength, 0, kMostTokens);
    visit("model/kvType", values.kvType, F32, Q8_0);
    visit("chats/thinking", values.thinking, any, any);
    visit("chats/thoughtBudget", values.thoughtBudget, 0, kMostTokens);
    visit("chats/systemPrompt", values.systemPrompt, any, any);
    visit("sampling/asRecommended", values.sampling.asRecommended, any, any);
    visit("sampling/temperature", values.sampling.temperature, 0, 5);
    visit("sampling/topP", values.sampling.topP, 0.01, 1);
    visit("sampling/topK", values.sampling.topK, 0, 100000);
    visit("sampling/minP", values.sampling.minP, 0, 1);
    visit("sampling/repetitionPenalty", values.sampling.repetitionPenalty, 0.5, 2);
    visit("sampling/seed", values.sampling.seed, any, any);
}

Settings::Settings(const QString& file, const QString& defaultDataFolder, QObject* parent)
    : QObject(parent),
      m_file(file),
      m_defaultDataFolder(defaultDataFolder)
{
    load();
    connect(&m_presets, &Presets::changed, this, &Settings::save);
    connect(&m_file, &SettingsFile::writeFailed, this, [this](const QString& path) {
        setNotice(
            tr("The settings could not be saved in %1. They hold until you close Facet; make the folder "
               "writable or free some space to keep them.")
                .arg(QDir::toNativeSeparators(path)));
    });
}

void Settings::load()
{
    const QVariantMap& stored = m_file.values();
    forEachValue(m_values, [&](const char* key, auto& value, double least, double most) {
        if (const auto it = stored.find(QLatin1String(key)); it != stored.end())
            take(value, it.value(), least, most);
    });
    if (!languageCodes().contains(m_values.language))
        m_values.language.clear();
    m_presets.fromJson(stored.value(kPresetsKey).toString());

    const QString path = QDir::toNativeSeparators(m_file.path());
    if (m_file.found() == SettingsFile::Found::Damaged)
        m_notice = tr("The settings file was damaged. It is kept as %1, and Facet starts with its defaults.")
                       .arg(QDir::toNativeSeparators(m_file.setAsideAs()));
    else if (m_file.found() == SettingsFile::Found::Unreadable)
        m_notice = tr("The settings in %1 cannot be read, so Facet starts with its defaults and does not "
                      "save changes. Check the file's permissions.")
                       .arg(path);
}

void Settings::save()
{
    QVariantMap stored;
    forEachValue(m_values, [&](const char* key, auto& value, double, double) {
        stored.insert(QLatin1String(key), toStored(value));
    });
    stored.insert(kPresetsKey, m_presets.toJson());
    m_file.put(stored);
}

template <typename T>
void Settings::change(T& value, const T& wanted, void (Settings::*changed)())
{
    if (value == wanted)
        return;
    value = wanted;
    save();
    emit(this->*changed)();
}

void Settings::setTheme(Theme value)
{
    change(m_values.theme, value, &Settings::themeChanged);
}

void Settings::setHighContrast(Choice value)
{
    change(m_values.highContrast, value, &Settings::highContrastChanged);
}

void Settings::setReducedMotion(Choice value)
{
    change(m_values.reducedMotion, value, &Settings::reducedMotionChanged);
}

void Settings::setFontScale(double value)
{
    if (std::isfinite(value))
        change(m_values.fontScale, std::clamp(value, kLeastFontScale, kMostFontScale),
               &Settings::fontScaleChanged);
}

void Settings::setAnimations(bool value)
{
    change(m_values.animations, value, &Settings::animationsChanged);
}

void Settings::setLanguage(const QString& value)
{
    if (languageCodes().contains(value))
        change(m_values.language, value, &Settings::languageChanged);
}

void Settings::setEnterSends(bool value)
{
    change(m_values.enterSends, value, &Settings::enterSendsChanged);
}

void Settings::setNotifications(bool value)
{
    change(m_values.notifications, value, &Settings::notificationsChanged);
}

void Settings::setShowTrace(bool value)
{
    change(m_values.showTrace, value, &Settings::showTraceChanged);
}

void Settings::setShowSidebar(bool value)
{
    change(m_values.showSidebar, value, &Settings::showSidebarChanged);
}

void Settings::setWindowGeometry(const QRect& value)
{
    change(m_values.windowGeometry, value, &Settings::windowGeometryChanged);
}

void Settings::setWindowMaximized(bool value)
{
    change(m_values.windowMaximized, value, &Settings::windowMaximizedChanged);
}

void Settings::setMicrophone(const QString& value)
{
    change(m_values.microphone, value, &Settings::microphoneChanged);
}

void Settings::setNeverOnline(bool value)
{
    change(m_values.neverOnline, value, &Settings::neverOnlineChanged);
}

void Settings::setWebFetchAllowed(bool value)
{
    change(m_values.webFetchAllowed, value, &Settings::webFetchAllowedChanged);
}

QString Settings::dataFolder() const
{
    return m_values.dataFolder.isEmpty() ? m_defaultDataFolder : m_values.dataFolder;
}

void Settings::setDataFolder(const QString& value)
{
    change(m_values.dataFolder, value == m_defaultDataFolder ? QString() : value,
           &Settings::dataFolderChanged);
}

void Settings::setModelPath(const QString& value)
{
    change(m_values.modelPath, value, &Settings::modelPathChanged);
}

void Settings::setProjectorPath(const QString& value)
{
    change(m_values.projectorPath, value, &Settings::projectorPathChanged);
}

void Settings::setModelName(const QString& value)
{
    change(m_values.modelName, value, &Settings::modelNameChanged);
}

void Settings::setModelPlaces(const QStringList& value)
{
    change(m_values.modelPlaces, value, &Settings::modelPlacesChanged);
}

void Settings::setDevice(const QString& value)
{
    change(m_values.device, value, &Settings::deviceChanged);
}

void Settings::setContextLength(int value)
{
    change(m_values.contextLength, std::clamp(value, 0, kMostTokens), &Settings::contextLengthChanged);
}

void Settings::setKvType(KvType value)
{
    change(m_values.kvType, value, &Settings::kvTypeChanged);
}

void Settings::setThinking(bool value)
{
    change(m_values.thinking, value, &Settings::thinkingChanged);
}

void Settings::setThoughtBudget(int value)
{
    change(m_values.thoughtBudget, std::clamp(value, 0, kMostTokens), &Settings::thoughtBudgetChanged);
}

void Settings::setSystemPrompt(const QString& value)
{
    change(m_values.systemPrompt, value, &Settings::systemPromptChanged);
}

void Settings::usePreset(int row)
{
    if (row < 0 || row >= m_presets.count())
        return;
    const Preset preset = m_presets.at(row);
    setSystemPrompt(preset.systemPrompt);
    setThinking(preset.thinking);
    setThoughtBudget(preset.thoughtBudget);
    setRecommendedSampling(preset.sampling.asRecommended);
    setTemperature(preset.sampling.temperature);
    setTopP(preset.sampling.topP);
    setTopK(preset.sampling.topK);
    setMinP(preset.sampling.minP);
    setRepetitionPenalty(preset.sampling.repetitionPenalty);
    setSeed(preset.sampling.seed);
}

bool Settings::storePreset(const QString& name)
{
    return m_presets.put({name, systemPrompt(), sampling(), thinking(), thoughtBudget()});
}

void Settings::setRecommendedSampling(bool value)
{
    change(m_values.sampling.asRecommended, value, &Settings::recommendedSamplingChanged);
}

void Settings::setTemperature(double value)
{
    change(m_values.sampling.temperature, std::clamp(value, 0.0, 5.0), &Settings::temperatureChanged);
}

void Settings::setTopP(double value)
{
    change(m_values.sampling.topP, std::clamp(value, 0.01, 1.0), &Settings::topPChanged);
}

void Settings::setTopK(int value)
{
    change(m_values.sampling.topK, std::clamp(value, 0, 100000), &Settings::topKChanged);
}

void Settings::setMinP(double value)
{
    change(m_values.sampling.minP, std::clamp(value, 0.0, 1.0), &Settings::minPChanged);
}

void Settings::setRepetitionPenalty(double value)
{
    change(m_values.sampling.repetitionPenalty, std::clamp(value, 0.5, 2.0),
           &Settings::repetitionPenaltyChanged);
}

void Settings::setSeed(const QString& value)
{
    bool isNumber = false;
    const quint64 number = value.trimmed().toULongLong(&isNumber);
    change(m_values.sampling.seed, isNumber ? QString::number(number) : QString(), &Settings::seedChanged);
}

void Settings::dismissNotice()
{
    setNotice({});
}

QStringList Settings::languageCodes()
{
    return {"", "en", "de", "zh", "es", "hi", "ar"};
}

QStringList Settings::languageNames()
{
    return {"",
            "English",
            "Deutsch",
            QStringLiteral("中文"),
            QStringLiteral("Español"),
            QStringLiteral("हिन्दी"),
            QStringLiteral("العربية")};
}

void Settings::setNotice(const QString& text)
{
    if (m_notice == text)
        return;
    m_notice = text;
    emit noticeChanged();
}

} // namespace settings
