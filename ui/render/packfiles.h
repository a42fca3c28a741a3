// SPDX-License-Identifier: GPL-3.0-or-later
// The packs of a week as files of a folder: "Ridealong 2026-W41 Leadership.pdf". What a report says is made
// first, on the thread of the book that is read; the files can then be written by any. A file that stands
// there is replaced where it is as it was written here, which a list of checksums in the folder says; one
// that a person changed is left alone. Each is written beside its place and moved there. Needs a
// QGuiApplication for PDF.
#pragma once

#include "base/progress.h"
#include "session/beside.h"
#include "session/weekreports.h"

#include <map>

namespace ridealong::render {

struct PackWish
{
    Week week;
    QString folder; // made where it is missing
    std::vector<std::string> packs;
    std::vector<std::string> formats; // endings: "pdf"
    Instant madeAt;
    bool replacesChanged = false;
    std::map<std::string, report::Arrangement> arrangements = {}; // by pack; the report's own where missing
};

struct PackPage
{
    std::string pack;
    QString path;
    report::Document document;
};

struct PackFile
{
    std::string pack;
    QString path;
    enum What : uint8_t { written, asBefore, keptChanged } what = written;
};

std::vector<std::string> allPacks(); // in the order of the table of reports
QString packFileName(Week week, std::string_view pack, const QString &ending);
// With the words that the manager opens them with.
Result<std::vector<PackPage>> packPages(const Session &session, const PackWish &wish);
// Both of it, for a worker: reads the book's file by itself, so that the open one goes on being written.
Result<std::vector<PackFile>> writePacksOf(const BookPlace &place, const PackWish &wish,
                                           const Progress &progress = {});
Result<std::vector<PackFile>> writePacks(const std::vector<PackPage> &pages, const PackWish &wish,
                                         const Progress &progress = {});

} // namespace ridealong::render
