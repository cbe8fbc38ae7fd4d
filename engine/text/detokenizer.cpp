#include "engine/text/detokenizer.h"

#include <algorithm>

#include "engine/text/utf8.h"

namespace engine {

Detokenizer::Detokenizer(const Vocabulary& vocabulary)
    : m_vocabulary(&vocabulary),
      m_spacesToRemove(vocabulary.leadingSpacesRemoved)
{
}

std::string Detokenizer::push(TokenId id)
{
    m_held += m_vocabulary->bytes(id);
    std::string text;
    const size_t incomplete = appendValidUtf8(m_held, text);
    m_held.erase(0, m_held.size() - incomplete);
    return removeLeadingSpaces(std::move(text));
}

std::string Detokenizer::finish()
{
    const std::string text = removeLeadingSpaces(validUtf8(m_held));
    m_held.clear();
    m_spacesToRemove = m_vocabulary->leadingSpacesRemoved;
    return text;
}

std::string Detokenizer::removeLeadingSpaces(std::string text)
{
    if (m_spacesToRemove == 0 || text.empty())
        return text;
    const size_t spaces = std::min(text.find_first_not_of(' '), text.size());
    const size_t removed = std::min(spaces, m_spacesToRemove);
    m_spacesToRemove = removed < text.size() ? 0 : m_spacesToRemove - removed;
    return text.substr(removed);
}

} // namespace engine
