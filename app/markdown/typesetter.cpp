#include "app/markdown/typesetter.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QHash>
#include <QQuickImageProvider>
#include <QSaveFile>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <cmath>

#include "app/markdown/rich_text.h"

namespace markdown {

namespace {

using namespace std::chrono_literals;

constexpr auto kScriptLimit = 4s;
constexpr qsizetype kMaxCode = 200 * 1000;
constexpr int kCodeCacheRuns = 200 * 1000;

/// Pixels of an inline formula. A text document centres a picture on half the x-height above the baseline, so
/// the shorter of the two sides is padded until the formula's baseline lies on the text's.
struct Placement
{
    int width, height;
    double baseline; ///< from the top

    Placement(const Formula& formula, double em, double xHeight)
    {
        const double above = formula.ascent * em + 1, below = formula.descent * em + 1, half = xHeight / 2;
        const double reach = std::ceil(std::max(above - half, below + half));
        height = int(2 * reach);
        baseline = reach + half;
        width = int(std::ceil(formula.width * em)) + 2;
    }
};

/// Paints formulas that are in the cache. The id is KEY?c=COLOUR&e=EM&x=XHEIGHT&d=RATIO.
class FormulaImages : public QQuickImageProvider
{
public:
    explicit FormulaImages(std::shared_ptr<FormulaCache> cache)
        : QQuickImageProvider(QQuickImageProvider::Image),
          m_cache(std::move(cache))
    {
    }

    QImage requestImage(const QString& id, QSize* size, const QSize&) override
    {
        const QStringList parts = id.split(u'?');
        const QUrlQuery query(parts.value(1));
        const auto number = [&](const QString& name) { return query.queryItemValue(name).toDouble(); };
        const std::shared_ptr<const Formula> formula = m_cache->find(parts.first());
        const double em = number(QStringLiteral("e")),
                     ratio = std::clamp(number(QStringLiteral("d")), 1.0, 4.0);
        if (!formula || !formula->isValid() || em <= 0 || em > 500)
            return {};
        const Placement placement(*formula, em, number(QStringLiteral("x")));
        const QSize pixels(int(std::ceil(placement.width * ratio)), int(std::ceil(placement.height * ratio)));
        if (pixels.width() > 16000 || pixels.height() > 8000)
            return {};
        QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.scale(ratio, ratio);
        formula->paint(painter, QPointF(1, placement.baseline), em,
                       QColor(u'#' + query.queryItemValue(QStringLiteral("c"))));
        painter.end();
        if (size)
            *size = image.size();
        return image;
    }

private:
    std::shared_ptr<FormulaCache> m_cache;
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
    return new FormulaImages(m_formulas);
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

QString Typesetter::richText(const QString& html, const QStringList& formulas, const QColor& color,
                             const QColor& mutedColor, const QColor& errorColor, qreal pixelSize,
                             qreal xHeight, qreal devicePixelRatio)
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
            const double em = pixelSize * kFormulaScale;
            const Placement placement(*set, em, xHeight);
            out += QStringLiteral("<img style=\"vertical-align:middle\" width=\"%1\" height=\"%2\" "
                                  "src=\"image://formula/%3?c=%4&amp;e=%5&amp;x=%6&amp;d=%7\">")
                       .arg(placement.width)
                       .arg(placement.height)
                       .arg(FormulaCache::key(tex, false), color.name().mid(1))
                       .arg(em)
                       .arg(xHeight)
                       .arg(devicePixelRatio);
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
