#include "app/transcribe/inference_speech.h"

namespace transcribe {

InferenceSpeech::InferenceSpeech(inference::Inference& inference, QObject* parent)
    : SpeechModel(parent),
      m_inference(inference)
{
    using inference::Inference;
    connect(&inference, &Inference::transcribed, this, &SpeechModel::transcribed);
    connect(&inference, &Inference::failed, this, &SpeechModel::failed);
    connect(&inference, &Inference::modelLoaded, this, &SpeechModel::hearsChanged);
    connect(&inference, &Inference::modelUnloaded, this, &SpeechModel::hearsChanged);
    connect(&inference, &Inference::modelLoading, this, &SpeechModel::hearsChanged);
}

bool InferenceSpeech::hears() const
{
    return m_inference.isLoaded() && m_inference.facts()->hears;
}

quint64 InferenceSpeech::transcribe(inference::TranscribeRequest request)
{
    return m_inference.transcribe(std::move(request));
}

void InferenceSpeech::stop(quint64 id)
{
    m_inference.stop(id);
}

} // namespace transcribe
