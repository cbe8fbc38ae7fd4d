#include "app/window/speech_adapter.h"

namespace window {

using inference::Inference;

SpeechAdapter::SpeechAdapter(Inference& inference, QObject* parent)
    : SpeechModel(parent),
      m_inference(inference)
{
    connect(&inference, &Inference::transcribed, this, &SpeechModel::transcribed);
    connect(&inference, &Inference::failed, this, &SpeechModel::failed);
    connect(&inference, &Inference::modelLoaded, this, &SpeechModel::hearsChanged);
    connect(&inference, &Inference::modelUnloaded, this, &SpeechModel::hearsChanged);
}

bool SpeechAdapter::hears() const
{
    return m_inference.facts() && m_inference.facts()->hears;
}

quint64 SpeechAdapter::transcribe(inference::TranscribeRequest request)
{
    return m_inference.transcribe(std::move(request));
}

void SpeechAdapter::stop(quint64 id)
{
    m_inference.stop(id);
}

} // namespace window
