// A sentencepiece model file as bytes: the few fields of its protobuf message that a BPE model needs,
// since the library keeps its message classes to itself.
#pragma once

#include <string>

#include "engine/text/vocabulary.h"

namespace engine {

/// What SentencePieceProcessor::LoadFromSerializedProto takes: type BPE with byte fallback, no
/// normalisation, no added spaces. Control, Unused and Byte pieces never come out of merging; user-defined
/// ones are ordinary pieces here (the tokenizer matches them before).
std::string serializeSentencePieceModel(const Vocabulary& vocabulary);

} // namespace engine
