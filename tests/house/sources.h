// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own text as data: the tests of the house read it instead of compiling it.
// Paths are relative to the source tree, with forward slashes, in alphabetical order.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace house {

struct Include
{
    std::string header;
    bool angled = false; // <header> and not "header"
};

struct SourceFile
{
    std::string path;
    std::vector<std::string> lines;

    bool isHeader() const { return path.ends_with(".h"); }
    bool isUnder(std::string_view folder) const { return path.starts_with(folder); }
    std::vector<Include> includes() const; // without the .moc files that moc makes
};

// Every .h and .cpp below the folder, such as "core/" or "core/store/"; none where there is no such folder.
std::vector<SourceFile> sources(std::string_view folder);
SourceFile source(std::string_view path);

// True for a class header of Qt, such as QPainter, or a path, such as QtGui/QPainter, that belongs to the
// module.
bool belongsToQtModule(std::string_view header, std::string_view module);

} // namespace house
