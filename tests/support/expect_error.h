// "This must throw engine::Error with this code, and its text must name these things."
#pragma once

#include "engine/error.h"

#include <string>
#include <vector>

namespace test {

/// Empty if `action` threw as expected, else what happened instead; for QVERIFY2.
template <typename Action>
std::string errorMismatch(Action action, engine::ErrorCode code, const std::vector<std::string>& fragments)
{
    try {
        action();
    } catch (const engine::Error& error) {
        const std::string text = error.what();
        if (error.code() != code)
            return "error of code " + std::to_string(static_cast<int>(error.code())) + ": " + text;
        for (const std::string& fragment : fragments) {
            if (text.find(fragment) == std::string::npos)
                return "the error does not name '" + fragment + "': " + text;
        }
        return {};
    } catch (const std::exception& other) {
        return std::string("another exception: ") + other.what();
    }
    return "no error";
}

} // namespace test

#define QVERIFY_ERROR(action, code, ...)                                                                     \
    do {                                                                                                     \
        const std::string mismatch = test::errorMismatch([&] { (void)(action); }, code, {__VA_ARGS__});      \
        QVERIFY2(mismatch.empty(), mismatch.c_str());                                                        \
    } while (false)
