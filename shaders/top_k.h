// The k best tokens of one row of logits: penalties, then the mask, then the k largest in descending order
// (ties: lowest id first) and the log-sum-exp of all. Penalties of a token in the list: a positive logit is
// divided by `repetition`, a negative one multiplied; then presence + frequency · count is subtracted if
// count > 0 (Hugging Face's and the common servers' formulas). The list names each token at most once.
// Buffers: logits penalties mask scratch -> scratch result. One workgroup per chunk of the vocabulary; the
// last one to finish merges. Scratch is zero before the first use and its counter again after each.
#ifndef SHADERS_TOP_K_H
#define SHADERS_TOP_K_H

#include "shaders/shared.h"

SHARED_BEGIN

// The penalties buffer: this header, then `count` pairs.
struct PenaltyHeader
{
    uint count;
    float repetition;
    float presence;
    float frequency;
};

struct TokenCount
{
    uint id;
    uint count; // times in the answer; 0: in the prompt only
};

struct TopKCandidate
{
    uint id;
    float logit;
};

const uint kMostTopK = 256;

struct TopKResult
{
    uint count; // candidates: k, or as many tokens as the mask allows
    float logSumExp;
    TopKCandidate candidates[kMostTopK];
};

struct TopKParams
{
    uint vocabulary;
    uint k;
};

SHARED_END
#endif
