#include "app/inference/inference.h"

#include "app/inference/backend_queue.h"
#include "app/inference/give_way.h"
#include "app/inference/worker.h"

namespace inference {

Inference::Inference(QObject* parent) : QObject(parent), m_worker(new Worker)
{
    qRegisterMetaType<QList<Piece>>("QList<inference::Piece>");
    m_thread.setObjectName(QStringLiteral("inference"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &giveWay);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connectWorker();
    m_thread.start();
}

void Inference::connectWorker()
{
    connect(m_worker, &Worker::modelLoaded, this, [this](quint64 load, const ModelFacts& facts) {
        if (load == m_loads)
            setFacts(facts);
    });
    connect(m_worker, &Worker::modelFailed, this, [this](quint64 load, const Failure& failure) {
        if (load == m_loads)
            emit modelFailed(failure);
    });
    connect(m_worker, &Worker::modelProgress, this, [this](quint64 load, qint64 done, qint64 total) {
        if (load == m_loads)
            emit modelProgress(done, total);
    });
    connect(m_worker, &Worker::modelUnloaded, this, [this](quint64 load) {
        if (load == m_loads)
            forgetFacts();
    });
    connect(m_worker, &Worker::started, this, &Inference::started);
    connectAnswers(m_worker, Qt::AutoConnection);
}

/// What both kinds of model tell of requests.
template <typename Signals>
void Inference::connectAnswers(Signals* from, Qt::ConnectionType type)
{
    connect(from, &Signals::encoding, this, &Inference::encoding, type);
    connect(from, &Signals::prefilling, this, &Inference::prefilling, type);
    connect(from, &Signals::pieces, this, &Inference::pieces, type);
    connect(from, &Signals::contextMeasured, this, &Inference::contextMeasured, type);
    connect(
        from, &Signals::answered, this,
        [this](quint64 id, const AnswerResult& result) {
            m_running.erase(id);
            emit answered(id, result);
        },
        type);
    connect(
        from, &Signals::transcribed, this,
        [this](quint64 id, const TranscribeResult& result) {
            m_running.erase(id);
            emit transcribed(id, result);
        },
        type);
    connect(
        from, &Signals::failed, this,
        [this](quint64 id, const Failure& failure) {
            m_running.erase(id);
            emit failed(id, failure);
        },
        type);
}

Inference::~Inference()
{
    stopAll();
    m_thread.quit();
    m_thread.wait();
}

void Inference::setFacts(const ModelFacts& facts)
{
    m_facts = facts;
    emit modelLoaded(facts);
}

void Inference::forgetFacts()
{
    m_facts.reset();
    emit modelUnloaded();
}

void Inference::stopAll()
{
    m_load.request_stop();
    m_measurement.request_stop();
    for (auto& [id, stops] : m_running)
        stops.answer.request_stop();
    if (m_elsewhere)
        m_elsewhere->stopAll();
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
    m_elsewhere.reset();
    m_load = std::stop_source();
    m_facts.reset();
    ++m_loads;
    emit modelLoading(request.name);
    if (request.elsewhere)
        return loadElsewhere(request);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, load = m_loads, request,
                                         stop = m_load.get_token()] { worker->load(load, request, stop); });
}

/// Its signals are queued like those of the inference thread, so that none comes from within a call.
void Inference::loadElsewhere(const LoadRequest& request)
{
    // The model of this machine gives its memory back; what it says of that is none of the new one's.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->unload(0); });
    m_elsewhere = std::make_unique<BackendQueue>(request.elsewhere());
    Backend* backend = &m_elsewhere->backend();
    connect(
        backend, &Backend::opened, this,
        [this, load = m_loads](const ModelFacts& facts) {
            if (load == m_loads)
                setFacts(facts);
        },
        Qt::QueuedConnection);
    connect(
        backend, &Backend::openFailed, this,
        [this, load = m_loads](const Failure& failure) {
            if (load == m_loads)
                emit modelFailed(failure);
        },
        Qt::QueuedConnection);
    connect(m_elsewhere.get(), &BackendQueue::started, this, &Inference::started, Qt::QueuedConnection);
    connect(
        m_elsewhere.get(), &BackendQueue::failed, this,
        [this](quint64 id, const Failure& failure) {
            m_running.erase(id);
            emit failed(id, failure);
        },
        Qt::QueuedConnection);
    connectAnswers(backend, Qt::QueuedConnection);
    m_elsewhere->open();
}

void Inference::unload()
{
    stopAll();
    m_elsewhere.reset();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, load = ++m_loads] { worker->unload(load); });
}

Inference::RequestId Inference::answer(const AnswerRequest& request)
{
    const RequestId id = newRequest();
    if (m_elsewhere) {
        m_elsewhere->answer(id, request);
        return id;
    }
    const Stops& stops = m_running.at(id);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, id, request, stop = stops.answer.get_token(),
                   thought = stops.thought.get_token()] { worker->answer(id, request, stop, thought); });
    return id;
}

Inference::RequestId Inference::transcribe(TranscribeRequest request)
{
    const RequestId id = newRequest();
    if (m_elsewhere) {
        m_elsewhere->transcribe(id, request);
        return id;
    }
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
    if (m_elsewhere)
        return m_elsewhere->measureContext(request);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request, stop = m_measurement.get_token()] {
        worker->measureContext(request, stop);
    });
}

void Inference::stop(RequestId id)
{
    if (m_elsewhere)
        m_elsewhere->stop(id);
    if (const auto found = m_running.find(id); found != m_running.end())
        found->second.answer.request_stop();
}

void Inference::endThought(RequestId id)
{
    if (m_elsewhere)
        m_elsewhere->endThought(id);
    if (const auto found = m_running.find(id); found != m_running.end())
        found->second.thought.request_stop();
}

} // namespace inference
