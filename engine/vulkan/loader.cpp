#include "engine/vulkan/loader.h"

#ifdef __APPLE__
#include <dlfcn.h>
#include <initializer_list>
#endif

namespace engine::vulkan {

#ifdef __APPLE__

VkResult openVulkanLibrary()
{
    if (volkInitialize() == VK_SUCCESS)
        return VK_SUCCESS;
    // Programs outside a shell of Homebrew or the SDK do not search these; MoltenVK serves without a loader
    // too.
    for (const char* path :
         {"@executable_path/../Frameworks/libvulkan.1.dylib", "/opt/homebrew/lib/libvulkan.1.dylib",
          "/usr/local/lib/libvulkan.1.dylib", "@executable_path/../Frameworks/libMoltenVK.dylib",
          "/opt/homebrew/lib/libMoltenVK.dylib", "/usr/local/lib/libMoltenVK.dylib"}) {
        void* library = dlopen(path, RTLD_NOW | RTLD_LOCAL); // stays open as long as the process
        if (library == nullptr)
            continue;
        if (void* entry = dlsym(library, "vkGetInstanceProcAddr")) {
            volkInitializeCustom(reinterpret_cast<PFN_vkGetInstanceProcAddr>(entry));
            return VK_SUCCESS;
        }
        dlclose(library);
    }
    return VK_ERROR_INITIALIZATION_FAILED;
}

#else

VkResult openVulkanLibrary()
{
    return volkInitialize();
}

#endif

} // namespace engine::vulkan
