// What the user chose, with the defaults of what they did not choose: typed properties over the settings
// file. Nothing here blocks. Knows what the values mean and what range they have, not what they do.
#pragma once

#include <QObject>
#include <QRect>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "app/settings/presets.h"
#include "app/settings/sampling.h"
#include "app/settings/settings_file.h"

namespace settings {

class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    // Appearance
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(Choice highContrast READ highContrast WRITE setHighContrast NOTIFY highContrastChanged)
    Q_PROPERTY(Choice reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    Q_PROPERTY(double fontScale READ fontScale WRITE setFontScale NOTIFY fontScaleChanged)
    Q_PROPERTY(bool animations READ animations WRITE setAnimations NOTIFY animationsChanged)
    // General
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool enterSends READ enterSends WRITE setEnterSends NOTIFY enterSendsChanged)
    Q_PROPERTY(bool notifications READ notifications WRITE setNotifications NOTIFY notificationsChanged)
    Q_PROPERTY(bool showTrace READ showTrace WRITE setShowTrace NOTIFY showTraceChanged)
    Q_PROPERTY(bool showSidebar READ showSidebar WRITE setShowSidebar NOTIFY showSidebarChanged)
    Q_PROPERTY(QRect windowGeometry READ windowGeometry WRITE setWindowGeometry NOTIFY windowGeometryChanged)
    Q_PROPERTY(
        bool windowMaximized READ windowMaximized WRITE setWindowMaximized NOTIFY windowMaximizedChanged)
    Q_PROPERTY(QString microphone READ microphone WRITE setMicrophone NOTIFY microphoneChanged)
    // Privacy
    Q_PROPERTY(bool neverOnline READ neverOnline WRITE setNeverOnline NOTIFY neverOnlineChanged)
    Q_PROPERTY(
        bool webFetchAllowed READ webFetchAllowed WRITE setWebFetchAllowed NOTIFY webFetchAllowedChanged)
    Q_PROPERTY(QString dataFolder READ dataFolder WRITE setDataFolder NOTIFY dataFolderChanged)
    // Model and device
    Q_PROPERTY(QString modelPath READ modelPath WRITE setModelPath NOTIFY modelPathChanged)
    Q_PROPERTY(QString projectorPath READ projectorPath WRITE setProjectorPath NOTIFY projectorPathChanged)
    Q_PROPERTY(QString modelName READ modelName WRITE setModelName NOTIFY modelNameChanged)
    Q_PROPERTY(QStringList modelPlaces READ modelPlaces WRITE setModelPlaces NOTIFY modelPlacesChanged)
    Q_PROPERTY(QString device READ device WRITE setDevice NOTIFY deviceChanged)
    Q_PROPERTY(int contextLength READ contextLength WRITE setContextLength NOTIFY contextLengthChanged)
    Q_PROPERTY(KvType kvType READ kvType WRITE setKvType NOTIFY kvTypeChanged)
    // Defaults of new chats
    Q_PROPERTY(bool thinking READ thinking WRITE setThinking NOTIFY thinkingChanged)
    Q_PROPERTY(int thoughtBudget READ thoughtBudget WRITE setThoughtBudget NOTIFY thoughtBudgetChanged)
    Q_PROPERTY(QString systemPrompt READ systemPrompt WRITE setSystemPrompt NOTIFY systemPromptChanged)
    Q_PROPERTY(settings::Presets* presets READ presets CONSTANT)
    // Sampling
    Q_PROPERTY(bool recommendedSampling READ recommendedSampling WRITE setRecommendedSampling NOTIFY
                   recommendedSamplingChanged)
    Q_PROPERTY(double temperature READ temperature WRITE setTemperature NOTIFY temperatureChanged)
    Q_PROPERTY(double topP READ topP WRITE setTopP NOTIFY topPChanged)
    Q_PROPERTY(int topK READ topK WRITE setTopK NOTIFY topKChanged)
    Q_PROPERTY(double minP READ minP WRITE setMinP NOTIFY minPChanged)
    Q_PROPERTY(double repetitionPenalty READ repetitionPenalty WRITE setRepetitionPenalty NOTIFY
                   repetitionPenaltyChanged)
    Q_PROPERTY(QString seed READ seed WRITE setSeed NOTIFY seedChanged)
    // The file itself
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString file READ file CONSTANT)
    Q_PROPERTY(QString defaultDataFolder READ defaultDataFolder CONSTANT)

