#include "app/window/model_status.h"

#include <QFileInfo>
#include <QLocale>

#include "app/error_text/error_text.h"

namespace window {

using inference::Inference;

namespace {

/// Fewer tokens say little about a speed.
constexpr int kEnoughTokens = 32;

/// Begins what is remembered of a model that is no file.
constexpr QLatin1String kElsewhere("elsewhere:");

} // namespace

ModelStatus::ModelStatus(Inference& inference, settings::Settings& settings, const QString& demo,
                         const QString& cacheFolder, QObject* parent)
    : QObject(parent),
      m_inference(inference),
      m_settings(settings),
      m_demo(demo),
      m_cacheFolder(cacheFolder)
{
    connect(&inference, &Inference::modelLoading, this, [this] {
        m_state = Loading;
        m_progress = 0;
        emit changed();
    });
    connect(&inference, &Inference::modelProgress, this, [this](qint64 done, qint64 total) {
        m_progress = total > 0 ? double(done) / double(total) : 0;
        emit progressChanged();
    });
    connect(&inference, &Inference::modelLoaded, this, [this] {
        const bool isNew = m_state != Ready;
        m_state = Ready;
        emit changed();
        emit abilitiesChanged();
        if (isNew)
            emit loaded();
    });
    connect(&inference, &Inference::modelFailed, this, [this](const inference::Failure& failure) {
        const error_text::Text text = error_text::of(failure.code);
        const bool isTold = !failure.remedy.isEmpty(); // in whole sentences
        m_state = Failed;
        m_problem = isTold ? failure.detail : text.what + QLatin1Char(' ') + failure.detail;
        m_remedy = isTold ? failure.remedy : text.remedy;
        emit changed();
        emit abilitiesChanged();
    });
    connect(&inference, &Inference::modelUnloaded, this, [this] {
        m_state = None;
        emit changed();
        emit abilitiesChanged();
    });
    connect(&inference, &Inference::answered, this,
            [this](quint64, const inference::AnswerResult& result) { measure(result); });
}

QString ModelStatus::detail() const
{
    const auto& facts = m_inference.facts();
    if (!facts)
        return {};
    if (facts->isRemote)
        return tr("answers come from %1").arg(facts->host);
    return tr("%1 · %2 in use")
        .arg(facts->device, QLocale().formattedDataSize(static_cast<qint64>(facts->deviceBytes)));
}

bool ModelStatus::hears() const
{
    return m_inference.facts() && m_inference.facts()->hears;
}

bool ModelStatus::sees() const
{
    return m_inference.facts() && m_inference.facts()->sees;
}

QString ModelStatus::host() const
{
    return m_inference.facts() ? m_inference.facts()->host : QString();
}

bool ModelStatus::leavesMachine() const
{
    return m_inference.facts() && m_inference.facts()->leavesMachine;
}

void ModelStatus::loadLast()
{
    if (m_settings.modelPath().startsWith(kElsewhere)) {
        m_path = m_settings.modelPath();
        m_name = m_settings.modelName();
        start();
    } else if (!m_settings.modelPath().isEmpty() && QFileInfo::exists(m_settings.modelPath())) {
        m_path = m_settings.modelPath();
        m_projector = m_settings.projectorPath();
        m_name = m_settings.modelName();
        start();
    } else {
        loadDemo();
    }
}

void ModelStatus::load(const QString& path, const QString& projector, const QString& name)
{
    m_path = path;
    m_projector = projector;
    m_name = name;
    m_settings.setModelPath(path);
    m_settings.setProjectorPath(projector);
    m_settings.setModelName(name);
    start();
}

void ModelStatus::loadDemo()
{
    load({}, {}, {});
}

void ModelStatus::loadElsewhere(const QString& id, const inference::LoadRequest& request)
{
    m_path = kElsewhere + id;
    m_projector.clear();
    m_name = request.name;
    m_isDemo = false;
    m_settings.setModelPath(m_path);
    m_settings.setProjectorPath({});
    m_settings.setModelName(m_name);
    m_problem.clear();
    m_remedy.clear();
    m_inference.load(request);
}

void ModelStatus::reload()
{
    start();
}

void ModelStatus::unload()
{
    m_inference.unload();
}

void ModelStatus::start()
{
    if (m_path.startsWith(kElsewhere)) {
        if (!m_askElsewhere || !m_askElsewhere(m_path.mid(kElsewhere.size())))
            loadDemo(); // its address was removed
        return;
    }
    m_isDemo = m_path.isEmpty();
    if (m_isDemo)
        m_name = tr("Facet demo", "name of the built-in model");
    m_problem.clear();
    m_remedy.clear();
    inference::LoadRequest request;
    request.model = (m_isDemo ? m_demo : m_path).toStdString();
    request.projector = m_projector.toStdString();
    request.cacheFolder = m_cacheFolder.toStdString();
    request.name = m_name;
    request.device = m_settings.device();
    request.contextLength = static_cast<uint32_t>(m_settings.contextLength());
    request.kvType = static_cast<engine::KvType>(m_settings.kvType());
    m_inference.load(request);
}

QString ModelStatus::speedKey(const char* what) const
{
    const auto& facts = m_inference.facts();
    const QString device = facts ? facts->device : QString();
    return QStringLiteral("speeds/%1 on %2/%3")
        .arg(m_isDemo ? QStringLiteral("demo") : m_path, device, QLatin1String(what))
        .replace(QLatin1Char('\\'), QLatin1Char(' '));
}

/// Keeps how fast this model reads and looks here, so that costs can be told in seconds.
void ModelStatus::measure(const inference::AnswerResult& result)
{
    const int read = result.promptTokens - result.reusedTokens;
    if (read >= kEnoughTokens && result.prefillSeconds > 0)
        m_settings.setExtra(speedKey("prefill"), read / result.prefillSeconds);
    if (result.encodedTokens >= kEnoughTokens && result.encodeSeconds > 0)
        m_settings.setExtra(speedKey("towers"), result.encodedTokens / result.encodeSeconds);
    emit abilitiesChanged();
}

attachments::Abilities ModelStatus::abilities() const
{
    attachments::Abilities abilities;
    const auto& facts = m_inference.facts();
    if (!facts)
        return abilities;
    abilities.isLoaded = true;
    abilities.modelName = facts->name;
    abilities.sees = facts->sees;
    abilities.hears = facts->hears;
    abilities.contextLength = static_cast<int>(facts->contextLength);
    abilities.countTokens = facts->countTokens;
    abilities.prefillTokensPerSecond = m_settings.extra(speedKey("prefill")).toDouble();
    abilities.towerTokensPerSecond = m_settings.extra(speedKey("towers")).toDouble();
    return abilities;
}

} // namespace window
