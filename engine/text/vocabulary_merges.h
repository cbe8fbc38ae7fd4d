// The merge list of a tokenizer.json or a GGUF against the pieces: turns ranks into the scores that
// sentencepiece merges by, and refuses lists for which the two would differ.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "engine/text/vocabulary.h"

namespace engine {

struct MergeText
{
    std::string_view left;
    std::string_view right;
};

/// Sets every piece's score to minus the rank of its first merge. Pieces of several code points without a
/// merge cannot come out of text; they become Unused. Merges that make control or byte pieces are left out:
/// no text ever becomes one of those.
///
/// The rule (spec/text.md 6.5): each split of a piece into two pieces is a merge, and the merges of a piece
/// follow each other. Throws Error(TokenizerMismatch) for other lists, Error(BadFile) for merges of strings
/// that are no pieces. Time is linear in the sizes of both lists.
void applyMerges(Vocabulary& vocabulary, std::span<const MergeText> merges, const std::string& source);

} // namespace engine
