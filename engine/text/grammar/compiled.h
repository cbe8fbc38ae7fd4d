// What a Grammar holds: rules and vocabulary, and the masks computed so far.
#pragma once

#include "engine/text/grammar/grammar_vocabulary.h"
#include "engine/text/grammar/stepper.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace engine::grammar {

struct Compiled
{
    const GrammarVocabulary* vocabulary = nullptr;
    Rules rules;
    uint32_t longestPiece = 0; ///< bytes
    mutable std::unordered_map<std::string, std::vector<uint32_t>>
        masks; ///< by Stepper::appendKey of all stacks

    /// The stacks after a token, empty if it may not come. End tokens are the caller's business.
    Stacks after(const Stacks& stacks, TokenId token) const;

    bool isComplete(const Stacks& stacks) const;

    /// The tokens that may come next, end tokens included; computed once per different situation.
    std::span<const uint32_t> maskOf(const Stacks& stacks) const;

private:
    std::vector<uint32_t> computeMask(const Stacks& stacks) const;
};

} // namespace engine::grammar
