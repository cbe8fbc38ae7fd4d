// The one place where volk's functions are compiled; libvulkan itself is opened at run time.
#define VOLK_IMPLEMENTATION
#include <volk.h>
