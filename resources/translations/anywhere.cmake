# SPDX-License-Identifier: GPL-3.0-or-later
# A copy of a .ts file with all its texts in one context, "anywhere", where ui/shell/language.cpp looks for what
# a context of its own lacks: lupdate files the texts of free functions under their namespace.
# cmake -DFROM=in.ts -DTO=out.ts -P anywhere.cmake
file(READ ${FROM} texts)
string(REGEX REPLACE "<name>[^<]*</name>" "<name>anywhere</name>" texts "${texts}")
file(WRITE ${TO} "${texts}")
