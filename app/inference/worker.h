// The inference thread: owns the loaded model and blocks in it. Requests come in as queued calls, events go
// out as queued signals.
#pragma once

#include <QObject>

#include <memory>

#include "app/inference/loaded_model.h"

namespace inference {

class Worker : public QObject
{
    Q_OBJECT

public:
    ~Worker() override;

    /// `load` counts up and comes back with what is told of the model.
    void load(quint64 load, const LoadRequest& request, const std::stop_token& stop);
    void unload(quint64 load);
    void answer(quint64 id, const AnswerRequest& request, const std::stop_token& stop,
                const std::stop_token& endThought);
    void transcribe(quint64 id, const TranscribeRequest& request, const std::stop_token& stop);
    void measureContext(const AnswerRequest& request, const std::stop_token& stop);

signals:
    void modelProgress(quint64 load, qint64 doneBytes, qint64 totalBytes);
    void modelLoaded(quint64 load, const inference::ModelFacts& facts);
    void modelFailed(quint64 load, const inference::Failure& failure);
    void modelUnloaded(quint64 load);
    void started(quint64 id);
    void encoding(quint64 id, int done, int total);
    void prefilling(quint64 id, int done, int total);
    void pieces(quint64 id, const QList<inference::Piece>& pieces);
    void answered(quint64 id, const inference::AnswerResult& result);
    void transcribed(quint64 id, const inference::TranscribeResult& result);
    void failed(quint64 id, const inference::Failure& failure);
    void contextMeasured(const inference::ContextUse& use);

private:
    /// Runs `work` with the model; anything thrown becomes failed(id, …). A lost device takes the model
    /// along.
    void guarded(quint64 id, const std::function<void(LoadedModel&)>& work);
    AnswerResult generateAnswer(quint64 id, const AnswerRequest& request, LoadedModel& model,
                                const std::stop_token& stop, const std::stop_token& endThought);

    std::unique_ptr<LoadedModel> m_model;
    quint64 m_load = 0;
    uint64_t m_requestNumber = 0;
};

} // namespace inference
