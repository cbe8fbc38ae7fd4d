# Packages: a .deb where there is dpkg, a disk image on macOS, a zip archive on Windows.
set(CPACK_PACKAGE_NAME facet)
set(CPACK_PACKAGE_VENDOR "The Facet developers")
set(CPACK_PACKAGE_CONTACT "The Facet developers <facet@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/facet/facet)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "private assistant that sees and hears, on this machine")
set(CPACK_PACKAGE_DESCRIPTION "Facet runs Google's Gemma 4 models on any GPU with a Vulkan 1.2 driver or,
where there is none, on a software driver. It answers about pictures, sound,
clips and documents, shows what the model thinks and does while it happens,
writes down speech, and serves the loaded model to other programs. Published
checkpoints (safetensors and GGUF) are read in place; nothing leaves the
machine. A small demo model is included.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_COMPONENTS_ALL window cli data licence)

if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
elseif(WIN32)
    set(CPACK_GENERATOR ZIP)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_COMPONENTS_ALL window cli data) # the licence is the distribution's file; `copyright` names it
endif()

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON) # libraries; below what is loaded by name
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    libvulkan1 libsecret-1-0 libqt6sql6-sqlite
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
    qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-dialogs qml6-module-qtquick-layouts
    qml6-module-qtquick-templates qml6-module-qtquick-window
    qml6-module-qt-labs-folderlistmodel qml6-module-qt-labs-qmlmodels
    fonts-inter fonts-jetbrains-mono fonts-noto-core fonts-noto-color-emoji)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    mesa-vulkan-drivers qt6-wayland "gnome-keyring | kwalletmanager" fonts-noto-cjk xdg-desktop-portal)
list(JOIN CPACK_DEBIAN_PACKAGE_DEPENDS ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
list(JOIN CPACK_DEBIAN_PACKAGE_RECOMMENDS ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)

include(CPack)
