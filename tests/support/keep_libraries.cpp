// Linked into tests built with a sanitizer. Leaks are looked for at exit, when driver and layers have been
// unloaded and their stacks have lost their names, so suppressions could not match. With this, nothing is
// ever unloaded.
extern "C" int dlclose(void*)
{
    return 0;
}
