#include "app/models/plan_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace models {
namespace {

QString number(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString gigabyteNumber(uint64_t bytes)
{
    return number(static_cast<double>(bytes) / 1e9);
}

} // namespace

QString gigabytes(uint64_t bytes)
{
    if (bytes < 1'000'000'000)
        return PlanText::tr("%1 MB").arg(QLocale().toString(static_cast<double>(bytes) / 1e6, 'f', 0));
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

    const bool isSmall = plan.totalBytes() < 1'000'000'000;
    const auto amount = [isSmall](uint64_t bytes) {
        return isSmall ? QLocale().toString(static_cast<double>(bytes) / 1e6, 'f', 0) : gigabyteNumber(bytes);
    };
    const QString unit = isSmall ? tr("MB") : tr("GB");
    if (plan.towerBytes != 0)
        parts = tr("weights %1 · towers %2 · cache %3 · scratch %4 %5", "%5: GB")
                    .arg(amount(plan.weightBytes), amount(plan.towerBytes), amount(plan.cacheBytes),
                         amount(plan.scratchBytes), unit);
    else
        parts = tr("weights %1 · cache %2 · scratch %3 %4", "%4: GB")
                    .arg(amount(plan.weightBytes), amount(plan.cacheBytes), amount(plan.scratchBytes), unit);
    if (plan.tokensPerSecond > 0)
        speed = tr("about %1 tok/s")
                    .arg(QLocale().toString(plan.tokensPerSecond, 'f',
                                            plan.tokensPerSecond < 1    ? 2
                                            : plan.tokensPerSecond < 10 ? 1
                                                                        : 0));
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
