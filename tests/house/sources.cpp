// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/sources.h"
#include "support/paths.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

namespace fs = std::filesystem;

namespace house {

namespace {

const fs::path root = ridealong::inSources("").toStdString();
const fs::path qtHeaders = RIDEALONG_QT_HEADERS;

bool isSource(const fs::path &path)
{
    return path.extension() == ".h" || path.extension() == ".cpp";
}

} // namespace

SourceFile source(std::string_view path)
{
    SourceFile file{.path = std::string(path), .lines = {}};
    std::ifstream in(root / path);
    for (std::string line; std::getline(in, line);)
        file.lines.push_back(line);
    return file;
}

std::vector<SourceFile> sources(std::string_view folder)
{
    std::vector<SourceFile> files;
    if (!fs::is_directory(root / folder))
        return files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root / folder))
        if (entry.is_regular_file() && isSource(entry.path()))
            files.push_back(source(entry.path().lexically_relative(root).generic_string()));
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<Include> SourceFile::includes() const
{
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> found;
    std::smatch match;
    for (const std::string &line : lines)
        if (std::regex_search(line, match, pattern) && !match[2].str().ends_with(".moc"))
            found.push_back({.header = match[2], .angled = match[1] == "<"});
    return found;
}

bool belongsToQtModule(std::string_view header, std::string_view module)
{
    if (header.starts_with(module))
        return true;
    return header.starts_with("Q") && fs::exists(qtHeaders / module / header);
}

} // namespace house
