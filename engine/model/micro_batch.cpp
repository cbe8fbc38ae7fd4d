#include "engine/model/micro_batch.h"

#include <algorithm>

namespace engine {

uint32_t microBatchEnd(const TokenSequence& sequence, uint32_t first, uint32_t microBatch)
{
    uint32_t end = std::min(first + microBatch, static_cast<uint32_t>(sequence.ids.size()));
    for (const SoftSpan& span : sequence.soft)
        if (span.isVision && span.position > first && span.position < end && span.position + span.count > end)
            end = span.position;
    return end;
}

std::vector<BatchToken> batchTokens(const TokenSequence& sequence, uint32_t first, uint32_t end,
                                    bool bidirectionalVision)
{
    std::vector<BatchToken> tokens;
    for (uint32_t position = first; position < end; ++position)
        tokens.push_back({.id = sequence.ids[position], .visibleEnd = position});
    for (const SoftSpan& span : sequence.soft) {
        const uint32_t spanEnd = span.position + span.count;
        for (uint32_t position = std::max(span.position, first); position < std::min(spanEnd, end);
             ++position) {
            BatchToken& token = tokens[position - first];
            token.id = 0;
            if (span.isVision && bidirectionalVision)
                token.visibleEnd = spanEnd - 1;
        }
    }
    return tokens;
}

std::vector<SoftRows> softRows(const TokenSequence& sequence, uint32_t first, uint32_t end)
{
    std::vector<SoftRows> rows;
    for (const SoftSpan& span : sequence.soft) {
        const uint32_t begin = std::max(span.position, first);
        const uint32_t stop = std::min(span.position + span.count, end);
        if (begin < stop)
            rows.push_back(
                {.firstRow = begin - first, .rows = span.rows.rowRange(begin - span.position, stop - begin)});
    }
    return rows;
}

} // namespace engine
