#include "app/inference/inference.h"

#include "app/inference/worker.h"

namespace inference {

Inference::Inference(QObject* parent) : QObject(parent), m_worker(new Worker)
{
    qRegisterMetaType<QList<Piece>>("QList<inference::Piece>");
    m_thread.setObjectName(QStringLiteral("inference"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);

    connect(m_worker, &Worker::modelLoaded, this, [this](const ModelFacts& facts) {
        m_facts = facts;
        emit modelLoaded(facts);
    });
    connect(m_worker, &Worker::modelFailed, this, &Inference::modelFailed);
    connect(m_worker, &Worker::modelProgress, this, &Inference::modelProgress);
    connect(m_worker, &Worker::modelUnloaded, this, [this] {
        m_facts.reset();
        emit modelUnloaded();
    });
    connect(m_worker, &Worker::started, this, &Inference::started);
    connect(m_worker, &Worker::encoding, this, &Inference::encoding);
    connect(m_worker, &Worker::prefilling, this, &Inference::prefilling);
    connect(m_worker, &Worker::pieces, this, &Inference::pieces);
    connect(m_worker, &Worker::contextMeasured, this, &Inference::contextMeasured);
    connect(m_worker, &Worker::answered, this, [this](quint64 id, const AnswerResult& result) {
        m_running.erase(id);
        emit answered(id, result);
    });
    connect(m_worker, &Worker::transcribed, this, [this](quint64 id, const TranscribeResult& result) {
        m_running.erase(id);
        emit transcribed(id, result);
    });
    connect(m_worker, &Worker::failed, this, [this](quint64 id, const Failure& failure) {
        m_running.erase(id);
        emit failed(id, failure);
    });
    m_thread.start();
}

Inference::~Inference()
{
    stopAll();
    m_thread.quit();
    m_thread.wait();
}

void Inference::stopAll()
{
    m_load.request_stop();
    m_measurement.request_stop();
    for (auto& [id, stops] : m_running)
        stops.answer.request_stop();
}

Inference::RequestId Inference::newRequest()
{
    m_measurement.request_stop(); // an answer is worth more than a gauge
    m_running.emplace(++m_lastId, Stops{});
    return m_lastId;
}

void Inference::load(const LoadRequest& request)
{
    stopAll();
    m_load = std::stop_source();
    m_facts.reset();
    emit modelLoading(request.name);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request, stop = m_load.get_token()] { worker->load(request, stop); });
}

void Inference::unload()
{
    stopAll();
    QMetaObject::invokeMethod(m_worker, &Worker::unload);
}

Inference::RequestId Inference::answer(const AnswerRequest& request)
{
    const RequestId id = newRequest();
    const Stops& stops = m_running.at(id);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, id, request, stop = stops.answer.get_token(),
                   thought = stops.thought.get_token()] { worker->answer(id, request, stop, thought); });
    return id;
}

Inference::RequestId Inference::transcribe(TranscribeRequest request)
{
    const RequestId id = newRequest();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, id, request = std::move(request),
                   stop = m_running.at(id).answer.get_token()] { worker->transcribe(id, request, stop); });
    return id;
}

void Inference::measureContext(const AnswerRequest& request)
{
    m_measurement.request_stop();
    m_measurement = std::stop_source();
    if (!m_running.empty())
        return; // the answer's end brings a newer one
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request, stop = m_measurement.get_token()] {
        worker->measureContext(request, stop);
    });
}

void Inference::stop(RequestId id)
{
    if (const auto found = m_running.find(id); found != m_running.end())
        found->second.answer.request_stop();
}

void Inference::endThought(RequestId id)
{
    if (const auto found = m_running.find(id); found != m_running.end())
        found->second.thought.request_stop();
}

} // namespace inference
