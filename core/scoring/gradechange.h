// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the journal of grades: when a lead's grade became another, and what moved it. The journal is
// written by the Session with the commit, the midnight or the import that did it, and is never exchanged. Its
// reasons stand in the file as a line each: "need -25" for a criterion that gave 25 points less, or one word.
#pragma once

#include "base/value.h"

#include <QString>
#include <span>
#include <vector>

namespace ridealong {

struct Model;

struct GradeChange
{
    uint32_t lead = 0;
    Instant at;
    Grade from = Grade::none, to = Grade::none;
    double score = 0;
    int model = 0;
    std::string why = {};
};

struct GradeReason
{
    enum class Kind : uint8_t {
        criterion,    // its points changed
        model,        // another version was published
        override,     // the manager gave a grade, or another one
        overrideOver, // it lapsed or was taken back
        gate,         // one began or ceased to hold
        time,         // a day went by: ages and steps count on
        stage,        // a closed lead was opened again
        settings,     // stages, kinds, fields or the currency changed
    };
    Kind kind = Kind::criterion;
    std::string criterion = {}; // its id
    double points = 0;          // after less before
    bool operator==(const GradeReason &) const = default;
};

std::string writeReasons(std::span<const GradeReason> reasons);
std::vector<GradeReason> readReasons(std::string_view why); // what cannot be read is left out
const char *keyOf(GradeReason::Kind kind);                  // as in the file
// "Need −25", "version 3 of the model"; by the labels that the model has now.
QString wordsOf(const GradeReason &reason, const Model &model, int version);
QString wordsOf(const GradeChange &change, const Model &model); // all of them with commas; may be empty

// Whether a lead's grade is better than 28 days ago, by the grade alone: "rising" is a better letter. Scores
// between two changes of the grade are not kept.
enum class Trend : uint8_t { steady, rising, falling };
constexpr int trendDays = 28;

Grade gradeAt(std::span<const GradeChange> history, Grade now, Instant at); // history is oldest first
Trend trendOf(std::span<const GradeChange> history, Grade now, Date today);
const char *keyOf(Trend trend); // "rising"
QString wordOf(Trend trend);    // translated

} // namespace ridealong
