// The main thread's side of the inference thread, or of a model that answers elsewhere: requests go in,
// signals come out. One request runs at a time, in the order asked; the loaded model answers all of them.
#pragma once

#include <QObject>
#include <QThread>

#include <map>
#include <memory>

#include "app/inference/requests.h"

namespace inference {

class BackendQueue;
class Worker;

class Inference : public QObject
{
    Q_OBJECT

public:
    using RequestId = quint64;

    explicit Inference(QObject* parent = nullptr);
    /// Stops what runs and waits for the thread.
    ~Inference() override;

    /// Replaces the loaded model: one of this machine or one that answers elsewhere. modelLoading, then
    /// modelLoaded or modelFailed.
    void load(const LoadRequest& request);
    void unload();

    /// Streams pieces(id, …), then answered or failed. Never blocks.
    RequestId answer(const AnswerRequest& request);
    /// Answers with transcribed or failed.
    RequestId transcribe(TranscribeRequest request);
    /// Answers with contextMeasured; a newer measurement replaces one that still waits.
    void measureContext(const AnswerRequest& request);

    /// Ends a request as soon as possible; what it wrote is kept. Answers `answered` with Cancelled, or
    /// failed(Cancelled) if there was nothing to keep.
    void stop(RequestId id);
    /// Closes the open thought of an answer, so that the answer begins.
    void endThought(RequestId id);

    bool isLoaded() const { return m_facts.has_value(); }
    const std::optional<ModelFacts>& facts() const { return m_facts; }

signals:
    void modelLoading(const QString& name);
    void modelProgress(qint64 doneBytes, qint64 totalBytes);
    /// Once loaded, and again when its memory has grown.
    void modelLoaded(const inference::ModelFacts& facts);
    void modelFailed(const inference::Failure& failure);
    void modelUnloaded();

    void started(quint64 id);
    /// Decoding and encoding of attachments, then the prompt.
    void encoding(quint64 id, int done, int total);
    void prefilling(quint64 id, int done, int total);
    void pieces(quint64 id, const QList<inference::Piece>& pieces);
    void answered(quint64 id, const inference::AnswerResult& result);
    void transcribed(quint64 id, const inference::TranscribeResult& result);
    void failed(quint64 id, const inference::Failure& failure);
    void contextMeasured(const inference::ContextUse& use);

private:
    struct Stops
    {
        std::stop_source answer, thought;
    };

    void connectWorker();
    void loadElsewhere(const LoadRequest& request);
    RequestId newRequest();
    void stopAll();
    void setFacts(const ModelFacts& facts);
    void forgetFacts();
    template <typename Signals>
    void connectAnswers(Signals* from, Qt::ConnectionType type);

    QThread m_thread;
    Worker* m_worker = nullptr;                ///< lives on m_thread, deleted when it ends
    std::unique_ptr<BackendQueue> m_elsewhere; ///< null: m_worker answers
    std::map<RequestId, Stops> m_running;
    std::stop_source m_load, m_measurement;
    std::optional<ModelFacts> m_facts;
    RequestId m_lastId = 0;
    quint64 m_loads = 0; ///< what is told of a model that was replaced meanwhile is not passed on
};

} // namespace inference
