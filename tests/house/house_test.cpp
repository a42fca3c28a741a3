// SPDX-License-Identifier: GPL-3.0-or-later
// The promises of the layout that no compiler keeps. Each test lists who breaks one, so that the message of a
// failure is the list of what to mend.
#include "house/sources.h"

#include <algorithm>
#include <array>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <regex>

using namespace house;
using testing::IsEmpty;
using testing::Not;

namespace {

using Offenders = std::vector<std::string>;

// A file of core includes its own folder and folders to its left.
constexpr std::array<std::string_view, 17> theLine = {
    "base",    "change", "lead",  "pipeline", "scoring", "followup", "focus",   "coaching", "book",
    "measure", "work",   "store", "sync",     "files",   "report",   "session", "demo"};

// Tables may be as long as what they list; everything else that is long is doing too much.
constexpr std::array<std::string_view, 0> longTables = {};

constexpr size_t longestFile = 400;
constexpr size_t longestMain = 60;

size_t placeInLine(std::string_view folder)
{
    return static_cast<size_t>(std::ranges::find(theLine, folder) - theLine.begin());
}

std::string folderOf(std::string_view path)
{
    const size_t slash = path.find('/');
    return std::string(slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash));
}

std::string folderInCore(const SourceFile &file)
{
    return folderOf(std::string_view(file.path).substr(std::string_view("core/").size()));
}

std::vector<SourceFile> ours()
{
    std::vector<SourceFile> all;
    for (std::string_view folder : {"app/", "core/", "tests/", "ui/"})
        std::ranges::move(sources(folder), std::back_inserter(all));
    return all;
}

std::vector<SourceFile> theProgram()
{
    std::vector<SourceFile> all = ours();
    std::erase_if(all, [](const SourceFile &file) { return file.isUnder("tests/"); });
    return all;
}

// The lines of a file that the pattern is found in, as "path:line".
void addMatches(Offenders &offenders, const SourceFile &file, const std::regex &pattern)
{
    for (size_t i = 0; i < file.lines.size(); ++i)
        if (std::regex_search(file.lines[i], pattern))
            offenders.push_back(file.path + ':' + std::to_string(i + 1));
}

void addIncludesOf(Offenders &offenders, const SourceFile &file, auto &&forbidden)
{
    for (const Include &include : file.includes())
        if (forbidden(include))
            offenders.push_back(file.path + " includes " + include.header);
}

bool namesSqlite(const Include &include)
{
    return include.header == "sqlite3.h" || belongsToQtModule(include.header, "QtSql");
}

bool isGui(const Include &include)
{
    constexpr std::array modules = {"QtGui", "QtWidgets", "QtCharts", "QtPrintSupport", "QtSvg", "QtOpenGL"};
    return std::ranges::any_of(modules, [&](const char *m) { return belongsToQtModule(include.header, m); });
}

// What a header is for stands above its first include and its first line of code.
bool opensWithAComment(const SourceFile &file)
{
    for (size_t i = 1; i < file.lines.size(); ++i) {
        const std::string &line = file.lines[i];
        if (line.starts_with("// "))
            return true;
        if (!line.empty() && line != "#pragma once")
            return false;
    }
    return false;
}

} // namespace

TEST(House, FindsItsOwnSources)
{
    EXPECT_THAT(sources("core/base/"), Not(IsEmpty()));
    EXPECT_TRUE(belongsToQtModule("QPainter", "QtGui"));
    EXPECT_FALSE(belongsToQtModule("QString", "QtGui"));
}

TEST(House, CoreIsALine)
{
    Offenders offenders;
    for (const SourceFile &file : sources("core/"))
        addIncludesOf(offenders, file, [&](const Include &include) {
            return !include.angled && placeInLine(folderOf(include.header)) > placeInLine(folderInCore(file));
        });

    EXPECT_THAT(offenders, IsEmpty());
}

TEST(House, EveryFolderOfCoreHasAPlaceInTheLine)
{
    Offenders offenders;
    for (const SourceFile &file : sources("core/"))
        if (placeInLine(folderInCore(file)) == theLine.size())
            offenders.push_back(file.path);

    EXPECT_THAT(offenders, IsEmpty());
}

TEST(House, CoreNamesItsHeadersByFolder)
{
    Offenders offenders;
    for (const SourceFile &file : sources("core/"))
        addIncludesOf(offenders, file, [](const Include &include) {
            return !include.angled && placeInLine(folderOf(include.header)) == theLine.size();
        });

    EXPECT_THAT(offenders, IsEmpty());
}

TEST(House, CoreKnowsNoGui)
{
    Offenders offenders;
    for (const SourceFile &file : sources("core/"))
        addIncludesOf(offenders, file, isGui);

    EXPECT_THAT(offenders, IsEmpty());
}

TEST(House, OnlyTheStoreSpeaksSql)
{
    static const std::regex statement(R"re("\w*\(?\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA)\s)re");
    Offenders offenders;
    for (const SourceFile &file : theProgram()) {
        if (file.isUnder("core/store/"))
            continue;
        addIncludesOf(offenders, file, namesSqlite);
        addMatches(offenders, file, statement);
    }

    EXPECT_THAT(offenders, IsEmpty());
}

TEST(House, TheCommandLineKnowsNoPages)
{
    Offenders offenders;
    for (const SourceFile &file : sources("app/commands/"))
        addIncludesOf(offenders, file, [](const Include &include) {
            return include.header.starts_with("pages/") || include.header.starts_with("shell/") ||
                   include.header.starts_with("dialogs/");
        });

    EXPECT_THAT(offenders, IsEmpty());
}

TEST(House, MainOnlyStartsTheProgram)
{
    EXPECT_LE(source("app/main.cpp").lines.size(), longestMain);
}

TEST(House, NoFileIsLong)
{
    Offenders offenders;
    for (const SourceFile &file : ours())
        if (file.lines.size() > longestFile && !std::ranges::count(longTables, file.path))
            offenders.push_back(file.path + " has " + std::to_string(file.lines.size()) + " lines");

    EXPECT_THAT(offenders, IsEmpty());
}

TEST(House, EveryFileNamesItsLicence)
{
    Offenders offenders;
    for (const SourceFile &file : ours())
        if (file.lines.empty() || file.lines[0] != "// SPDX-License-Identifier: GPL-3.0-or-later")
            offenders.push_back(file.path);

    EXPECT_THAT(offenders, IsEmpty());
}

TEST(House, EveryHeaderSaysWhatItIsFor)
{
    Offenders offenders;
    for (const SourceFile &file : ours())
        if (file.isHeader() && !opensWithAComment(file))
            offenders.push_back(file.path);

    EXPECT_THAT(offenders, IsEmpty());
}

TEST(House, NothingIsLeftForLater)
{
    static const std::regex mark(R"(//.*\b(TO[D]O|FIX[M]E|X[X]X)\b)");
    Offenders offenders;
    for (const SourceFile &file : ours())
        addMatches(offenders, file, mark);

    EXPECT_THAT(offenders, IsEmpty());
}
