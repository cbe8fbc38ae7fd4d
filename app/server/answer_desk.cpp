#include "app/server/answer_desk.h"

#include <QDateTime>

namespace server {
namespace {

inference::Failure closedFailure()
{
    inference::Failure failure;
    failure.code = engine::ErrorCode::Cancelled;
    failure.detail = QStringLiteral("the server is being switched off");
    return failure;
}

} // namespace

AnswerDesk::AnswerDesk(inference::Inference& inference, QObject* parent)
    : QObject(parent),
      m_inference(inference)
{
    using inference::Inference;
    connect(&inference, &Inference::modelLoading, this, [this] { setLoaded(std::nullopt, true); });
    connect(&inference, &Inference::modelLoaded, this,
            [this](const inference::ModelFacts& facts) { setLoaded(facts, false); });
    connect(&inference, &Inference::modelFailed, this, [this] { setLoaded(std::nullopt, false); });
    connect(&inference, &Inference::modelUnloaded, this, [this] { setLoaded(std::nullopt, false); });
    connect(&inference, &Inference::prefilling, this, [this](quint64 id, int, int) { pass(id, Begun{}); });
    connect(&inference, &Inference::pieces, this,
            [this](quint64 id, const QList<inference::Piece>& pieces) { pass(id, pieces); });
    connect(&inference, &Inference::answered, this,
            [this](quint64 id, const inference::AnswerResult& result) { end(id, result); });
    connect(&inference, &Inference::failed, this,
            [this](quint64 id, const inference::Failure& failure) { end(id, failure); });
    setLoaded(inference.facts(), false);
}

AnswerDesk::~AnswerDesk()
{
    close();
}

std::shared_ptr<AnswerStream> AnswerDesk::ask(const inference::AnswerRequest& request)
{
    auto stream = std::make_shared<AnswerStream>();
    countOne(1);
    QMetaObject::invokeMethod(
        this, [this, request, stream] { start(request, stream); }, Qt::QueuedConnection);
    return stream;
}

void AnswerDesk::start(const inference::AnswerRequest& request, const std::shared_ptr<AnswerStream>& stream)
{
    if (m_isClosed || stream->isStopped()) {
        stream->put(closedFailure());
        countOne(-1);
        return;
    }
    const quint64 id = m_inference.answer(request);
    m_streams.emplace(id, stream);
    stream->setStopper([this, id] {
        QMetaObject::invokeMethod(
            this, [this, id] { m_inference.stop(id); }, Qt::QueuedConnection);
    });
}

void AnswerDesk::pass(quint64 id, AnswerEvent event)
{
    if (const auto found = m_streams.find(id); found != m_streams.end())
        found->second->put(std::move(event));
}

void AnswerDesk::end(quint64 id, AnswerEvent event)
{
    const auto found = m_streams.find(id);
    if (found == m_streams.end())
        return;
    found->second->put(std::move(event));
    m_streams.erase(found);
    countOne(-1);
}

std::optional<AnswerDesk::Loaded> AnswerDesk::loaded() const
{
    const std::lock_guard lock(m_mutex);
    return m_loaded;
}

bool AnswerDesk::isLoading() const
{
    const std::lock_guard lock(m_mutex);
    return m_isLoading;
}

int AnswerDesk::openCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_openCount;
}

void AnswerDesk::setLoaded(std::optional<inference::ModelFacts> facts, bool isLoading)
{
    const std::lock_guard lock(m_mutex);
    m_isLoading = isLoading;
    if (!facts) {
        m_loaded.reset();
        return;
    }
    const qint64 since = m_loaded ? m_loaded->since : QDateTime::currentSecsSinceEpoch();
    m_loaded = Loaded{*std::move(facts), since};
}

void AnswerDesk::countOne(int change)
{
    {
        const std::lock_guard lock(m_mutex);
        m_openCount += change;
    }
    emit openCountChanged();
}

void AnswerDesk::close()
{
    m_isClosed = true;
    for (const auto& [id, stream] : std::exchange(m_streams, {})) {
        m_inference.stop(id);
        stream->put(closedFailure());
        countOne(-1);
    }
}

void AnswerDesk::open()
{
    m_isClosed = false;
}

} // namespace server
