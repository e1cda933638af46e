# The one place for language standard, warnings, sanitizers and the compiler cache: every target of the
# project links stemma_flags and nothing sets flags of its own.
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(STEMMA_CCACHE ccache)
if(STEMMA_CCACHE)
    # Precompiled headers are only cached when ccache may overlook their time stamps.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${STEMMA_CCACHE})
endif()

add_library(stemma_flags INTERFACE)
target_compile_features(stemma_flags INTERFACE cxx_std_20)
target_include_directories(stemma_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(stemma_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
# g++ 12 warns of overlapping copies inside std::string that cannot happen (GCC bug 105651): no -Wrestrict.
target_compile_options(stemma_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wundef -Wno-restrict
    $<$<BOOL:${STEMMA_WERROR}>:-Werror>
    $<$<BOOL:${STEMMA_COVERAGE}>:--coverage>)
target_link_options(stemma_flags INTERFACE $<$<BOOL:${STEMMA_COVERAGE}>:--coverage>)
if(STEMMA_SANITIZERS)
    target_compile_options(stemma_flags INTERFACE -fsanitize=${STEMMA_SANITIZERS} -fno-omit-frame-pointer)
    target_link_options(stemma_flags INTERFACE -fsanitize=${STEMMA_SANITIZERS})
endif()

# stemma_library(NAME [SOURCES...]): a static library with the house flags; headers are its siblings.
function(stemma_library name)
    add_library(${name} STATIC ${ARGN})
    target_link_libraries(${name} PUBLIC stemma_flags)
endfunction()

# moc 6.4 cannot parse libstdc++'s <concepts>, which <compare> includes: its include guard hides it from moc.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
