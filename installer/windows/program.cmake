# Windows: a program without a console window, with its icon, its version and the manifest of a modern program.
set_target_properties(facet PROPERTIES WIN32_EXECUTABLE ON)
string(REPLACE "." "," version_numbers ${PROJECT_VERSION})
configure_file(${CMAKE_CURRENT_LIST_DIR}/facet.rc.in ${CMAKE_CURRENT_BINARY_DIR}/facet.rc @ONLY)
target_sources(facet PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/facet.rc)
if(MSVC) # the linker would add a second one
    target_link_options(facet PRIVATE /MANIFEST:NO)
endif()
set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/facet.rc TARGET_DIRECTORY facet PROPERTIES
    OBJECT_DEPENDS ${pictures}/icon.ico)
add_dependencies(facet facet_icons)
