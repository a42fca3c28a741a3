// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of a team: who did what on which laptop, and which files came where. A plan is a value
// made from a seed; the model walks it (run), and so do real books (realhistories_test.cpp). What cannot be
// done on a laptop when its turn comes is skipped, by the same rules in both.
#pragma once

#include "core/sync/model.h"

#include <functional>

namespace ridealong::model {

struct Step
{
    enum class Kind : uint8_t {
        lead,        // new, of the rep or, by a manager, of `other`
        activity,    // on lead `row`
        mark,        // on lead `row`, the same row on every laptop (a tag): two may make it
        thing,       // of the team
        note,        // private
        edit,        // register `tag` of `row`
        reassign,    // lead `row` to `other`
        redact,      // lead `row` and what hangs on it
        insider,     // a rep writes what is not his, with his own program
        send,        // files for everybody
        receive,     // one of the files that are for this laptop, any number of times
        receivePart, // of one
        backup,
        restore,
        clone, // the book goes on in two places
        clock, // is put wrong
        upgrade
    };
    Kind kind = Kind::send;
    int laptop = 0;
    int row = 0; // the step that made it
    uint16_t tag = 0;
    int64_t value = 0;
    int other = 0; // a person
    uint64_t dice = 0;
};

struct PlannedLaptop
{
    int person = 0; // 0 and 1 are managers
    bool isOld = false;
    int64_t clock = 0; // milliseconds
};

struct Plan
{
    uint64_t seed = 0;
    std::vector<PlannedLaptop> laptops;
    std::vector<Step> steps;
};

inline constexpr int managers = 2; // persons 0 and 1
inline bool isManager(int person)
{
    return person < managers;
}

Plan planOf(uint64_t seed);
std::string told(const Plan &plan); // a line for each step

struct World
{
    Rules rules;
    std::vector<Laptop> laptops;
    std::vector<Laptop> backups; // one for each, the newest
    std::vector<Anchor> anchors;
    std::vector<File> files;
    std::set<Id> cloned; // laptops
    int batches = 0;
    std::set<int> did;       // steps that wrote something
    std::map<int, int> came; // by step: the batch that was read
    int64_t now = 0;
    int64_t names = 0;
    std::string complaint;
};

// Walks the plan, lets everybody exchange everything until quiet, and gives the first thing that is wrong;
// nothing where all is well.
std::string run(const Plan &plan, const Rules &rules = {});
// The same, with the world at the end, for whoever wants to compare.
World walked(const Plan &plan, const Rules &rules = {});
// What is wrong in a world that has come to rest.
std::string wrongIn(const World &world, uint64_t seed);
// Fewer steps that still end in a complaint.
Plan smallest(Plan plan, const std::function<bool(const Plan &)> &isWrong);

Id rowOf(int step);
// Laptops of a team by the names of the scopes that their files are for.
std::vector<Scope> audiencesOf(const Laptop &sender, const std::vector<Laptop> &all);
bool isFor(const Laptop &laptop, const Scope &audience);

} // namespace ridealong::model
