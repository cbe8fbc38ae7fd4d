#include "app/remote/text_splitter.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/text/call_reader.h"

namespace remote {
namespace {

using inference::Piece;

constexpr QLatin1String kThink("<think>");
constexpr QLatin1String kThinkEnd("</think>");
constexpr QLatin1String kChannel("<|channel>");
constexpr QLatin1String kChannelEnd("<channel|>");
constexpr QLatin1String kCall("<|tool_call>");
constexpr QLatin1String kCallEnd("<tool_call|>");
constexpr QLatin1String kTurnEnd("<turn|>");
constexpr QLatin1String kQuote("<|\"|>");

/// Longer than any channel's name, and than any call that a tool takes.
constexpr qsizetype kMaxChannelName = 40;
constexpr qsizetype kMaxCall = 1 << 16;

/// Length of the longest end of `text` that may be the beginning of a mark.
qsizetype heldBack(const QString& text, const std::vector<QLatin1String>& marks)
{
    qsizetype most = 0;
    for (const QLatin1String mark : marks)
        for (qsizetype length = std::min(mark.size() - 1, text.size()); length > most; --length)
            if (mark.startsWith(QStringView(text).last(length)))
                most = length;
    return most;
}

std::optional<Piece> callFrom(const QString& inside)
{
    std::vector<int16_t> units;
    const QStringList stretches = inside.split(kQuote);
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        if (i > 0)
            units.push_back(engine::kCallQuote);
        for (const char c : stretches[i].toUtf8())
            units.push_back(static_cast<unsigned char>(c));
    }
    const std::optional<engine::ToolCall> call = engine::readCall(units, true);
    if (!call)
        return std::nullopt;
    Piece piece;
    piece.kind = Piece::Kind::Call;
    piece.name = QString::fromStdString(call->name);
    piece.arguments = QString::fromStdString(
        call->arguments.dump(-1, ' ', false, engine::OrderedJson::error_handler_t::replace));
    return piece;
}

} // namespace

QList<Piece> TextSplitter::feed(const QString& text)
{
    m_held += text;
    read(false);
    return std::exchange(m_pieces, {});
}

QList<Piece> TextSplitter::finish()
{
    read(true);
    return std::exchange(m_pieces, {});
}

void TextSplitter::read(bool isEnd)
{
    while (!m_held.isEmpty() && step(isEnd)) {
    }
}

/// Takes one stretch or mark off what is held; false if it has to wait for more.
bool TextSplitter::step(bool isEnd)
{
    if (m_state == State::ChannelName) {
        const qsizetype end = m_held.indexOf(QLatin1Char('\n'));
        if (end < 0 && m_held.size() < kMaxChannelName && !isEnd)
            return false;
        m_held.remove(0, end < 0 ? 0 : end + 1);
        m_state = State::Thought;
        m_close = kChannelEnd;
        m_isNewThought = true;
        return true;
    }
    if (m_state == State::Call) {
        const qsizetype end = m_held.indexOf(kCallEnd);
        if (end < 0 && m_held.size() < kMaxCall && !isEnd)
            return false;
        if (end >= 0)
            emitCall(m_held.left(end));
        m_held.remove(0, end < 0 ? m_held.size() : end + kCallEnd.size());
        m_state = State::Text;
        return true;
    }
    std::vector<QLatin1String> marks{kChannel, kCall, kTurnEnd, kChannelEnd};
    if (m_state == State::Thought)
        marks = {m_close};
    else if (m_isAtStart)
        marks.push_back(kThink);
    qsizetype place = -1;
    QLatin1String found;
    for (const QLatin1String mark : marks)
        if (const qsizetype i = m_held.indexOf(mark); i >= 0 && (place < 0 || i < place)) {
            place = i;
            found = mark;
        }
    if (place > 0 && found == kThink && !QStringView(m_held).first(place).trimmed().isEmpty()) {
        m_isAtStart = false; // text about the mark, not the mark
        return true;
    }
    const qsizetype length = place >= 0 ? place : m_held.size() - (isEnd ? 0 : heldBack(m_held, marks));
    if (length > 0)
        emitText(m_held.left(length));
    m_held.remove(0, length + found.size());
    if (found == kChannel) {
        m_state = State::ChannelName;
    } else if (found == kCall) {
        m_state = State::Call;
    } else if (found == kThink) {
        m_state = State::Thought;
        m_close = kThinkEnd;
        m_isNewThought = true;
    } else if (found.size() > 0 && m_state == State::Thought) {
        m_state = State::Text;
        m_skipsBlanks = true;
    }
    return found.size() > 0;
}

void TextSplitter::emitText(const QString& text)
{
    Piece piece;
    piece.text = text;
    if (m_state == State::Thought) {
        piece.kind = Piece::Kind::Thought;
        if (m_isNewThought)
            while (!piece.text.isEmpty() && piece.text.front().isSpace())
                piece.text.remove(0, 1);
        if (piece.text.isEmpty())
            return;
        piece.isNewThought = std::exchange(m_isNewThought, false);
        m_pieces.append(piece);
        return;
    }
    if (m_skipsBlanks)
        while (!piece.text.isEmpty() && piece.text.front().isSpace())
            piece.text.remove(0, 1);
    if (piece.text.isEmpty())
        return;
    m_skipsBlanks = false;
    m_isAtStart = m_isAtStart && piece.text.trimmed().isEmpty();
    m_pieces.append(piece);
}

void TextSplitter::emitCall(const QString& inside)
{
    if (const std::optional<Piece> call = callFrom(inside))
        m_pieces.append(*call);
}

} // namespace remote
