// The loaded model as the transcribe page sees it.
#pragma once

#include "app/inference/inference.h"
#include "app/transcribe/speech_model.h"

namespace window {

class SpeechAdapter : public transcribe::SpeechModel
{
    Q_OBJECT

public:
    explicit SpeechAdapter(inference::Inference& inference, QObject* parent = nullptr);

    bool hears() const override;
    quint64 transcribe(inference::TranscribeRequest request) override;
    void stop(quint64 id) override;

private:
    inference::Inference& m_inference;
};

} // namespace window
