#include <new>

#include "app/inference/requests.h"

namespace inference {

Failure currentFailure()
{
    try {
        throw;
    } catch (const engine::Error& error) {
        return {error.code(), QString::fromUtf8(error.what()), {}};
    } catch (const std::bad_alloc&) {
        return {engine::ErrorCode::OutOfHostMemory, QStringLiteral("the machine ran out of memory"), {}};
    } catch (const std::exception& error) {
        return {engine::ErrorCode::Internal, QString::fromUtf8(error.what()), {}};
    }
}

} // namespace inference
