// Builds the text of one block in three forms at once: rich text (sanitised), plain text as it is shown, and
// Markdown. Everything that comes from a model or a tool passes through here; only what is listed gets out as
// a tag.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "app/markdown/math_scanner.h"

namespace markdown {

enum class Span
{
    Emphasis,
    Strong,
    Strike,
    Code,
    Link,
    Image
};

/// The three forms of a stretch of text.
struct RichText
{
    QString html;
    QString text;
    QString markdown;
    QStringList formulas; ///< TeX of the inline formulas, in order
    QStringList links;
    bool isOnlyImage = false;

    bool isEmpty() const { return text.isEmpty(); }
};

/// `text` with &, <, > and " as entities.
QString escapeHtml(QStringView text);

/// Whether a link's target may be opened: http, https and mailto.
bool isOpenable(const QString& target);

/// What an entity (with & and ;) stands for; the entity itself if it is not known.
QString decodeEntity(QStringView entity);

class RichTextBuilder
{
public:
    /// `formulas` is read when marks are met; it must outlive the builder.
    RichTextBuilder(const QList<ScannedFormula>& formulas, bool linkTimes)
        : m_formulas(formulas),
          m_linkTimes(linkTimes)
    {
    }

    void text(QStringView text);
    void code(QStringView text);
    void lineBreak();
    void enter(Span span, const QString& target = {});
    void leave(Span span);

    /// What has come so far; leaves the builder empty.
    RichText take();
    bool isEmpty() const { return m_out.text.isEmpty() && m_pending.isEmpty(); }
    /// Marks in `text` replaced by what they stand for.
    static QString restore(QStringView text, const QList<ScannedFormula>& formulas);

private:
    void flush();
    void literal(QStringView text);
    void formula(int index);
    void openTag(const QString& html, const QString& markdown);

    struct OpenSpan
    {
        Span span;
        QString target;
        qsizetype textStart, markdownStart;
    };

    const QList<ScannedFormula>& m_formulas;
    bool m_linkTimes;
    RichText m_out;
    QString m_pending; ///< normal text that is not yet escaped: the parser hands it over in pieces
    QList<OpenSpan> m_spans;
    QString m_codeText;
    int m_linkDepth = 0;
    bool m_hasImage = false, m_hasOther = false;
};

} // namespace markdown
