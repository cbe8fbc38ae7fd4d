# macOS: one bundle holds the window, the command line and everything they read.
set(programs Facet.app/Contents/MacOS)
set(resources Facet.app/Contents/Resources)
set_target_properties(facet PROPERTIES
    MACOSX_BUNDLE ON OUTPUT_NAME Facet
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
    INSTALL_RPATH @executable_path/../Frameworks)
install(FILES ${pictures}/icon.icns DESTINATION ${resources} RENAME Facet.icns COMPONENT window)
