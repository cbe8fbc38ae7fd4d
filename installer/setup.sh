#!/bin/bash
# setup.sh run|test|package: installs what building Facet (run), and testing (test) or packing it (package), needs and
# this machine lacks.
# For Debian 12 and newer and Ubuntu 24.04 and newer. Asks nothing; does nothing where everything is there.
set -euo pipefail
cd "$(dirname "$0")/.."
mode=${1:?"usage: setup.sh run|test|package"}

. /etc/os-release
case "$ID $VERSION_ID" in
    "debian 1"[2-9]* | "ubuntu 2"[4-9].* | "ubuntu 3"*) ;;
    *) echo "setup.sh knows Debian 12+ and Ubuntu 24.04+; on $PRETTY_NAME install what README.md lists." >&2; exit 1 ;;
esac

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

apt() { as_root apt-get -q -o Acquire::Retries=3 "$@" </dev/null; }

packages=(
    g++ cmake ninja-build ccache pkg-config
    glslang-tools
    libvulkan1 libvulkan-volk-dev
    libsentencepiece-dev nlohmann-json3-dev libcli11-dev
    libavformat-dev libavcodec-dev libavutil-dev libswresample-dev libswscale-dev
    qt6-base-dev qt6-declarative-dev qt6-svg-dev qt6-pdf-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libqt6sql6-sqlite
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qtquick
    qml6-module-qtquick-controls qml6-module-qtquick-dialogs qml6-module-qtquick-layouts qml6-module-qtquick-templates
    qml6-module-qtquick-window qml6-module-qt-labs-folderlistmodel qml6-module-qt-labs-qmlmodels
    qtkeychain-qt6-dev libsecret-1-0 libcpp-httplib-dev
    libmd4c-dev portaudio19-dev zlib1g-dev libjs-highlight.js libjs-katex fonts-katex
    fonts-inter fonts-jetbrains-mono fonts-noto-core fonts-noto-color-emoji
)
if [ "$mode" = test ]; then
    packages+=(vulkan-validationlayers spirv-tools clang-format dbus-daemon gnome-keyring desktop-file-utils appstream)
elif [ "$mode" = package ]; then
    packages+=(dpkg-dev file)
fi
missing=()
for package in "${packages[@]}"; do
    installed "$package" || missing+=("$package")
done

# A Vulkan driver. Machines with a GPU usually have theirs; Mesa's serves AMD, Intel and, in software, everyone. Debian
# 12's own software driver is too old for large models and for the tests, so there Mesa comes from backports.
mesa=$(dpkg-query -W -f '${db:Status-Status} ${Version}' mesa-vulkan-drivers 2>/dev/null || true)
mesa_is_old() { [[ $mesa != "installed "* ]] || dpkg --compare-versions "${mesa#installed }" lt 24; }
has_gpu() { compgen -G '/dev/dri/renderD*' >/dev/null || [ -e /dev/nvidia0 ]; }
has_driver() { compgen -G '/usr/share/vulkan/icd.d/*.json' >/dev/null || compgen -G '/etc/vulkan/icd.d/*.json' >/dev/null; }
backports=()
driver=()
if mesa_is_old && { [ "$mode" = test ] || ! has_gpu || ! has_driver; }; then
    driver=(mesa-vulkan-drivers)
    if [ "$ID $VERSION_ID" = "debian 12" ]; then
        backports=(--target-release bookworm-backports)
        if ! grep -rqs '^[^#]*bookworm-backports' /etc/apt/sources.list /etc/apt/sources.list.d; then
            echo "Adding bookworm-backports to the apt sources, for a newer Vulkan driver."
            folder=$(mktemp -d)
            as_root install -m 644 "$(installer/apt_suite.sh bookworm-backports "$folder")" /etc/apt/sources.list.d/
            rm -r "$folder"
        fi
    fi
fi

if [ ${#missing[@]} -gt 0 ] || [ ${#driver[@]} -gt 0 ]; then
    echo "Installing: ${missing[*]} ${driver[*]}"
    apt update
    if [ ${#missing[@]} -gt 0 ]; then apt install --yes --no-install-recommends "${missing[@]}"; fi
    if [ ${#driver[@]} -gt 0 ]; then apt install --yes --no-install-recommends "${backports[@]}" "${driver[@]}"; fi
fi

if ! installer/glslang.sh build/tools; then
    echo "No newer GLSL compiler: shader variants that $(glslangValidator --version | head -n 1) does not know are left out." >&2
fi
