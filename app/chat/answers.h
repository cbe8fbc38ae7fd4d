// The answers that are being made, one per chat at most; they go on while another chat is shown.
#pragma once

#include <map>

#include "app/chat/answer_run.h"

namespace chat {

class Answers : public QObject
{
    Q_OBJECT

public:
    explicit Answers(const AnswerServices& services, QObject* parent = nullptr);
    ~Answers() override;

    /// Starts an answer to the last of `before`. `answer` is stored, its chat has none under way.
    AnswerRun* start(const history::ChatOptions& options, const settings::Sampling& sampling,
                     const QList<history::Message>& before, const history::Message& answer);
    /// Null where the chat has none.
    AnswerRun* of(qint64 chatId) const;
    bool isEmpty() const { return m_runs.empty(); }
    /// Ends all, keeping what is there.
    void stopAll();

    const AnswerServices& services() const { return m_services; }

signals:
    void began(qint64 chatId);
    /// `message` is stored; the run is still there while this is delivered.
    void ended(qint64 chatId, const history::Message& message);

private:
    AnswerServices m_services;
    std::map<qint64, std::unique_ptr<AnswerRun>> m_runs;
};

} // namespace chat
