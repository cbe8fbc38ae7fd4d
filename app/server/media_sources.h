// Pictures and sound that came inside a request, as what a prompt takes. They stay in memory: nothing is
// written, nothing is fetched. What they are is found out at once, their decoding waits for the inference
// thread.
#pragma once

#include <string>

#include "app/inference/requests.h"

namespace server {

/// A data: URL with a picture. `budget`: soft tokens. `param` names the field in errors. Throws ApiError.
inference::AttachmentSource pictureSource(const std::string& url, int budget, const std::string& param);

/// Sound as base64, or as a data: URL. `contextLength`: longer sound cannot fit and is refused before it is
/// decoded.
inference::AttachmentSource soundSource(const std::string& data, uint32_t contextLength,
                                        const std::string& param);

/// Text that stands between pictures.
inference::AttachmentSource textSource(const std::string& text);

} // namespace server
