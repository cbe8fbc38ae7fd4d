// A model that answers elsewhere, as Inference asks it: the same events as those of the inference thread.
// Lives on the thread of Inference, where it never blocks. How questions get there is its own affair.
#pragma once

#include <QObject>

#include "app/inference/requests.h"

namespace inference {

class Backend : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Finds out what the model can do; answers with opened or openFailed.
    virtual void open() = 0;

    /// One request at a time: the next comes after answered, transcribed or failed.
    virtual void answer(quint64 id, const AnswerRequest& request) = 0;
    virtual void transcribe(quint64 id, const TranscribeRequest& request) = 0;
    virtual void measureContext(const AnswerRequest& request) = 0;

    /// Ends the running request: answered (with Cancelled, keeping what was written) or failed(Cancelled)
    /// before this returns.
    virtual void stop() = 0;
    /// Closes the open thought of the running answer, so that the answer begins.
    virtual void endThought() = 0;

signals:
    /// And again when more is known.
    void opened(const inference::ModelFacts& facts);
    void openFailed(const inference::Failure& failure);

    void encoding(quint64 id, int done, int total);
    void prefilling(quint64 id, int done, int total);
    void pieces(quint64 id, const QList<inference::Piece>& pieces);
    void answered(quint64 id, const inference::AnswerResult& result);
    void transcribed(quint64 id, const inference::TranscribeResult& result);
    void failed(quint64 id, const inference::Failure& failure);
    void contextMeasured(const inference::ContextUse& use);
};

} // namespace inference
