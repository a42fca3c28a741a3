# SPDX-License-Identifier: GPL-3.0-or-later
# Packs a file as Debian wants it, with neither name nor time inside: cmake -DFROM=FILE -DTO=FILE.gz -P compressed.cmake
find_program(GZIP gzip REQUIRED)
execute_process(COMMAND ${GZIP} -9nc ${FROM} OUTPUT_FILE ${TO} COMMAND_ERROR_IS_FATAL ANY)
