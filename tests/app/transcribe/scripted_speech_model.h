// A model that answers what the test says, when the test says.
#pragma once

#include <QList>

#include "app/transcribe/speech_model.h"

class ScriptedSpeechModel : public transcribe::SpeechModel
{
    Q_OBJECT

public:
    struct Request
    {
        quint64 id = 0;
        inference::TranscribeRequest request;
    };

    bool hears() const override { return m_hears; }
    void setHears(bool hears)
    {
        m_hears = hears;
        emit hearsChanged();
    }

    quint64 transcribe(inference::TranscribeRequest request) override
    {
        m_requests.append({++m_lastId, std::move(request)});
        ++m_count;
        if (m_answersAtOnce)
            QMetaObject::invokeMethod(
                this, [this] { answerNext(); }, Qt::QueuedConnection);
        return m_lastId;
    }

    void stop(quint64 id) override
    {
        for (qsizetype i = 0; i < m_requests.size(); ++i) {
            if (m_requests[i].id != id)
                continue;
            m_requests.removeAt(i);
            QMetaObject::invokeMethod(
                this,
                [this, id] {
                    emit failed(id, {engine::ErrorCode::Cancelled, {}});
                },
                Qt::QueuedConnection);
            return;
        }
    }

    /// "sentence 1", "Satz 1" …, or what is in m_texts.
    void answerNext()
    {
        if (m_requests.isEmpty())
            return;
        const Request next = m_requests.takeFirst();
        ++m_answered;
        inference::TranscribeResult result;
        result.text = m_texts.isEmpty() ? QStringLiteral("sentence %1").arg(m_answered) : m_texts.takeFirst();
        if (!next.request.translateTo.isEmpty())
            result.translation = m_translations.isEmpty() ? QStringLiteral("Satz %1").arg(m_answered)
                                                          : m_translations.takeFirst();
        emit transcribed(next.id, result);
    }
    void failNext(engine::ErrorCode code, const QString& detail)
    {
        emit failed(m_requests.takeFirst().id, {code, detail});
    }

    QList<Request> m_requests;
    QStringList m_texts, m_translations;
    bool m_answersAtOnce = true;
    int m_count = 0;
    int m_answered = 0;

private:
    bool m_hears = true;
    quint64 m_lastId = 0;
};
