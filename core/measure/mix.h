// SPDX-License-Identifier: GPL-3.0-or-later
// Where prospecting effort went: one scan over the activities into minutes per person, ISO week and grade.
// Effort on a lead counts until the day it was won. Nothing is kept: ask again after a change. Of a book with
// activities of more than ten years the last ten are read.
#pragma once

#include "book/book.h"
#include "focus/brake.h"

namespace ridealong {

// One person's week: minutes by grade (those without one first), and touches by whether they jumped the
// queue, as a yes/no field has it: not judged, no, yes.
struct EffortCell
{
    std::array<int32_t, 6> minutes{};
    std::array<int32_t, 3> touches{};
};

class Effort
{
public:
    static constexpr int mostWeeks = 522;

    Effort(Week first, int weeks, size_t people)
        : m_first(first)
        , m_weeks(weeks)
        , m_cells(people)
    {
    }

    Week firstWeek() const { return m_first; }
    Week lastWeek() const { return m_first.plus(m_weeks - 1); }
    const EffortCell &cell(uint32_t person, Week week) const;        // blank where there is none
    GradeMinutes minutes(uint32_t person, Week from, Week to) const; // person 0: everybody
    double discipline(uint32_t person, Week from, Week to) const;    // 1 - jumps / touches; NaN without any
    int touches(uint32_t person, Week from, Week to) const;
    // From the first week with effort to the last week of the scan, each with its policy.
    std::vector<WeekMix> series(const Book &book, uint32_t person) const;

    EffortCell *row(uint32_t person) // for the scan: the person's weeks, which there are from then on
    {
        m_cells[person].resize(size_t(m_weeks));
        return m_cells[person].data();
    }
    size_t people() const { return m_cells.size(); }

private:
    template<class F>
    void eachCell(uint32_t person, Week from, Week to, F &&f) const;

    Week m_first;
    int m_weeks;
    std::vector<std::vector<EffortCell>> m_cells; // by person, empty for who has none; then by week
};

// The last ten years up to today's week, or from a week on.
Effort effortOf(const Book &book, Week from = {});

// How one activity counts; person 0: not at all.
struct CountedEffort
{
    uint16_t person = 0;
    uint16_t week = 0;   // from the first of the scan
    int16_t minutes = 0; // a day at most
    uint8_t grade = 0;
    uint8_t jump = 0;
};
// Says of each activity, by its number, how it counts.
Effort effortOf(const Book &book, std::vector<CountedEffort> &counted);
// The minutes that count for one activity; 0 where it is no prospecting.
int effortMinutes(const Book &book, const Activity &activity);
// Whether an activity is effort up to today: its lead is there and was not yet won.
bool countsAsEffort(const Book &book, const Activity &activity);
Grade gradeThen(const Book &book, const Activity &activity); // its lead's of today where none was kept

// Open leads by grade, as counts: of a rep's pool, or (person 0) of the book.
std::array<int, 5> poolMix(const Book &book, uint32_t person);

struct MixRow
{
    uint32_t person = 0;
    Week week = {}; // unset for a window
    GradeMinutes minutes = {};
    MixPolicy policy = {};
    FocusState state = FocusState::noData;
    bool off = false;
    double discipline = std::nan(""); // share 0-1
    double wasteHours = 0;
    Money wasteMoney = {}; // unset where the hourly cost is not known
    QString reason = {};
};

struct MixQuery
{
    uint32_t person = 0; // 0: each active rep, and whoever else has effort in the window
    int weeks = 4;       // including this one
    bool byWeek = false;
};

std::vector<MixRow> mixRows(const Book &book, const Effort &effort, const MixQuery &query);
Money wasteMoney(const Book &book, uint32_t person, int64_t minutes);
std::vector<uint32_t> activeReps(const Book &book); // in the order of their names

} // namespace ridealong
