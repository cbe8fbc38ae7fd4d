#include "app/server/api_error.h"

#include <nlohmann/json.hpp>

#include "app/inference/requests.h"

namespace server {
namespace {

const char* typeOf(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 403:
        return "permission_error";
    case 429:
        return "rate_limit_error";
    case 503:
        return "service_unavailable_error";
    default:
        return status >= 500 ? "server_error" : "invalid_request_error";
    }
}

nlohmann::ordered_json orNull(const std::string& text)
{
    return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
}

} // namespace

ApiError::ApiError(int status, const std::string& message, std::string param, std::string code)
    : std::runtime_error(message),
      m_status(status),
      m_param(std::move(param)),
      m_code(std::move(code))
{
}

std::string ApiError::json() const
{
    const nlohmann::ordered_json body{{"error",
                                       {{"message", what()},
                                        {"type", typeOf(m_status)},
                                        {"param", orNull(m_param)},
                                        {"code", orNull(m_code)}}}};
    return body.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

ApiError wrongField(const std::string& param, const std::string& message, const std::string& code)
{
    return {400, message, param, code};
}

ApiError stoppedInside()
{
    return {503,
            "The answer was stopped in Facet: the model was changed or the server was switched off.",
            {},
            "stopped"};
}

ApiError noModel()
{
    return {
        503, "No model is loaded in Facet. Load one in its window, then ask again.", {}, "model_not_loaded"};
}

ApiError errorOf(const inference::Failure& failure, bool modelIsLoaded)
{
    using engine::ErrorCode;
    const std::string detail =
        (failure.remedy.isEmpty() ? failure.detail : failure.detail + u' ' + failure.remedy).toStdString();
    switch (failure.code) {
    case ErrorCode::ContextTooLong:
        return {400, detail, "messages", "context_length_exceeded"};
    case ErrorCode::InvalidRequest:
        return modelIsLoaded ? ApiError(400, detail) : noModel();
    case ErrorCode::BadFile:
    case ErrorCode::MediaUnsupported:
        return {400, detail, "messages", "unsupported_media"};
    case ErrorCode::Cancelled:
        return stoppedInside();
    case ErrorCode::OutOfDeviceMemory:
    case ErrorCode::OutOfHostMemory:
        return {503, detail, {}, "out_of_memory"};
    case ErrorCode::DeviceLost:
        return {503, detail, {}, "device_lost"};
    default:
        return {500, detail, {}, "engine_failed"};
    }
}

} // namespace server
