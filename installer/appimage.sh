#!/bin/bash
# appimage.sh: builds the release and bundles it with the libraries it needs into build/package/Facet-*.AppImage.
# Needs linuxdeploy with its Qt plugin, https://github.com/linuxdeploy; without it the AppDir is left for other tools.
# Run it on the oldest system that the bundle is for: its C library is the oldest that will do.
set -euo pipefail
cd "$(dirname "$0")/.."
installer/setup.sh package
cmake --preset package
cmake --build --preset package

app=$PWD/build/package/AppDir
rm -rf "$app"
DESTDIR=$app cmake --install build/package --strip
id=io.github.facet.Facet
ln -sf usr/share/applications/$id.desktop "$app/$id.desktop"
ln -sf usr/share/icons/hicolor/256x256/apps/$id.png "$app/$id.png"

# What is loaded by name: fonts, the keyring's library. The Vulkan loader and the drivers are the system's.
mkdir -p "$app/usr/share/fonts"
for font in Inter JetBrainsMono; do
    find /usr/share/fonts -name "$font*" \( -name '*.otf' -o -name '*.ttf' \) -exec cp -t "$app/usr/share/fonts" {} +
done
cat >"$app/AppRun" <<'RUN'
#!/bin/bash
here=$(dirname "$(readlink -f "$0")")
# Fonts of the bundle beside those of the system.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/facet
mkdir -p "$cache"
export FONTCONFIG_FILE=$cache/fonts.conf
cat >"$FONTCONFIG_FILE" <<FONTS
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>$here/usr/share/fonts</dir></fontconfig>
FONTS
exec "$here/usr/bin/facet" "$@"
RUN
chmod +x "$app/AppRun"

if ! command -v linuxdeploy >/dev/null || ! command -v linuxdeploy-plugin-qt >/dev/null; then
    echo "The tree is complete in $app, but not bundled: put linuxdeploy and linuxdeploy-plugin-qt" >&2
    echo "(https://github.com/linuxdeploy) into PATH and start this again." >&2
    exit 1
fi
cd build/package
export QMAKE=${QMAKE:-$(command -v qmake6)} QML_SOURCES_PATHS=$PWD/../../ui
linuxdeploy --appdir "$app" --plugin qt --desktop-file "$app/usr/share/applications/$id.desktop" \
    --library "$(ldconfig -p | awk '/libsecret-1\.so\.0/ {print $NF; exit}')" --output appimage
