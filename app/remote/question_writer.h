// Writes questions on a thread of its own: attachments are decoded and encoded there, once per chat. One at a
// time, in order.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

#include "app/inference/requests.h"
#include "app/remote/request_body.h"

namespace remote {

struct Question
{
    QByteArray body;
    QStringList notes; ///< what of the attachments was missing, cut or thinned
    double encodeSeconds = 0;
    std::optional<inference::Failure> failure; ///< then there is no body
};

class QuestionWriter : public QObject
{
    Q_OBJECT

public:
    QuestionWriter();
    ~QuestionWriter() override;

    /// Answers with encoding(id, …) and written(id, …), unless forgotten meanwhile.
    void write(quint64 id, const inference::AnswerRequest& request, const Endpoint& endpoint,
               const BodyOptions& options);
    /// Ends what is being written: nothing comes of it.
    void forget();

signals:
    void encoding(quint64 id, int done, int total);
    void written(quint64 id, const remote::Question& question);

private:
    struct Known;

    std::shared_ptr<Known> m_known; ///< what is encoded; touched by the worker alone
    std::stop_source m_stop;
    QThreadPool m_worker;
};

} // namespace remote
