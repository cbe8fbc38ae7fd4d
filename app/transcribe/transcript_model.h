// The rows of a transcript for the window: what was said when, its translation, who said it. Texts can be
// edited. Knows nothing of where they come from.
#pragma once

#include "app/transcribe/transcript.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace transcribe {

class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchChanged)
    Q_PROPERTY(int matchCount READ matchCount NOTIFY searchChanged)
    Q_PROPERTY(bool hasTranslation READ hasTranslation NOTIFY hasTranslationChanged)

public:
    enum Role
    {
        StartRole = Qt::UserRole + 1,
        EndRole,
        TimeTextRole,
        TextRole,
        TranslationRole,
        SpeakerRole,
        IsFinalRole,
        IsMatchRole,
    };

    explicit TranscriptModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_rows.size()); }
    /// Rows that contain it in any column are matches; the empty text matches none.
    QString searchText() const { return m_searchText; }
    void setSearchText(const QString& text);
    int matchCount() const { return static_cast<int>(m_matches.size()); }
    bool hasTranslation() const { return m_hasTranslation; }

    const QList<TranscriptRow>& rows() const { return m_rows; }
    void setRows(const QList<TranscriptRow>& rows);
    /// Adds a final row in the place of a provisional one, if there is one.
    void appendFinal(const TranscriptRow& row);
    /// Shows what is being said as the last row.
    void showProvisional(double start, double end, const QString& text);
    void dropProvisional();

    Q_INVOKABLE void setText(int row, const QString& text);
    Q_INVOKABLE void setTranslation(int row, const QString& text);
    Q_INVOKABLE void setSpeaker(int row, const QString& name);
    /// The match after (or before) a row, going round; -1 if there is none. -1 starts at the beginning.
    Q_INVOKABLE int nextMatch(int row) const;
    Q_INVOKABLE int previousMatch(int row) const;
    /// Names of speakers so far, each once, in order of appearance.
    Q_INVOKABLE QStringList speakers() const;

signals:
    void countChanged();
    void searchChanged();
    void hasTranslationChanged();
    /// Something that is kept has changed.
    void edited();

private:
    bool change(int row, QString TranscriptRow::*field, const QString& value, int role);
    bool matches(const TranscriptRow& row) const;
    void searchAgain();
    void updateHasTranslation();
    bool lastIsProvisional() const { return !m_rows.isEmpty() && !m_rows.last().isFinal; }

    QList<TranscriptRow> m_rows;
    QString m_searchText;
    QList<int> m_matches; ///< rows, ascending
    bool m_hasTranslation = false;
};

} // namespace transcribe
