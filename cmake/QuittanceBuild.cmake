# Compiler settings and the few functions that every folder uses.

option(QUITTANCE_BUILD_TESTS "Build the tests and benchmarks" ON)
option(QUITTANCE_WERROR "Treat warnings as errors" ON)
option(QUITTANCE_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without this sloppiness, and -fpch-preprocess below, no source with a precompiled header would be cached.
    set(launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
                 "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${CCACHE_PROGRAM}")
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

# What every target of ours is compiled with.
add_library(quittance_build INTERFACE)
target_compile_features(quittance_build INTERFACE cxx_std_20)
target_compile_options(quittance_build INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual
    # Designated initialisers leave members at their defaults on purpose.
    -Wno-missing-field-initializers)
if(QUITTANCE_WERROR)
    target_compile_options(quittance_build INTERFACE -Werror)
endif()
if(QUITTANCE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
target_compile_definitions(quittance_build INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QUITTANCE_VERSION="${PROJECT_VERSION}")

# quittance_library(NAME SOURCES… LINK…): a static library with the settings above and a precompiled header.
function(quittance_library name)
    cmake_parse_arguments(ARG "" "PCH" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE quittance_build)
    if(ARG_PCH)
        target_precompile_headers(${name} PRIVATE "${ARG_PCH}")
    endif()
endfunction()

# quittance_test(NAME SOURCES… LINK… [TIMEOUT s] [LABELS…]): a Qt Test program known to ctest.
function(quittance_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LINK} Qt6::Test quittance_build)
    # Included, not precompiled: making a precompiled header costs more than the one source of a test saves by it.
    target_compile_options(${name} PRIVATE -include "${PROJECT_SOURCE_DIR}/cmake/pch_test.h")
    target_compile_definitions(${name} PRIVATE QUITTANCE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Paris"
        LABELS "${ARG_LABELS}")
endfunction()
