// The loaded model as what writes down speech.
#pragma once

#include "app/inference/inference.h"
#include "app/transcribe/speech_model.h"

namespace transcribe {

class InferenceSpeech : public SpeechModel
{
    Q_OBJECT

public:
    /// `inference` must outlive this.
    explicit InferenceSpeech(inference::Inference& inference, QObject* parent = nullptr);

    bool hears() const override;
    quint64 transcribe(inference::TranscribeRequest request) override;
    void stop(quint64 id) override;

private:
    inference::Inference& m_inference;
};

} // namespace transcribe
