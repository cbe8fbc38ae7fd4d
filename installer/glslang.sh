#!/bin/sh
# glslang.sh FOLDER: sees to a GLSL compiler that knows the extensions our optional shader variants use. Where the
# system's is too old (Debian 12, Ubuntu 24.04), unpacks a newer release's glslang-tools and spirv-tools, with the
# libraries they need, into FOLDER; nothing is installed. Without it the build works and leaves those variants out.
set -eu
folder=$1
wanted="GL_KHR_cooperative_matrix GL_EXT_integer_dot_product"

knows_all() {
    probe=$(mktemp -d)
    {
        echo "#version 460"
        for extension in $wanted; do echo "#extension $extension : require"; done
        echo "void main() {}"
    } >"$probe/probe.comp"
    result=0
    "$1" -V --target-env vulkan1.2 "$probe/probe.comp" -o "$probe/probe.spv" >/dev/null 2>&1 || result=$?
    rm -r "$probe"
    return $result
}

for compiler in "$folder/bin/glslangValidator" glslangValidator; do
    if command -v "$compiler" >/dev/null && knows_all "$compiler"; then
        exit 0
    fi
done

. /etc/os-release
case "$ID" in
    debian) suite=trixie ;;
    ubuntu) suite=resolute ;;
    *) echo "No newer GLSL compiler is known for $ID; optional shaders may be left out." >&2; exit 1 ;;
esac

echo "Fetching the GLSL compiler of $suite into $folder ..."
rm -rf "$folder"
mkdir -p "$folder/bin" "$folder/root" "$folder/apt/lists/partial" "$folder/apt/archives/partial"
folder=$(cd "$folder" && pwd)
source=$("$(dirname "$0")/apt_suite.sh" "$suite" "$folder/apt")
: >"$folder/apt/status"

# A private apt root: the machine's own lists, caches and packages stay untouched.
private_apt() {
    apt-get -qq -o Dir::Etc::sourcelist="$source" -o Dir::Etc::sourceparts=- -o Dir::State::lists="$folder/apt/lists" \
        -o Dir::State::status="$folder/apt/status" -o Dir::Cache="$folder/apt" \
        -o Dir::Cache::archives="$folder/apt/archives" -o Debug::NoLocking=1 -o APT::Sandbox::User="$(id -un)" \
        -o APT::Install-Recommends=false -o Acquire::Retries=3 -o Acquire::Languages=none "$@" </dev/null
}
private_apt update
private_apt install --yes --download-only glslang-tools spirv-tools
for package in "$folder"/apt/archives/*.deb; do
    dpkg -x "$package" "$folder/root"
done
rm -r "$folder/apt"

# Its programs need its own C library, so each runs through that release's program loader.
loader=$(find "$folder/root" -name 'ld-linux*.so*' | head -n 1)
libraries=$(dirname "$(find "$folder/root" -name 'libstdc++.so.6' | head -n 1)")
for program in glslangValidator spirv-val; do
    cat >"$folder/bin/$program" <<WRAPPER
#!/bin/sh
exec '$loader' --library-path '$libraries' '$folder/root/usr/bin/$program' "\$@"
WRAPPER
    chmod +x "$folder/bin/$program"
done
knows_all "$folder/bin/glslangValidator"
