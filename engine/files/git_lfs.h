// Pointers of Git LFS: the few lines of text that stand for a large file where git knows only the pointer.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace engine {

/// Throws Error(BadFile) with the remedy if `bytes` are a pointer (git-lfs, docs/spec.md) and not the model
/// itself.
void rejectLfsPointer(std::span<const std::byte> bytes, const std::string& file);

} // namespace engine
