# quittance_resources(NAME PREFIX FILES… ): files embedded as :/PREFIX/<alias>.
#
# FILES are "alias=absolute path" pairs. NAME becomes an interface library that hands its object file, with the static
# initialiser that registers the resource, to every program at the end of the link chain: nobody has to call
# Q_INIT_RESOURCE, however many static libraries lie in between.
function(quittance_resources name)
    cmake_parse_arguments(ARG "" "PREFIX" "FILES;DEPENDS" ${ARGN})
    set(qrc "${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc")
    set(content "<RCC>\n  <qresource prefix=\"/${ARG_PREFIX}\">\n")
    set(paths)
    foreach(pair IN LISTS ARG_FILES)
        string(REGEX MATCH "^([^=]+)=(.+)$" matched "${pair}")
        string(APPEND content "    <file alias=\"${CMAKE_MATCH_1}\">${CMAKE_MATCH_2}</file>\n")
        list(APPEND paths "${CMAKE_MATCH_2}")
    endforeach()
    string(APPEND content "  </qresource>\n</RCC>\n")
    file(CONFIGURE OUTPUT "${qrc}" CONTENT "${content}" @ONLY)

    set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}_qrc.cpp")
    add_custom_command(OUTPUT "${source}"
        COMMAND Qt6::rcc --name ${name} --output "${source}" "${qrc}"
        DEPENDS "${qrc}" ${paths}
        COMMENT "Embedding ${name}"
        VERBATIM)
    add_library(${name}_objects OBJECT "${source}")
    set_target_properties(${name}_objects PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(${name}_objects PRIVATE Qt6::Core)
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE "$<TARGET_OBJECTS:${name}_objects>" Qt6::Core)
endfunction()
