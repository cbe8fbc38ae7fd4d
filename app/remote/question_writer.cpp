#include "app/remote/question_writer.h"

#include <chrono>
#include <map>
#include <new>

#include <nlohmann/json.hpp>

#include "app/remote/media_parts.h"

namespace remote {
/// The attachments of the chat at hand, as they are sent.
struct QuestionWriter::Known
{
    struct Parts
    {
        nlohmann::ordered_json json;
        QStringList notes;
        quint64 lastUse = 0; ///< number of the question
    };
    std::map<QString, Parts> parts;
};

QuestionWriter::QuestionWriter() : m_known(std::make_shared<Known>())
{
    m_worker.setMaxThreadCount(1);
}

QuestionWriter::~QuestionWriter()
{
    m_stop.request_stop();
    m_worker.waitForDone();
}

void QuestionWriter::forget()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void QuestionWriter::write(quint64 id, const inference::AnswerRequest& request, const Endpoint& endpoint,
                           const BodyOptions& options)
{
    forget();
    m_worker.start([this, id, request, endpoint, options, known = m_known, stop = m_stop.get_token()] {
        const auto start = std::chrono::steady_clock::now();
        Question question;
        int total = 0, done = 0;
        for (const inference::Turn& turn : request.turns)
            for (const inference::AttachmentSource& source : turn.attachments)
                total += known->parts.contains(source.key) ? 0 : 1;
        try {
            const nlohmann::ordered_json body =
                bodyFor(request, endpoint, options, [&](const inference::AttachmentSource& source) {
                    auto found = known->parts.find(source.key);
                    if (found == known->parts.end()) {
                        emit encoding(id, done++, total);
                        Known::Parts parts;
                        parts.json = mediaParts(source.make(stop), endpoint.abilities, stop, parts.notes);
                        found = known->parts.emplace(source.key, std::move(parts)).first;
                    }
                    found->second.lastUse = id;
                    question.notes += found->second.notes;
                    return found->second.json;
                });
            std::erase_if(known->parts, [id](const auto& entry) { return entry.second.lastUse != id; });
            question.body = bytesOf(body);
        } catch (...) {
            question.failure = inference::currentFailure();
        }
        if (total > 0)
            question.encodeSeconds =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        QMetaObject::invokeMethod(
            this,
            [this, id, question = std::move(question), stop] {
                if (!stop.stop_requested())
                    emit written(id, question);
            },
            Qt::QueuedConnection);
    });
}

} // namespace remote
