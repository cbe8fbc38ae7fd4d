// Where the connections' threads meet the loaded model: they ask here, the window's thread asks the inference
// thread, and what comes back goes to who asked. Lives on the window's thread.
#pragma once

#include <QObject>

#include <map>
#include <memory>
#include <mutex>

#include "app/inference/inference.h"
#include "app/server/answer_stream.h"

namespace server {

class AnswerDesk : public QObject
{
    Q_OBJECT

public:
    explicit AnswerDesk(inference::Inference& inference, QObject* parent = nullptr);
    ~AnswerDesk() override;

    /// From any thread. The stream ends with a result or a failure, whatever happens.
    std::shared_ptr<AnswerStream> ask(const inference::AnswerRequest& request);

    /// The loaded model, since when; from any thread.
    struct Loaded
    {
        inference::ModelFacts facts;
        qint64 since = 0; ///< seconds since 1970
    };
    std::optional<Loaded> loaded() const;
    bool isLoading() const;

    /// Answers that run or wait; from any thread.
    int openCount() const;

    /// Stops what runs and refuses what comes; all streams end. The window's thread alone.
    void close();
    void open();

signals:
    void openCountChanged();

private:
    void start(const inference::AnswerRequest& request, const std::shared_ptr<AnswerStream>& stream);
    void pass(quint64 id, AnswerEvent event);
    void end(quint64 id, AnswerEvent event);
    void setLoaded(std::optional<inference::ModelFacts> facts, bool isLoading);
    void countOne(int change);

    inference::Inference& m_inference;
    std::map<quint64, std::shared_ptr<AnswerStream>> m_streams; ///< window's thread
    bool m_isClosed = false;                                    ///< window's thread

    mutable std::mutex m_mutex; ///< for all below
    std::optional<Loaded> m_loaded;
    bool m_isLoading = false;
    int m_openCount = 0;
};

} // namespace server
