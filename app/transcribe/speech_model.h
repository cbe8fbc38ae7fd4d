// What turns speech into text: the loaded model, seen from here. Requests are answered in the order asked.
#pragma once

#include <QObject>

#include "app/inference/requests.h"

namespace transcribe {

class SpeechModel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether a model is loaded and hears.
    virtual bool hears() const = 0;
    /// Answers with `transcribed` or `failed`, never before it has returned.
    virtual quint64 transcribe(inference::TranscribeRequest request) = 0;
    /// Ends a request as soon as possible; answers failed(Cancelled), or `transcribed` if it was just done.
    virtual void stop(quint64 id) = 0;

signals:
    void transcribed(quint64 id, const inference::TranscribeResult& result);
    void failed(quint64 id, const inference::Failure& failure);
    void hearsChanged();
};

} // namespace transcribe
