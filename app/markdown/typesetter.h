// What setting text needs beside the text: formulas and the colours of code, made on worker threads and kept.
// The window makes one and hands it to every block. Knows nothing of chats.
#pragma once

#include <QCache>
#include <QColor>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/markdown/code_worker.h"
#include "app/markdown/formula_cache.h"

class QQuickImageProvider;

namespace markdown {

class Typesetter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    explicit Typesetter(QObject* parent = nullptr);
    ~Typesetter() override;

    /// Empty pictures that keep room for inline formulas; register it as "formula" in every QML engine, which
    /// then owns it.
    QQuickImageProvider* createImageProvider() const;

    /// A formula of the cache, by the key that is its picture's name.
    std::shared_ptr<const Formula> setFormula(const QString& key) const { return m_formulas->find(key); }
    /// The formula if it is set; else null, and formulaReady() follows.
    std::shared_ptr<const Formula> formula(const QString& tex, bool display);
    /// Runs of the code if they are known; else nothing, and codeReady() follows. Very long code stays plain.
    const QList<CodeRun>* code(const QByteArray& key, const QString& code, const QString& language);
    /// Runs that are known, without asking for them.
    const QList<CodeRun>* known(const QByteArray& key) const { return m_code.object(key); }
    static QByteArray codeKey(const QString& code, const QString& language);

    /// `html` of a block with room in place of its inline formulas (see InlineFormulas): `pixelSize` is that
    /// of the text, `xHeight` its font's. A formula that is not set yet, or cannot be, is shown as its TeX in
    /// `mutedColor` or `errorColor`.
    Q_INVOKABLE QString richText(const QString& html, const QStringList& formulas, const QColor& mutedColor,
                                 const QColor& errorColor, qreal pixelSize, qreal xHeight);
    /// Writes text to a file the user has chosen; the answer is the error to show, or empty.
    Q_INVOKABLE QString save(const QUrl& file, const QString& text) const;
    Q_INVOKABLE void copy(const QString& text) const;
    /// A name for code in this language: "code.py".
    Q_INVOKABLE QString fileName(const QString& language) const;

signals:
    void formulaReady(const QString& tex, bool display);
    void codeReady(const QByteArray& key);

private:
    QThread m_formulaThread, m_codeThread;
    std::shared_ptr<FormulaCache> m_formulas;
    FormulaWorker* m_formulaWorker; ///< lives on its thread and ends with it
    CodeWorker* m_codeWorker;
    QTimer m_formulaWatch, m_codeWatch; ///< end a script that does not come back
    QSet<QString> m_waitingFormulas;
    QSet<QByteArray> m_waitingCode;
    QCache<QByteArray, QList<CodeRun>> m_code;
};

} // namespace markdown
