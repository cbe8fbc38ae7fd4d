// Shows code in a text item's document and colours it: while the code grows only what is new is put in, and
// the colours follow at most five times a second.
#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "app/markdown/typesetter.h"

namespace markdown {

class RunPainter;

class CodeHighlighter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(markdown::Typesetter* typesetter MEMBER m_typesetter WRITE setTypesetter REQUIRED)
    Q_PROPERTY(QQuickTextDocument* document MEMBER m_document WRITE setDocument REQUIRED)
    Q_PROPERTY(QString code MEMBER m_code WRITE setCode REQUIRED)
    Q_PROPERTY(QString language MEMBER m_language WRITE setLanguage)
    Q_PROPERTY(bool growing MEMBER m_isGrowing WRITE setGrowing)
    /// Keyword, string, number, name, comment, added, removed.
    Q_PROPERTY(QList<QColor> colors MEMBER m_colors WRITE setColors)
    Q_PROPERTY(qreal lineHeight MEMBER m_lineHeight WRITE setLineHeight)

public:
    explicit CodeHighlighter(QObject* parent = nullptr);
    ~CodeHighlighter() override;

    void setTypesetter(Typesetter* typesetter);
    void setDocument(QQuickTextDocument* document);
    void setCode(const QString& code);
    void setLanguage(const QString& language);
    void setGrowing(bool growing);
    void setColors(const QList<QColor>& colors);
    void setLineHeight(qreal factor); ///< of the font's own

private:
    void showCode();
    void schedule();
    void colour();

    QPointer<Typesetter> m_typesetter;
    QPointer<QQuickTextDocument> m_document;
    QString m_code, m_language, m_shown;
    bool m_isGrowing = false;
    QList<QColor> m_colors;
    qreal m_lineHeight = 1;
    QTimer m_timer;
    QByteArray m_key;               ///< of the code that colours are awaited for
    QPointer<RunPainter> m_painter; ///< belongs to the text document
};

} // namespace markdown
