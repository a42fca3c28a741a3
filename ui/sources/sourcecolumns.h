// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of the columns of sources: what each shows, what it means, what it sorts by, and which leads are
// behind it. Two sets of them are shown in turn: what a source returns, and how good its leads are.
#pragma once

#include "sources/sourceleads.h"

#include <span>

namespace ridealong {

enum SourceColumn {
    SourceName,
    SourceLeads,
    SourceBecame,
    SourceQualified,
    SourceWon,
    SourceCost,
    SourcePerQualified,
    SourceWonValue,
    SourceReturn,
    SourceGrades,
    SourceShareAB,
    SourceAcceptance,
    SourceFollowUp,
    SourceWinRate,
    SourcePerLead,
    SourcePerA,
    SourcePerWin,
    SourceRoi,
    SourceFullRoi,
    SourceColumns
};
enum class SourceSet : uint8_t { returns, quality };

enum class SourceShape : uint8_t { name, figure, share, interval, grades };

struct SourceColumnInfo
{
    const char *title; // translated in the context "SourceColumns", as the meaning; %1 is "$1"
    const char *meaning;
    SourceShape shape;
    int width; // 0 takes what is left
    bool inReturns, inQuality;
    SourcePart part;                        // the leads behind it
    double (*figure)(const SourceRow &row); // what it sorts by; NaN where there is none
};

std::span<const SourceColumnInfo> sourceColumns();
int widthOf(SourceColumn column); // px at 96 dpi, with the room that this language takes
QString titleOf(SourceColumn column, std::string_view currency);
QString meaningOf(SourceColumn column);
bool isIn(SourceSet set, SourceColumn column);
// Finished; empty where there is no figure.
QString textOf(const SourceRow &row, SourceColumn column, std::string_view currency);
Value rawOf(const SourceRow &row, SourceColumn column); // for files
// What stands there then: "none set", "–", or that the data is too little.
QString missingOf(const SourceRow &row, SourceColumn column);
// A share of so few leads that it would mislead.
bool isTooLittle(const SourceRow &row, SourceColumn column);

} // namespace ridealong
