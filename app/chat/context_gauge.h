// How full the context is: what is cached, what the next question would add, what is free.
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "app/inference/inference.h"

namespace chat {

class ContextGauge : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ChatPage")

    Q_PROPERTY(double cachedShare READ cachedShare NOTIFY changed)
    Q_PROPERTY(double freshShare READ freshShare NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(bool isNearlyFull READ isNearlyFull NOTIFY changed)

public:
    using RequestMaker = std::function<inference::AnswerRequest()>;

    /// `request` makes what the next question would ask.
    ContextGauge(inference::Inference& inference, RequestMaker request, QObject* parent = nullptr);

    double cachedShare() const { return share(m_use.cached); }
    double freshShare() const { return share(m_use.fresh); }
    QString text() const;   ///< "11.8k of 32k"
    QString detail() const; ///< "9.8k cached · 2k new · 20.2k free"
    bool isNearlyFull() const { return cachedShare() + freshShare() > 0.9; }

    /// Measures soon: changes that follow each other are measured once.
    void measure();
    /// While an answer grows.
    void setUse(int cached, int fresh);

signals:
    void changed();

private:
    double share(int tokens) const;

    inference::Inference& m_inference;
    RequestMaker m_request;
    inference::ContextUse m_use;
    QTimer m_pause;
};

} // namespace chat
