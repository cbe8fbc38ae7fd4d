// A model behind an OpenAI-compatible address as Inference asks it: questions become requests, what comes
// back becomes the same events as those of a model on this machine.
#pragma once

#include <QNetworkAccessManager>

#include <memory>

#include "app/inference/backend.h"
#include "app/remote/answer_reader.h"
#include "app/remote/context_estimate.h"
#include "app/remote/endpoint.h"
#include "app/remote/exchange.h"
#include "app/remote/probe.h"
#include "app/remote/question_writer.h"

namespace secrets {
class Secrets;
}
namespace settings {
class Settings;
}

namespace remote {

class RemoteBackend : public inference::Backend
{
    Q_OBJECT

public:
    /// Both must outlive this; the settings say whether anything may leave this computer at all.
    RemoteBackend(Endpoint endpoint, secrets::Secrets& secrets, const settings::Settings& settings,
                  const Patience& patience = {});
    ~RemoteBackend() override;

    void open() override;
    void answer(quint64 id, const inference::AnswerRequest& request) override;
    void transcribe(quint64 id, const inference::TranscribeRequest& request) override;
    void measureContext(const inference::AnswerRequest& request) override;
    void stop() override;
    void endThought() override;

private:
    struct Run;

    bool isForbidden() const;
    inference::ModelFacts facts() const;
    void probe();
    void probed(const Probed& probed);
    void begin(quint64 id, const inference::AnswerRequest& request);
    void write();
    void post(const Question& question);
    void take(const QByteArray& event);
    void deliver(const QList<inference::Piece>& pieces);
    void ended(const Problem& problem);
    void finish();
    void dropExchange();
    void fail(const Problem& problem);
    void fail(const inference::Failure& failure);
    bool isFull(const Usage& usage) const;
    inference::AnswerResult resultOf(const Run& run, engine::StopReason reason) const;

    Endpoint m_endpoint;
    secrets::Secrets& m_secrets;
    const settings::Settings& m_settings;
    Patience m_patience;
    QString m_key;
    QNetworkAccessManager m_network;
    std::unique_ptr<Probe> m_probe;
    QuestionWriter m_writer;
    std::unique_ptr<Run> m_run; ///< null: nothing runs
    ContextEstimate m_estimate;
    bool m_isPlain = false; ///< the server refuses what is not in every server's list
};

} // namespace remote
