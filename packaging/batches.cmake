# SPDX-License-Identifier: GPL-3.0-or-later
# ridealong_batches(TARGET [FREE_TR] [ALWAYS] [ALONE FILE…]): with RIDEALONG_BATCHES, which the presets of CI set, a folder's
# files are compiled eight at a time; reading the same headers and making the same templates again takes more than half
# of a build. A new file moves only those of its own folder to other batches. The other presets compile file by file, and
# so tell which of them forgot a header. ALWAYS is for the few files of a test, in the order in which they stand.
# CMake's own batches (UNITY_BUILD) name each file by its whole path, so that ccache finds none of them in another clone;
# these name it from where they lie.
# ALONE are files whose helpers have the names of a neighbour's. Most files have a helper tr for their texts: with FREE_TR
# the preprocessor gives each its own name, which files must not see in which a class calls its member tr; without it the
# files with such a helper stay alone.
option(RIDEALONG_BATCHES "Compile the files of a folder eight at a time" OFF)

function(ridealong_batch_line file batch_folder free_tr result)
    file(RELATIVE_PATH path ${batch_folder} ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    set(line "")
    if(free_tr)
        string(MD5 own ${path})
        string(APPEND line "#undef QT_TR_FUNCTIONS\n#define QT_TR_FUNCTIONS\n#undef tr\n#define tr tr_${own}\n")
    endif()
    set(${result} "${line}#include \"${path}\"\n" PARENT_SCOPE)
endfunction()

function(ridealong_batches target)
    cmake_parse_arguments(ARG "FREE_TR;ALWAYS" "" ALONE ${ARGN})
    if(NOT RIDEALONG_BATCHES AND NOT ARG_ALWAYS)
        return()
    endif()
    get_target_property(files ${target} SOURCES)
    list(REMOVE_DUPLICATES files)
    if(ARG_ALWAYS)
        list(FILTER files INCLUDE REGEX "^[a-z.][a-z0-9_./]*\\.cpp$")
    else()
        list(FILTER files INCLUDE REGEX "^[a-z][a-z0-9/]*/[a-z0-9]+\\.cpp$")
        list(SORT files)
    endif()
    set(batch_folder ${CMAKE_CURRENT_BINARY_DIR}/batches/${target})
    set(before "")
    set(count 0)
    set(batches "")
    foreach(file IN LISTS files)
        set(folder files) # of a binary with few
        if(NOT ARG_ALWAYS)
            get_filename_component(folder ${file} DIRECTORY)
        endif()
        if(NOT folder STREQUAL before)
            set(count 0)
        endif()
        set(before ${folder})
        math(EXPR batch "${count} / 8")
        math(EXPR count "${count} + 1")
        file(STRINGS ${file} tr LIMIT_COUNT 1 REGEX "^QString tr\\(const char")
        if(file IN_LIST ARG_ALONE OR (tr AND NOT ARG_FREE_TR AND NOT ARG_ALWAYS)) # it keeps its place, so that no other one moves
            continue()
        endif()
        string(REGEX REPLACE "[/.]+" - name ${folder}${batch})
        ridealong_batch_line(${file} ${batch_folder} ${ARG_FREE_TR} line)
        string(APPEND text_${name} "${line}")
        list(APPEND batches ${name})
        set_source_files_properties(${file} PROPERTIES HEADER_FILE_ONLY ON)
    endforeach()
    list(REMOVE_DUPLICATES batches)
    foreach(name IN LISTS batches)
        file(CONFIGURE OUTPUT ${batch_folder}/${name}.cpp CONTENT "${text_${name}}" @ONLY)
        target_sources(${target} PRIVATE ${batch_folder}/${name}.cpp)
        set_source_files_properties(${batch_folder}/${name}.cpp PROPERTIES SKIP_AUTOGEN ON)
    endforeach()
endfunction()
