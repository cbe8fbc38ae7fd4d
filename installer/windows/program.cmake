# Windows: a window without a console, with icon and version; the manifest makes narrow strings UTF-8 in all programs.
set_target_properties(facet PROPERTIES WIN32_EXECUTABLE ON)
string(REPLACE "." "," version_numbers ${PROJECT_VERSION})
configure_file(${CMAKE_CURRENT_LIST_DIR}/facet.rc.in ${CMAKE_CURRENT_BINARY_DIR}/facet.rc @ONLY)
target_sources(facet PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/facet.rc)
set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/facet.rc TARGET_DIRECTORY facet PROPERTIES
    OBJECT_DEPENDS ${pictures}/icon.ico)
add_dependencies(facet facet_icons)
foreach(program facet facet-cli facet-cli-text)
    target_sources(${program} PRIVATE ${CMAKE_CURRENT_LIST_DIR}/facet.manifest)
endforeach()
