// Streaming softmax of kRows query rows against the cached keys and values of one KV head: every key and value is read
// once for all rows. Each lane keeps its share of the queries and of the weighted sums in registers; only the score of
// a row and a key is summed over the subgroup. Shared memory would hold the same bytes the first-level cache holds.
#ifndef SHADERS_ATTENTION_GLSL
#define SHADERS_ATTENTION_GLSL

#include "shaders/kv_cache.glsl"

layout(constant_id = 4) const uint kRows = 4; // query rows of one KV head
layout(constant_id = 5) const uint kKeys = 1; // keys per step: independent loads in flight

const float kLowest = -1e30;     // below any score; finite, so that a row without keys makes no NaN
const float kHidden = -1.0 / 0.0;

vec4 query[kRows][kVectors];
vec4 total[kRows][kVectors]; // Σ exp(score − top) · value
float top[kRows];            // largest score so far
float weight[kRows];         // Σ exp(score − top)
uint rowBegin[kRows];        // positions the row sees: rowBegin … rowEnd − 1
uint rowEnd[kRows];

void startRow(uint r)
{
    top[r] = kLowest;
    weight[r] = 0.0;
    [[unroll]] for (uint i = 0; i < kVectors; ++i)
        total[r][i] = vec4(0.0);
}

void startRows()
{
    [[unroll]] for (uint r = 0; r < kRows; ++r)
        startRow(r);
}

// The weight of a key with this score; all rows' sums are kept relative to their largest score.
float weigh(uint r, float score)
{
    if (score > top[r]) {
        float factor = exp(top[r] - score);
        [[unroll]] for (uint i = 0; i < kVectors; ++i)
            total[r][i] *= factor;
        weight[r] *= factor;
        top[r] = score;
    }
    float w = exp(score - top[r]);
    weight[r] += w;
    return w;
}

void attendValues(vec4 key[kVectors], vec4 value[kVectors])
{
    [[unroll]] for (uint r = 0; r < kRows; ++r) {
        float score = 0.0;
        [[unroll]] for (uint i = 0; i < kVectors; ++i)
            score += dot(query[r][i], key[i]);
        float w = weigh(r, subgroupAdd(score));
        [[unroll]] for (uint i = 0; i < kVectors; ++i)
            total[r][i] += w * value[i];
    }
}

// Positions position … position + kKeys − 1, of which those from `end` on do not count.
void attendCached(Uint2Input pageTable, uint position, uint end, uint capacity, uint kvHead, uint kvHeads)
{
    CacheRow places[kKeys];
    [[unroll]] for (uint k = 0; k < kKeys; ++k)
        places[k] = cacheRow(pageTable, min(position + k, end - 1), capacity, kvHead, kvHeads);

    float scores[kRows][kKeys];
    [[unroll]] for (uint r = 0; r < kRows; ++r)
        [[unroll]] for (uint k = 0; k < kKeys; ++k)
            scores[r][k] = 0.0;
    [[unroll]] for (uint i = 0; i < kVectors; ++i) {
        uint c = vectorIndex(i);
        if (isInRow(c)) {
            [[unroll]] for (uint k = 0; k < kKeys; ++k) {
                vec4 key = readCache(places[k], kKeySection, c);
                [[unroll]] for (uint r = 0; r < kRows; ++r)
                    scores[r][k] += dot(query[r][i], key);
            }
        }
    }
    [[unroll]] for (uint r = 0; r < kRows; ++r) {
        [[unroll]] for (uint k = 0; k < kKeys; ++k) {
            float score = subgroupAdd(scores[r][k]);
            bool isVisible = position + k >= rowBegin[r] && position + k < min(rowEnd[r], end);
            scores[r][k] = isVisible ? score : kHidden;
        }
        float highest = scores[r][0];
        [[unroll]] for (uint k = 1; k < kKeys; ++k)
            highest = max(highest, scores[r][k]);
        if (highest > top[r]) {
            float factor = exp(top[r] - highest);
            [[unroll]] for (uint i = 0; i < kVectors; ++i)
                total[r][i] *= factor;
            weight[r] *= factor;
            top[r] = highest;
        }
        [[unroll]] for (uint k = 0; k < kKeys; ++k) {
            scores[r][k] = exp(scores[r][k] - top[r]);
            weight[r] += scores[r][k];
        }
    }
    [[unroll]] for (uint i = 0; i < kVectors; ++i) {
        uint c = vectorIndex(i);
        if (isInRow(c)) {
            [[unroll]] for (uint k = 0; k < kKeys; ++k) {
                vec4 value = readCache(places[k], kValueSection, c);
                [[unroll]] for (uint r = 0; r < kRows; ++r)
                    total[r][i] += scores[r][k] * value;
            }
        }
    }
}

#endif
