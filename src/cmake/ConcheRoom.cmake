# SPDX-License-Identifier: GPL-3.0-or-later
# Flags and Qt defines of all our code live in this one target; nothing is set globally.
add_library(conche_flags INTERFACE)
target_compile_features(conche_flags INTERFACE cxx_std_20)
target_include_directories(conche_flags INTERFACE "${PROJECT_SOURCE_DIR}/src")
target_compile_options(
  conche_flags
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Wconversion
            -Wsign-conversion
            -Wshadow
            -Wold-style-cast
            -Wnon-virtual-dtor
            -Woverloaded-virtual
            -Wcast-qual
            -Wdouble-promotion
            -Wformat=2
            -Werror
            -fstack-protector-strong)
target_compile_definitions(
  conche_flags
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
            QT_NO_FOREACH
            QT_NO_KEYWORDS
            QT_USE_QSTRINGBUILDER
            QT_STRICT_ITERATORS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400
            TOML_EXCEPTIONS=0
            "$<$<NOT:$<CONFIG:Release>>:_GLIBCXX_ASSERTIONS>")

set(CONCHE_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize takes them: address,undefined or thread")
if(CONCHE_SANITIZE)
  target_compile_options(conche_flags INTERFACE -fsanitize=${CONCHE_SANITIZE} -fno-omit-frame-pointer
                                                -fno-sanitize-recover=all)
  target_link_options(conche_flags INTERFACE -fsanitize=${CONCHE_SANITIZE})
endif()
option(CONCHE_COVERAGE "Count which lines the tests reach" OFF)
if(CONCHE_COVERAGE)
  target_compile_options(conche_flags INTERFACE --coverage)
  target_link_options(conche_flags INTERFACE --coverage)
endif()

# conche_room(NAME SOURCES file... LINK library...): a folder is a library is a layer.
# Links are PUBLIC because a room's headers show the types of the rooms below.
function(conche_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(conche_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(conche_${name} PUBLIC conche_flags Qt6::Core tl::expected ${ROOM_LINK} PRIVATE ${ROOM_PRIVATE_LINK})
endfunction()
