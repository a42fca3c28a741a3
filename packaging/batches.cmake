# SPDX-License-Identifier: GPL-3.0-or-later
# ridealong_batches(TARGET [FREE_TR] [ALONE FILE…]): with RIDEALONG_BATCHES, which the presets of CI set, a folder's files
# are compiled eight at a time; reading the same headers and making the same templates again takes more than half of a
# build. A new file moves only those of its own folder to other batches. The other presets compile file by file, and so
# tell which of them forgot a header.
# ALONE are files whose helpers have the names of a neighbour's. Most files have a helper tr for their texts: with FREE_TR
# the preprocessor gives each its own name, which files must not see in which a class calls its member tr; without it the
# files with such a helper stay alone.
option(RIDEALONG_BATCHES "Compile the files of a folder eight at a time" OFF)

function(ridealong_batches target)
    if(NOT RIDEALONG_BATCHES)
        return()
    endif()
    cmake_parse_arguments(ARG FREE_TR "" ALONE ${ARGN})
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    if(ARG_FREE_TR)
        set_target_properties(${target} PROPERTIES UNITY_BUILD_UNIQUE_ID ridealong_file UNITY_BUILD_CODE_BEFORE_INCLUDE
            "#undef QT_TR_FUNCTIONS\n#define QT_TR_FUNCTIONS\n#define tr ridealong_file")
    endif()

    get_target_property(files ${target} SOURCES)
    list(FILTER files INCLUDE REGEX "^[a-z][a-z0-9/]*/[a-z0-9]+\\.cpp$")
    list(SORT files)
    set(before "")
    set(count 0)
    foreach(file IN LISTS files)
        get_filename_component(folder ${file} DIRECTORY)
        if(NOT folder STREQUAL before)
            set(count 0)
        endif()
        set(before ${folder})
        math(EXPR batch "${count} / 8")
        math(EXPR count "${count} + 1")
        file(STRINGS ${file} tr LIMIT_COUNT 1 REGEX "^QString tr\\(const char")
        if(file IN_LIST ARG_ALONE OR (tr AND NOT ARG_FREE_TR)) # it keeps its place, so that no other one moves
            continue()
        endif()
        string(REPLACE / - name ${folder}${batch})
        set_source_files_properties(${file} PROPERTIES UNITY_GROUP ${name})
    endforeach()
endfunction()