public:
    enum Theme
    {
        SystemTheme,
        Light,
        Dark
    };
    Q_ENUM(Theme)

    /// For what the desktop has an opinion on.
    enum Choice
    {
        BySystem,
        On,
        Off
    };
    Q_ENUM(Choice)

    /// As engine::KvType, with the same order.
    enum KvType
    {
        F32,
        F16,
        Q8_0
    };
    Q_ENUM(KvType)

    static constexpr double kLeastFontScale = 0.8;
    static constexpr double kMostFontScale = 2.0;

    /// Reads `file`, which may be missing. `defaultDataFolder` is what dataFolder is until the user moves it.
    explicit Settings(const QString& file, const QString& defaultDataFolder = {}, QObject* parent = nullptr);

    Theme theme() const { return m_values.theme; }
    void setTheme(Theme value);
    Choice highContrast() const { return m_values.highContrast; }
    void setHighContrast(Choice value);
    Choice reducedMotion() const { return m_values.reducedMotion; }
    void setReducedMotion(Choice value);
    double fontScale() const { return m_values.fontScale; }
    void setFontScale(double value); ///< kept within kLeastFontScale and kMostFontScale
    bool animations() const { return m_values.animations; }
    void setAnimations(bool value);

    QString language() const { return m_values.language; }
    /// One of languageCodes(); "" follows the system. Others are ignored.
    void setLanguage(const QString& value);
    bool enterSends() const { return m_values.enterSends; } ///< else Ctrl+Enter does
    void setEnterSends(bool value);
    bool notifications() const { return m_values.notifications; } ///< when a long answer ends unwatched
    void setNotifications(bool value);
    bool showTrace() const { return m_values.showTrace; }
    void setShowTrace(bool value);
    bool showSidebar() const { return m_values.showSidebar; }
    void setShowSidebar(bool value);
    QRect windowGeometry() const { return m_values.windowGeometry; } ///< empty: never stored
    void setWindowGeometry(const QRect& value);
    bool windowMaximized() const { return m_values.windowMaximized; }
    void setWindowMaximized(bool value);
    QString microphone() const { return m_values.microphone; } ///< device name; empty: the default one
    void setMicrophone(const QString& value);

    bool neverOnline() const { return m_values.neverOnline; }
    void setNeverOnline(bool value);
    bool webFetchAllowed() const { return m_values.webFetchAllowed; }
    void setWebFetchAllowed(bool value);
    QString dataFolder() const;
    void setDataFolder(const QString& value);

    QString modelPath() const { return m_values.modelPath; } ///< loaded last; empty: the demo model
    void setModelPath(const QString& value);
    QString projectorPath() const { return m_values.projectorPath; }
    void setProjectorPath(const QString& value);
    QString modelName() const { return m_values.modelName; }
    void setModelName(const QString& value);
    QStringList modelPlaces() const { return m_values.modelPlaces; } ///< files and folders the user added
    void setModelPlaces(const QStringList& value);
    QString device() const { return m_values.device; } ///< by its name; empty: the best
    void setDevice(const QString& value);
    int contextLength() const { return m_values.contextLength; } ///< tokens; 0: chosen to fit
    void setContextLength(int value);
    KvType kvType() const { return m_values.kvType; }
    void setKvType(KvType value);

    bool thinking() const { return m_values.thinking; }
    void setThinking(bool value);
    int thoughtBudget() const { return m_values.thoughtBudget; } ///< tokens; 0: no limit
    void setThoughtBudget(int value);
    QString systemPrompt() const { return m_values.systemPrompt; }
    void setSystemPrompt(const QString& value);
    Presets* presets() { return &m_presets; }
    /// Makes a preset's values the defaults of new chats.
    Q_INVOKABLE void usePreset(int row);
    /// Keeps the present defaults under a name; false if there is none.
    Q_INVOKABLE bool storePreset(const QString& name);

    const Sampling& sampling() const { return m_values.sampling; }
    bool recommendedSampling() const { return m_values.sampling.asRecommended; }
    void setRecommendedSampling(bool value);
    double temperature() const { return m_values.sampling.temperature; }
    void setTemperature(double value);
    double topP() const { return m_values.sampling.topP; }
    void setTopP(double value);
    int topK() const { return m_values.sampling.topK; }
    void setTopK(int value);
    double minP() const { return m_values.sampling.minP; }
    void setMinP(double value);
    double repetitionPenalty() const { return m_values.sampling.repetitionPenalty; }
    void setRepetitionPenalty(double value);
    QString seed() const { return m_values.sampling.seed; }
    void setSeed(const QString& value); ///< what is not a number is taken as ""

    /// What went wrong with the file, for the user; empty: nothing.
    QString notice() const { return m_notice; }
    Q_INVOKABLE void dismissNotice();
    QString file() const { return m_file.path(); }
    QString defaultDataFolder() const { return m_defaultDataFolder; }

    /// The window's languages, and their names in themselves; the first of both is empty: as the system.
    Q_INVOKABLE static QStringList languageCodes();
    Q_INVOKABLE static QStringList languageNames();

    /// Writes now what waits to be written. For the end of the program and before a move of folders.
    void flush() { m_file.flush(); }
    /// For values that others keep here under a key of their own ("shortcuts/newChat").
    QVariant extra(const QString& key) const { return m_file.values().value(key); }
    void setExtra(const QString& key, const QVariant& value) { m_file.put({{key, value}}); }

