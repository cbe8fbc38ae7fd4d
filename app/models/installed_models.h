// The models on this machine as a list for the window: what each is, what it takes, what can be done with it.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "app/models/device_watch.h"
#include "app/models/found_model.h"
#include "app/models/plan_text.h"

namespace models {

/// What all lists of models show of a plan; the roles follow each other from a list's first on.
struct PlanRoles
{
    enum Offset
    {
        Weights,
        Towers,
        Cache,
        Scratch,
        Parts,
        Speed,
        Verdict,
        Tone,
        Count
    };
    static QVariant value(const PlanText& text, int offset);
    static void addNames(QHash<int, QByteArray>& names, int first);
};

class InstalledModels : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ModelLibrary")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int loadedRow READ loadedRow NOTIFY stateChanged)

public:
    enum State
    {
        NotLoaded,
        Loading,
        Loaded
    };
    Q_ENUM(State)

    enum Role
    {
        NameRole = Qt::UserRole,
        DetailRole, ///< weight type and abilities
        PlaceRole,  ///< where it is from
        PathRole,
        SizeRole,
        ProblemRole, ///< why it cannot be loaded, or what went wrong when it was
        CanLoadRole,
        CanForgetRole, ///< the user added it
        StateRole,
        ProgressRole,
        IsDemoRole,
        MemoryRole,    ///< planned, real and speed in one line
        HasUpdateRole, ///< the hub has newer files
        CanDeleteRole,
        IsHubRole,         ///< lies in the hub's cache
        CheckTextRole,     ///< how the verification went, or that it runs
        CheckToneRole,     ///< as PlanText::Tone
        CheckProgressRole, ///< below 0: none runs
        FileNameRole,      ///< what it is called without a name of the user's
        PlanRole,          ///< first of PlanRoles
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_rows.size()); }
    int loadedRow() const; ///< -1: none
    const FoundModel& at(int row) const { return m_rows[static_cast<size_t>(row)].model; }
    int rowOf(const QString& path) const; ///< -1: none
    quint64 totalBytes() const;           ///< on disk

    /// Adds, or replaces the one at the same path; the list stays sorted.
    void put(FoundModel model);
    /// What a user's name for a model is kept under: its path, or for one of the hub its repository and file,
    /// so that newer files keep it.
    static QString nameKey(const FoundModel& model);
    /// The user's own names, by nameKey(); the files keep theirs.
    void setNames(const QVariantMap& names);
    QString nameAt(int row) const;
    /// As the header shows it.
    QString titleAt(int row) const;
    void setUpdate(int row, bool hasUpdate);
    bool hasUpdate(int row) const { return m_rows[static_cast<size_t>(row)].hasUpdate; }
    /// How a verification stands. `progress` below 0: it is over.
    void setCheck(const QString& path, const QString& text, int tone, double progress);
    /// Whether a file of a repository of the hub is in a list's cache.
    bool hasFromHub(const QString& repository, const QString& file) const;
    std::vector<FoundModel> models() const;

    /// Drops what is not among these paths (the loaded one stays).
    void keepOnly(const QSet<QString>& paths);
    void remove(int row);

    /// Plans all rows anew.
    void plan(const DeviceWatch& devices, const DeviceFacts* device, uint32_t contextLength,
              engine::KvType kvType);

    /// After an answer: the model's measured speed, nothing else.
    void showSpeed(const QString& path);
    void setLoading(const QString& path, double progress);
    /// `deviceBytes`: the first time those taken right after loading with this context and type of keys and
    /// values, then those taken so far.
    void setLoaded(const QString& path, quint64 deviceBytes, uint32_t contextLength, engine::KvType kvType);
    void setUnloaded();
    void setFailed(const QString& path, const QString& text);

signals:
    void countChanged();
    void stateChanged();

private:
    struct Row
    {
        FoundModel model;
        PlanText text;
        quint64 plannedBytes = 0;
        double measuredSpeed = 0;
        State state = NotLoaded;
        double progress = 0;
        quint64 realBytes = 0, plannedNow = 0; ///< right after loading
        quint64 usedBytes = 0;                 ///< by now
        QString failure;
        bool hasUpdate = false;
        QString checkText;
        int checkTone = PlanText::Muted;
        double checkProgress = -1;
    };

    QString detail(const Row& row) const;
    QString place(const Row& row) const;
    QString memory(const Row& row) const;
    void planRow(Row& row) const;
    QString ownName(const FoundModel& model) const;
    void changed(int row);

    std::vector<Row> m_rows;
    QVariantMap m_names;
    const DeviceWatch* m_devices = nullptr;
    std::optional<DeviceFacts> m_device;
    uint32_t m_contextLength = 0;
    engine::KvType m_kvType = engine::KvType::F16;
};

} // namespace models
