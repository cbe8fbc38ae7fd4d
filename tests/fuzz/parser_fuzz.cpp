// The output parser on any stream of tokens: bytes below 24 are the control tokens, others byte tokens.
// One token at a time, all at once and in two halves must give the same events.
#include "engine/text/output_parser.h"
#include "engine/text/utf8.h"
#include "tests/fuzz/small_vocabulary.h"

#include <cstdlib>
#include <iterator>
#include <span>

namespace {

using engine::OutputEvent;
using engine::TokenId;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What does not depend on the split: events with adjacent stretches joined.
std::string story(const std::vector<OutputEvent>& events, size_t tokenCount)
{
    std::string text;
    size_t counted = 0;
    OutputEvent::Kind last = OutputEvent::Kind::End;
    for (const OutputEvent& event : events) {
        counted += event.tokenCount;
        if (event.kind != last || event.isNewThought)
            text += "\n#" + std::to_string(static_cast<int>(event.kind));
        last = event.kind;
        text += event.text;
        require(engine::validUtf8(event.text) == event.text);
        if (event.kind == OutputEvent::Kind::Call)
            text += " " + event.call.name + event.call.arguments.dump(); // throws on broken UTF-8
    }
    require(counted == tokenCount && last == OutputEvent::Kind::End);
    return text;
}

std::string parse(const engine::Vocabulary& vocabulary, std::span<const TokenId> ids, size_t stretch,
                  bool inThought)
{
    engine::OutputParser parser(vocabulary, inThought);
    std::vector<OutputEvent> events;
    const auto add = [&events](std::vector<OutputEvent> more) {
        events.insert(events.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    };
    for (size_t at = 0; at < ids.size(); at += stretch)
        add(parser.push(ids.subspan(at, std::min(stretch, ids.size() - at))));
    add(parser.finish());
    require(parser.finish().empty());
    return story(events, parser.tokenCount());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const engine::Vocabulary vocabulary =
        engine::Vocabulary::fromTokenizerJson(fuzz::smallTokenizer().dump(), {}, "fuzz");
    if (size == 0)
        return 0;
    const bool inThought = (data[0] & 1U) != 0;
    std::vector<TokenId> ids;
    for (const uint8_t byte : std::span(data, size).subspan(1)) {
        // A newline is the one control character that text needs.
        const bool isControl = byte < fuzz::kControls.size() && byte != '\n';
        ids.push_back(isControl ? byte : fuzz::kFirstByte + byte);
    }
    const std::string whole = parse(vocabulary, ids, ids.size() + 1, inThought);
    require(parse(vocabulary, ids, 1, inThought) == whole);
    require(parse(vocabulary, ids, ids.size() / 2 + 1, inThought) == whole);
    return 0;
}