signals:
    void themeChanged();
    void highContrastChanged();
    void reducedMotionChanged();
    void fontScaleChanged();
    void animationsChanged();
    void languageChanged();
    void enterSendsChanged();
    void notificationsChanged();
    void showTraceChanged();
    void showSidebarChanged();
    void windowGeometryChanged();
    void windowMaximizedChanged();
    void microphoneChanged();
    void neverOnlineChanged();
    void webFetchAllowedChanged();
    void dataFolderChanged();
    void modelPathChanged();
    void projectorPathChanged();
    void modelNameChanged();
    void modelPlacesChanged();
    void deviceChanged();
    void contextLengthChanged();
    void kvTypeChanged();
    void thinkingChanged();
    void thoughtBudgetChanged();
    void systemPromptChanged();
    void recommendedSamplingChanged();
    void temperatureChanged();
    void topPChanged();
    void topKChanged();
    void minPChanged();
    void repetitionPenaltyChanged();
    void seedChanged();
    void noticeChanged();

private:
    struct Values
    {
        Theme theme = SystemTheme;
        Choice highContrast = BySystem;
        Choice reducedMotion = BySystem;
        double fontScale = 1;
        bool animations = true;
        QString language;
        bool enterSends = true;
        bool notifications = true;
        bool showTrace = true;
        bool showSidebar = true;
        QRect windowGeometry;
        bool windowMaximized = false;
        QString microphone;
        bool neverOnline = false;
        bool webFetchAllowed = true;
        QString dataFolder;
        QString modelPath;
        QString projectorPath;
        QString modelName;
        QStringList modelPlaces;
        QString device;
        int contextLength = 0;
        KvType kvType = F16;
        bool thinking = false;
        int thoughtBudget = 0;
        QString systemPrompt;
        Sampling sampling;
    };

    /// Calls visit(key, value, least, most) for each value of the file: the one list of keys and ranges.
    template <typename Visit>
    static void forEachValue(Values& values, Visit visit);
    template <typename T>
    void change(T& value, const T& wanted, void (Settings::*changed)());
    void load();
    void save();
    void setNotice(const QString& text);

    SettingsFile m_file;
    QString m_defaultDataFolder;
    Values m_values;
    Presets m_presets;
    QString m_notice;
};

} // namespace settings
