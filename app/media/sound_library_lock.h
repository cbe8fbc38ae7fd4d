// One lock for PortAudio: it counts its users and keeps its list of devices without one, and the microphone
// and the players use it on threads of their own.
#pragma once

#include <mutex>

namespace media {

/// To be held while PortAudio is initialised or ended, and while a stream is opened or closed.
inline std::mutex& soundLibraryLock()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace media
