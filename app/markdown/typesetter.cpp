#include "app/markdown/typesetter.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QHash>
#include <QQuickImageProvider>
#include <QSaveFile>
#include <QUrl>

#include <chrono>
#include <cmath>

#include "app/markdown/rich_text.h"

namespace markdown {

namespace {

using namespace std::chrono_literals;

constexpr auto kScriptLimit = 4s;
constexpr qsizetype kMaxCode = 200 * 1000;
constexpr int kCodeCacheRuns = 200 * 1000;

/// Room for an inline formula. A text document lays a picture's middle on half the x-height above the
/// baseline, so the shorter of the two sides is padded until the formula's baseline lies on the text's.
QSize roomFor(const Formula& formula, double em, double xHeight)
{
    const double above = formula.ascent * em, below = formula.descent * em, half = std::floor(xHeight) / 4;
    const double reach = std::ceil(std::max(above - half, below + half));
    return {int(std::ceil(formula.width * em)) + 2, int(2 * reach)};
}

/// Pictures without anything on them.
class EmptyPictures : public QQuickImageProvider
{
public:
    EmptyPictures() : QQuickImageProvider(QQuickImageProvider::Image) {}

    QImage requestImage(const QString&, QSize* size, const QSize&) override
    {
        QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        if (size)
            *size = image.size();
        return image;
    }
};

} // namespace

Typesetter::Typesetter(QObject* parent)
    : QObject(parent),
      m_formulas(std::make_shared<FormulaCache>()),
      m_formulaWorker(new FormulaWorker(m_formulas)),
      m_codeWorker(new CodeWorker),
      m_code(kCodeCacheRuns)
{
    m_formulaThread.setObjectName(QStringLiteral("formulas"));
    m_codeThread.setObjectName(QStringLiteral("code colours"));
    m_formulaWorker->moveToThread(&m_formulaThread);
    m_codeWorker->moveToThread(&m_codeThread);
    connect(&m_formulaThread, &QThread::finished, m_formulaWorker, &QObject::deleteLater);
    connect(&m_codeThread, &QThread::finished, m_codeWorker, &QObject::deleteLater);
    // Each answer gives the next in line its full time.
    for (QTimer* watch : {&m_formulaWatch, &m_codeWatch}) {
        watch->setSingleShot(true);
        watch->setInterval(kScriptLimit);
    }
    connect(&m_formulaWatch, &QTimer::timeout, this, [this] { m_formulaWorker->interrupt(); });
    connect(&m_codeWatch, &QTimer::timeout, this, [this] { m_codeWorker->interrupt(); });
    connect(m_formulaWorker, &FormulaWorker::finished, this, [this](const QString& tex, bool display) {
        m_waitingFormulas.remove(FormulaCache::key(tex, display));
        m_waitingFormulas.isEmpty() ? m_formulaWatch.stop() : m_formulaWatch.start();
        emit formulaReady(tex, display);
    });
    connect(m_codeWorker, &CodeWorker::finished, this,
            [this](const QByteArray& key, const QList<CodeRun>& runs) {
                m_waitingCode.remove(key);
                m_waitingCode.isEmpty() ? m_codeWatch.stop() : m_codeWatch.start();
                m_code.insert(key, new QList<CodeRun>(runs), qMax<qsizetype>(1, runs.size()));
                emit codeReady(key);
            });
    m_formulaThread.start(QThread::LowPriority);
    m_codeThread.start(QThread::LowPriority);
}

Typesetter::~Typesetter()
{
    m_formulaWorker->interrupt();
    m_codeWorker->interrupt();
    for (QThread* thread : {&m_formulaThread, &m_codeThread}) {
        thread->quit();
        thread->wait();
    }
}

QQuickImageProvider* Typesetter::createImageProvider() const
{
    return new EmptyPictures;
}

std::shared_ptr<const Formula> Typesetter::formula(const QString& tex, bool display)
{
    const QString key = FormulaCache::key(tex, display);
    if (std::shared_ptr<const Formula> found = m_formulas->find(key))
        return found;
    if (!m_waitingFormulas.contains(key)) {
        m_waitingFormulas.insert(key);
        if (!m_formulaWatch.isActive())
            m_formulaWatch.start();
        QMetaObject::invokeMethod(
            m_formulaWorker, [worker = m_formulaWorker, tex, display] { worker->set(tex, display); },
            Qt::QueuedConnection);
    }
    return {};
}

QByteArray Typesetter::codeKey(const QString& code, const QString& language)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(language.toUtf8() + '\n');
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(code.utf16()), code.size() * 2));
    return hash.result();
}

