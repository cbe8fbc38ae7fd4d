// What the server answers when it cannot do what it was asked, in the form that OpenAI's clients read. Knows
// neither HTTP nor the engine's ways.
#pragma once

#include <stdexcept>
#include <string>

namespace inference {
struct Failure;
}

namespace server {

class ApiError : public std::runtime_error
{
public:
    /// `param`: the field that is wrong ("messages[0].content"); `code`: a word for programs.
    ApiError(int status, const std::string& message, std::string param = {}, std::string code = {});

    int status() const { return m_status; }
    const std::string& param() const { return m_param; }
    const std::string& code() const { return m_code; }
    /// {"error": {"message", "type", "param", "code"}}
    std::string json() const;

private:
    int m_status;
    std::string m_param, m_code;
};

/// A field that is wrong: 400.
ApiError wrongField(const std::string& param, const std::string& message, const std::string& code = {});

/// What went wrong in the engine. `modelIsLoaded`: a failure without a model is a matter of waiting.
ApiError errorOf(const inference::Failure& failure, bool modelIsLoaded);
/// The answer was ended by somebody else than the client: 503.
ApiError stoppedInside();
/// No model is loaded: 503.
ApiError noModel();

} // namespace server
