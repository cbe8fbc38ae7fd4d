#include "app/models/plan_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace models {
namespace {

QString number(double value)
{
    return QLocale().toString(value, 'f', value < 0.095 && value > 0 ? 2 : 1);
}

QString gigabyteNumber(uint64_t bytes)
{
    return number(static_cast<double>(bytes) / 1e9);
}

} // namespace

QString gigabytes(uint64_t bytes)
{
    if (bytes < 95'000'000)
        return PlanText::tr("%1 MB").arg(QLocale().toString(static_cast<double>(bytes) / 1e6, 'f', 1));
    return PlanText::tr("%1 GB").arg(gigabyteNumber(bytes));
}

QString tokenCount(uint32_t tokens)
{
    if (tokens < 1024)
        return QString::number(tokens);
    return PlanText::tr("%1k", "thousands of tokens").arg(tokens / 1024);
}

PlanText::PlanText(const Plan& plan)
{
    const auto whole = static_cast<double>(std::max<uint64_t>({plan.budgetBytes, plan.totalBytes(), 1}));
    weights = static_cast<double>(plan.weightBytes) / whole;
    towers = static_cast<double>(plan.towerBytes) / whole;
    cache = static_cast<double>(plan.cacheBytes) / whole;
    scratch = static_cast<double>(plan.scratchBytes) / whole;

    parts = plan.totalBytes() < 95'000'000
                ? tr("%1 in all", "%1: a size").arg(gigabytes(plan.totalBytes()))
                : (plan.towerBytes != 0
                       ? tr("weights %1 · towers %2 · cache %3 · scratch %4 GB")
                             .arg(gigabyteNumber(plan.weightBytes), gigabyteNumber(plan.towerBytes),
                                  gigabyteNumber(plan.cacheBytes), gigabyteNumber(plan.scratchBytes))
                       : tr("weights %1 · cache %2 · scratch %3 GB")
                             .arg(gigabyteNumber(plan.weightBytes), gigabyteNumber(plan.cacheBytes),
                                  gigabyteNumber(plan.scratchBytes)));
    if (plan.tokensPerSecond > 0)
        speed = tr("about %1 tok/s")
                    .arg(QLocale().toString(plan.tokensPerSecond, 'f', plan.tokensPerSecond < 10 ? 1 : 0));
    switch (plan.verdict) {
    case Verdict::Fits:
        verdict = tr("fits, %1 context").arg(tokenCount(plan.contextLength));
        tone = Good;
        break;
    case Verdict::FitsShorter:
        verdict = tr("fits at %1 context").arg(tokenCount(plan.longestContext));
        tone = Warn;
        break;
    case Verdict::NeedsHostMemory:
        verdict = tr("%1 too large for the GPU; the processor can run it, slowly")
                      .arg(gigabytes(plan.missingBytes));
        tone = Bad;
        break;
    case Verdict::DoesNotFit:
        verdict = plan.missingBytes == 0 ? tr("needs a device that Facet can use")
                                         : tr("needs %1 more memory").arg(gigabytes(plan.missingBytes));
        tone = Bad;
        break;
    }
}

} // namespace models
