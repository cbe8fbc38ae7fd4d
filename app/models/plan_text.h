// Plans and sizes in words and as a bar, as the window shows them.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/models/planner.h"

namespace models {

/// "5.2 GB"
QString gigabytes(uint64_t bytes);
/// "8k", "128k"; "900" below a thousand
QString tokenCount(uint32_t tokens);

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(models::PlanText)

public:
    enum Tone
    {
        Muted,
        Good,
        Warn,
        Bad
    };

    double weights = 0, towers = 0, cache = 0,
           scratch = 0; ///< shares of the device's memory, together at most 1
    QString parts;      ///< "weights 5.2 · towers 0.9 · cache 2.1 GB"
    QString speed;      ///< "about 92 tok/s"; empty: not known
    QString verdict;    ///< "fits, 128k context"
    Tone tone = Muted;

    PlanText() = default;
    explicit PlanText(const Plan& plan);
};

} // namespace models
