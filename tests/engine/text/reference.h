// The reference tokenizer and cases for the tests of engine/text.
#pragma once

#include <QString>

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "engine/text/message.h"
#include "engine/text/tokenizer.h"

namespace engine::tests {

inline std::string fileText(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline std::string referenceText(const std::string& name)
{
    return fileText(std::string(FACET_REFERENCE_FOLDER) + "/" + name);
}

inline OrderedJson referenceJson(const std::string& name)
{
    return OrderedJson::parse(referenceText(name));
}

inline Vocabulary referenceVocabulary()
{
    return Vocabulary::fromTokenizerJson(referenceText("tokenizer/tokenizer.json"),
                                         referenceText("tokenizer/tokenizer_config.json"), "tokenizer.json");
}

/// The 304 strings with their ids.
inline OrderedJson referenceStrings()
{
    return referenceJson("tokenizer/cases.json")["encode"];
}

/// A file of the demo.
inline std::string demoText(const std::string& name)
{
    return fileText(std::string(FACET_RESOURCES_FOLDER) + "/demo/" + name);
}

inline Vocabulary demoVocabulary()
{
    return Vocabulary::fromTokenizerJson(demoText("model/tokenizer.json"),
                                         demoText("model/tokenizer_config.json"), "tokenizer.json");
}

/// Prompts with the demo model's greedy answers.
inline OrderedJson demoCases()
{
    return OrderedJson::parse(demoText("expected.json"))["cases"];
}

/// Loaded once per test program.
inline const Tokenizer& referenceTokenizer()
{
    static const Tokenizer tokenizer(referenceVocabulary());
    return tokenizer;
}

inline QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

inline QString shown(const std::vector<TokenId>& ids)
{
    QString text;
    for (const TokenId id : ids)
        text += QString::number(id) + ' ';
    return text;
}

} // namespace engine::tests
