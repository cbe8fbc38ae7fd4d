#include "app/chat/answers.h"

namespace chat {

Answers::Answers(const AnswerServices& services, QObject* parent) : QObject(parent), m_services(services) {}

Answers::~Answers()
{
    stopAll();
}

AnswerRun* Answers::start(const history::ChatOptions& options, const settings::Sampling& sampling,
                          const QList<history::Message>& before, const history::Message& answer)
{
    const qint64 chatId = answer.chatId;
    auto run = std::make_unique<AnswerRun>(m_services, options, sampling, before, answer);
    AnswerRun* started = run.get();
    connect(started, &AnswerRun::over, this, [this, chatId] {
        const auto found = m_runs.find(chatId);
        if (found == m_runs.end())
            return;
        emit ended(chatId, found->second->message());
        found->second.release()->deleteLater(); // it is the sender
        m_runs.erase(found);
    });
    m_runs[chatId] = std::move(run);
    emit began(chatId);
    started->start();
    return started;
}

AnswerRun* Answers::of(qint64 chatId) const
{
    const auto found = m_runs.find(chatId);
    return found == m_runs.end() ? nullptr : found->second.get();
}

void Answers::stopAll()
{
    while (!m_runs.empty())
        m_runs.begin()->second->abandon(); // over() takes it out
}

} // namespace chat
