#include "engine/text/vocabulary_merges.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/error.h"
#include "engine/text/utf8.h"

namespace engine {

namespace {

constexpr uint32_t kNoRank = std::numeric_limits<uint32_t>::max();

struct Merge
{
    TokenId left;
    TokenId right;
    TokenId product;
};

size_t index(TokenId id)
{
    return static_cast<size_t>(id);
}

bool isMade(const Vocabulary& vocabulary, TokenId id)
{
    const PieceType type = vocabulary.types[index(id)];
    return type == PieceType::Normal || type == PieceType::UserDefined;
}

bool isOneCodePoint(std::string_view piece)
{
    const Utf8Scan scan = scanUtf8(piece);
    return scan.status == Utf8Status::Complete && scan.sizeBytes == piece.size();
}

std::vector<Merge> lookUp(const Vocabulary& vocabulary, std::span<const MergeText> merges,
                          const std::string& source)
{
    std::vector<Merge> found;
    found.reserve(merges.size());
    std::string product;
    for (const MergeText& merge : merges) {
        product.assign(merge.left).append(merge.right);
        const Merge ids{vocabulary.find(merge.left), vocabulary.find(merge.right), vocabulary.find(product)};
        if (ids.left == kNoToken || ids.right == kNoToken || ids.product == kNoToken)
            throw Error(ErrorCode::BadFile, source + ": merge " + std::to_string(&merge - merges.data()) +
                                                " of '" + validUtf8(merge.left) + "' and '" +
                                                validUtf8(merge.right) +
                                                "' names a piece that is not in the vocabulary");
        if (isMade(vocabulary, ids.product) && vocabulary.types[index(ids.left)] != PieceType::Control &&
            vocabulary.types[index(ids.right)] != PieceType::Control)
            found.push_back(ids);
    }
    return found;
}

/// Splits of `piece` into two pieces that can come out of text.
size_t splitCount(const Vocabulary& vocabulary, const std::vector<bool>& reachable, std::string_view piece)
{
    size_t count = 0;
    for (size_t at = 1; at < piece.size(); ++at) {
        if ((static_cast<uint8_t>(piece[at]) & 0xC0U) == 0x80)
            continue; // inside a code point
        const TokenId left = vocabulary.find(piece.substr(0, at));
        if (left == kNoToken || !reachable[index(left)])
            continue;
        const TokenId right = vocabulary.find(piece.substr(at));
        count += right != kNoToken && reachable[index(right)] ? 1 : 0;
    }
    return count;
}

} // namespace

void applyMerges(Vocabulary& vocabulary, std::span<const MergeText> merges, const std::string& source)
{
    const std::vector<Merge> list = lookUp(vocabulary, merges, source);

    std::vector<uint32_t> firstRank(vocabulary.size(), kNoRank);
    size_t returns = 0; // merges of a piece that another piece's merges have interrupted
    for (size_t rank = 0; rank < list.size(); ++rank) {
        uint32_t& first = firstRank[index(list[rank].product)];
        if (first == kNoRank)
            first = static_cast<uint32_t>(rank);
        else if (list[rank - 1].product != list[rank].product)
            ++returns;
    }
    // A few pieces of equal score (runs of blanks, HTML tags) may interleave without any effect on ids; a
    // list in another order altogether interleaves everywhere.
    if (returns > list.size() / 100 + 8)
        throw Error(
            ErrorCode::TokenizerMismatch,
            source + ": the merge list is not ordered by piece: " + std::to_string(returns) + " of " +
                std::to_string(list.size()) +
                " merges stand apart from others of the same piece. Use the tokenizer of the original model");

    std::vector<bool> reachable(vocabulary.size());
    for (size_t id = 0; id < vocabulary.size(); ++id) {
        const bool made = isMade(vocabulary, static_cast<TokenId>(id));
        const bool single = isOneCodePoint(vocabulary.pieces[id]);
        reachable[id] = made && (single || firstRank[id] != kNoRank);
        if (vocabulary.types[id] == PieceType::Normal && !reachable[id])
            vocabulary.types[id] = PieceType::Unused;
        vocabulary.scores[id] = firstRank[id] == kNoRank ? 0.0F : -static_cast<float>(firstRank[id]);
    }

    std::vector<std::pair<TokenId, TokenId>> usable;
    usable.reserve(list.size());
    for (const Merge& merge : list) {
        if (reachable[index(merge.left)] && reachable[index(merge.right)])
            usable.emplace_back(merge.left, merge.right);
    }
    std::sort(usable.begin(), usable.end());
    usable.erase(std::unique(usable.begin(), usable.end()), usable.end());

    size_t splits = 0;
    for (size_t id = 0; id < vocabulary.size(); ++id) {
        if (firstRank[id] != kNoRank)
            splits += splitCount(vocabulary, reachable, vocabulary.pieces[id]);
    }
    // Every merge is such a split, so equal counts mean equal sets.
    if (splits != usable.size())
        throw Error(ErrorCode::TokenizerMismatch,
                    source + ": the merge list is not what the pieces imply: their splits give " +
                        std::to_string(splits) + " merges, the list has " + std::to_string(usable.size()) +
                        ". Use the tokenizer of the original model");
}

} // namespace engine
