// One attachment of the question that is being written: what its card shows and lets change. Every change is
// costed at once; frames and sound are decoded on worker threads.
#pragma once

#include <QList>
#include <QObject>
#include <QRectF>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

#include "app/attachments/cost.h"
#include "app/attachments/filmstrip.h"
#include "app/attachments/importer.h"
#include "app/attachments/sound_shape.h"

namespace attachments {

class AttachmentItem : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the list of attachments.")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed)
    Q_PROPERTY(QString iconName READ iconName NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString previewUrl READ previewUrl NOTIFY changed)
    Q_PROPERTY(QString blob READ blob NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString textPreview READ textPreview NOTIFY changed)
    Q_PROPERTY(bool hasBudget READ hasBudget NOTIFY changed)
    Q_PROPERTY(int budget READ budget WRITE setBudget NOTIFY changed)
    Q_PROPERTY(int budgetIndex READ budgetIndex WRITE setBudgetIndex NOTIFY changed)
    Q_PROPERTY(int tokens READ tokens NOTIFY changed)
    Q_PROPERTY(QString tokensText READ tokensText NOTIFY changed)
    Q_PROPERTY(QString costText READ costText NOTIFY changed)
    Q_PROPERTY(bool hasSound READ hasSound NOTIFY changed)
    Q_PROPERTY(bool withSound READ withSound WRITE setWithSound NOTIFY changed)
    Q_PROPERTY(double duration READ duration NOTIFY changed)
    Q_PROPERTY(double startSeconds READ startSeconds NOTIFY changed)
    Q_PROPERTY(double endSeconds READ endSeconds NOTIFY changed)
    Q_PROPERTY(QString rangeText READ rangeText NOTIFY changed)
    Q_PROPERTY(QList<qreal> peaks READ peaks NOTIFY peaksChanged)
    Q_PROPERTY(attachments::Filmstrip* filmstrip READ filmstrip CONSTANT)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(int firstPage READ firstPage WRITE setFirstPage NOTIFY changed)
    Q_PROPERTY(int lastPage READ lastPage WRITE setLastPage NOTIFY changed)
    Q_PROPERTY(bool hasRegion READ hasRegion NOTIFY changed)
    Q_PROPERTY(QRectF region READ region WRITE setRegion NOTIFY changed)

public:
    enum class Kind
    {
        Image,
        Audio,
        Video,
        Pdf,
        Text
    };
    Q_ENUM(Kind)
    enum class State
    {
        Reading,
        Ready,
        Failed ///< message says why
    };
    Q_ENUM(State)

    /// `workshop` must outlive this. Until setImported() it is being read.
    AttachmentItem(Workshop& workshop, const QString& name, QObject* parent = nullptr);

    void setImported(const Imported& imported, const Abilities& abilities);
    /// What it is read from, if a draft kept it.
    void setOrigin(const history::Attachment& origin) { m_origin = origin; }
    /// For another model: what it refuses, counts and how fast it is.
    void setAbilities(const Abilities& abilities);
    const history::Attachment& attachment() const { return m_attachment; }
    /// What a draft keeps of it: as it is, or as it was kept while that is being read or cannot be. None if
    /// its bytes are not stored.
    std::optional<history::Attachment> kept() const;
    const Cost& cost() const { return m_cost; }
    /// Ready, and the model takes it.
    bool isSendable() const;

    Kind kind() const { return static_cast<Kind>(m_attachment.kind); }
    State state() const { return m_state; }
    QString name() const { return m_attachment.name; }
    QString kindText() const;
    QString iconName() const;
    /// Why it failed or the model refuses it; empty if all is well.
    QString message() const;
    /// What the user should know of it beyond that: cut, thinned, a better budget.
    QString hint() const;
    QString previewUrl() const;
    QString blob() const { return m_attachment.blob; }
    /// "4032 × 3024 → 960 × 672", "00:09 · 9 of 270 frames · with sound"
    QString detail() const;
    QString textPreview() const { return m_facts.head; }
    bool hasBudget() const;
    /// Soft tokens per picture, frame or page; 0 sends a PDF's text alone.
    int budget() const { return m_attachment.budget; }
    void setBudget(int budget);
    /// Place in the list of budgets 70 … 1120; for a PDF one place before it is the text alone.
    int budgetIndex() const;
    void setBudgetIndex(int index);
    int tokens() const { return m_cost.tokens; }
    QString tokensText() const;
    /// "0.4 s · 0.9 % of context"; what is unknown is left out.
    QString costText() const;
    bool hasSound() const;
    bool withSound() const { return m_attachment.withSound; }
    void setWithSound(bool withSound);
    double duration() const;
    double startSeconds() const { return m_attachment.startSeconds; }
    double endSeconds() const;
    QString rangeText() const;
    QList<qreal> peaks() const { return m_sound.peaks; }
    Filmstrip* filmstrip() { return &m_filmstrip; }
    int pageCount() const { return static_cast<int>(m_facts.pageSizes.size()); }
    int firstPage() const;
    void setFirstPage(int page);
    int lastPage() const;
    void setLastPage(int page);
    bool hasRegion() const { return m_attachment.region.has_value(); }
    /// Part of a picture, sides 0 … 1; empty: all of it.
    QRectF region() const { return m_attachment.region.value_or(QRectF()); }
    void setRegion(const QRectF& region);

    /// The part of a sound or video that is sent; at least one second.
    Q_INVOKABLE void setRange(double startSeconds, double endSeconds);

signals:
    void changed();
    void peaksChanged();

private:
    void measure();
    void settingsChanged();
    void readSound();
    void countSegments();
    media::Attachment mediaSettings() const;

    Workshop& m_workshop;
    history::Attachment m_attachment;
    std::optional<history::Attachment> m_origin;
    Facts m_facts;
    Abilities m_abilities;
    State m_state = State::Reading;
    Cost m_cost;
    SoundShape m_sound;
    std::optional<int> m_segments;
    Filmstrip m_filmstrip;
    QTimer m_settle; ///< frames and cuts follow when a range has stopped moving
    int m_soundRequest = 0;
};

} // namespace attachments
