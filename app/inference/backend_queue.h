// The requests to a model that answers elsewhere, one after the other in the order asked; they wait until it
// is open.
#pragma once

#include <deque>
#include <memory>

#include "app/inference/backend.h"

namespace inference {

class BackendQueue : public QObject
{
    Q_OBJECT

public:
    explicit BackendQueue(std::unique_ptr<Backend> backend);
    ~BackendQueue() override;

    Backend& backend() { return *m_backend; }

    void open() { m_backend->open(); }
    void answer(quint64 id, const AnswerRequest& request);
    void transcribe(quint64 id, const TranscribeRequest& request);
    void measureContext(const AnswerRequest& request);
    void stop(quint64 id);
    void stopAll();
    void endThought(quint64 id);

signals:
    void started(quint64 id);
    /// For requests that never reached the model.
    void failed(quint64 id, const inference::Failure& failure);

private:
    struct Request
    {
        quint64 id = 0;
        std::variant<AnswerRequest, TranscribeRequest> what;
    };

    void startNext();
    void over(quint64 id);

    std::unique_ptr<Backend> m_backend;
    std::deque<Request> m_waiting;
    quint64 m_current = 0; ///< 0: none runs
    bool m_isOpen = false, m_hasFailed = false;
};

} // namespace inference