const QList<CodeRun>* Typesetter::code(const QByteArray& key, const QString& code, const QString& language)
{
    static const QList<CodeRun> none;
    if (code.size() > kMaxCode || code.isEmpty())
        return &none;
    if (const QList<CodeRun>* found = m_code.object(key))
        return found;
    if (!m_waitingCode.contains(key)) {
        m_waitingCode.insert(key);
        if (!m_codeWatch.isActive())
            m_codeWatch.start();
        QMetaObject::invokeMethod(
            m_codeWorker,
            [worker = m_codeWorker, key, code, language] { worker->colour(key, code, language); },
            Qt::QueuedConnection);
    }
    return nullptr;
}

QString Typesetter::richText(const QString& html, const QStringList& formulas, const QColor& mutedColor,
                             const QColor& errorColor, qreal pixelSize, qreal xHeight)
{
    if (formulas.isEmpty())
        return html;
    const QString tag = QStringLiteral("<img src=\"formula:");
    QString out;
    qsizetype at = 0;
    for (qsizetype found = html.indexOf(tag); found >= 0; found = html.indexOf(tag, at)) {
        const qsizetype end = html.indexOf(u'>', found);
        const int index = html.mid(found + tag.size(), end - 1 - found - tag.size()).toInt();
        out += html.mid(at, found - at);
        at = end + 1;
        const QString tex = formulas.value(index);
        const std::shared_ptr<const Formula> set = formula(tex, false);
        if (set && set->isValid()) {
            const QSize room = roomFor(*set, pixelSize * kFormulaScale, xHeight);
            out += QStringLiteral("<img style=\"vertical-align:middle\" width=\"%1\" height=\"%2\" "
                                  "src=\"image://formula/%3\">")
                       .arg(room.width())
                       .arg(room.height())
                       .arg(FormulaCache::key(tex, false));
        } else {
            out += QStringLiteral("<code style=\"color:%1\">%2</code>")
                       .arg((set ? errorColor : mutedColor).name(), escapeHtml(tex));
        }
    }
    return out + html.mid(at);
}

QString Typesetter::save(const QUrl& file, const QString& text) const
{
    QSaveFile out(file.toLocalFile());
    if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0 || !out.commit())
        return tr("“%1” could not be written: %2. Choose another folder.")
            .arg(file.fileName(), out.errorString());
    return {};
}

void Typesetter::copy(const QString& text) const
{
    QGuiApplication::clipboard()->setText(text);
}

QString Typesetter::fileName(const QString& language) const
{
    static const QHash<QString, QString> endings = {
        {"python", "py"},   {"py", "py"},     {"javascript", "js"}, {"js", "js"},       {"typescript", "ts"},
        {"ts", "ts"},       {"jsx", "jsx"},   {"tsx", "tsx"},       {"c", "c"},         {"cpp", "cpp"},
        {"c++", "cpp"},     {"csharp", "cs"}, {"cs", "cs"},         {"java", "java"},   {"kotlin", "kt"},
        {"rust", "rs"},     {"go", "go"},     {"ruby", "rb"},       {"php", "php"},     {"bash", "sh"},
        {"sh", "sh"},       {"shell", "sh"},  {"html", "html"},     {"css", "css"},     {"xml", "xml"},
        {"json", "json"},   {"yaml", "yaml"}, {"yml", "yaml"},      {"toml", "toml"},   {"sql", "sql"},
        {"markdown", "md"}, {"md", "md"},     {"qml", "qml"},       {"swift", "swift"}, {"latex", "tex"},
        {"tex", "tex"},     {"csv", "csv"},   {"diff", "diff"},     {"cmake", "cmake"}, {"lua", "lua"},
        {"r", "r"},         {"svg", "svg"}};
    return QStringLiteral("code.") + endings.value(language.toLower(), QStringLiteral("txt"));
}

} // namespace markdown
