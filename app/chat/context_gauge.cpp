#include "app/chat/context_gauge.h"

#include <QLocale>

#include <chrono>

namespace chat {
namespace {

constexpr std::chrono::milliseconds kPause{250};

/// "950", "11.8k", "128k"
QString countText(int tokens)
{
    const QLocale locale;
    if (tokens < 1000)
        return locale.toString(tokens);
    const double thousands = tokens / 1000.0;
    const bool isWhole = thousands >= 100 || tokens % 1000 == 0;
    return ContextGauge::tr("%1k", "thousands").arg(locale.toString(thousands, 'f', isWhole ? 0 : 1));
}

} // namespace

ContextGauge::ContextGauge(inference::Inference& inference, RequestMaker request, QObject* parent)
    : QObject(parent),
      m_inference(inference),
      m_request(std::move(request))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_inference.isLoaded())
            m_inference.measureContext(m_request());
    });
    connect(&m_inference, &inference::Inference::contextMeasured, this,
            [this](const inference::ContextUse& use) {
                m_use = use;
                emit changed();
            });
    connect(&m_inference, &inference::Inference::modelLoaded, this,
            [this](const inference::ModelFacts& facts) {
                m_use.length = static_cast<int>(facts.contextLength);
                emit changed();
                measure();
            });
    connect(&m_inference, &inference::Inference::modelUnloaded, this, [this] {
        m_use = {};
        emit changed();
    });
}

void ContextGauge::measure()
{
    m_pause.start();
}

void ContextGauge::setUse(int cached, int fresh)
{
    m_use.cached = cached;
    m_use.fresh = fresh;
    emit changed();
}

double ContextGauge::share(int tokens) const
{
    return m_use.length > 0 ? std::min(1.0, double(tokens) / m_use.length) : 0;
}

QString ContextGauge::text() const
{
    if (m_use.length <= 0)
        return {};
    const QString used = countText(m_use.cached + m_use.fresh);
    const QString length = countText(m_use.length);
    return m_use.isEstimate ? tr("about %1 of %2", "tokens of the context").arg(used, length)
                            : tr("%1 of %2", "tokens of the context").arg(used, length);
}

QString ContextGauge::detail() const
{
    const int free = std::max(0, m_use.length - m_use.cached - m_use.fresh);
    return tr("%1 cached · %2 new · %3 free")
        .arg(countText(m_use.cached), countText(m_use.fresh), countText(free));
}

} // namespace chat
