// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/coaching.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ridealong {

namespace {

int32_t placeOf(const Table<Skill> &skills, uint32_t skill)
{
    const int32_t position = skills[skill].position;
    return position == unsetInt ? std::numeric_limits<int32_t>::max() : position;
}

void sortByPlace(const Book &book, std::vector<uint32_t> &rows)
{
    const auto &skills = book.tables().skill;
    std::ranges::sort(rows, {},
                      [&](uint32_t row) { return std::pair(placeOf(skills, row), skills.id(row)); });
}

bool counts(const Book &book, uint32_t row, uint32_t rep)
{
    const auto &table = book.tables();
    const Rating &rating = table.rating[row];
    const uint32_t ride = rating.ride.number;
    const bool planned = table.ride.has(ride) && table.ride.text(ride, rideField("state")) == "planned";
    return table.rating.has(row) && rating.rep.number == rep && rating.value >= 1 && rating.value <= 5 &&
           rating.skill.number > 0 && rating.skill.number < table.skill.end() && !planned;
}

// A ride comes before what was rated by itself on its day; rows are the same on every laptop, numbers not.
struct ColumnKey
{
    Date on;
    bool isAlone;
    Id rideId;
    uint32_t ride;
    auto operator<=>(const ColumnKey &) const = default;
};

ColumnKey columnOf(const Book &book, const Rating &rating)
{
    const auto &rides = book.tables().ride;
    const uint32_t ride = rides.has(rating.ride.number) ? rating.ride.number : 0;
    return {ride ? rides[ride].on : rating.on, ride == 0, ride ? rides.id(ride) : Id{}, ride};
}

// Of two ratings of one skill in a column the later one speaks.
using Column = std::map<uint32_t, std::tuple<Date, Id, int>>;

std::map<ColumnKey, Column> columnsOf(const Book &book, uint32_t rep)
{
    std::map<ColumnKey, Column> columns;
    const auto &ratings = book.tables().rating;
    for (uint32_t row = 1; row < ratings.end(); ++row) {
        if (!counts(book, row, rep))
            continue;
        const Rating &rating = ratings[row];
        auto &value = columns[columnOf(book, rating)][rating.skill.number];
        value = std::max(value, std::tuple(rating.on, ratings.id(row), int(rating.value)));
    }
    return columns;
}

std::vector<uint32_t> shownSkills(const Book &book, const std::map<ColumnKey, Column> &columns)
{
    std::vector<uint32_t> skills = skillsOf(book), old;
    for (const auto &[key, column] : columns)
        for (const auto &[skill, value] : column)
            if (std::ranges::find(skills, skill) == skills.end() &&
                std::ranges::find(old, skill) == old.end())
                old.push_back(skill);
    sortByPlace(book, old);
    skills.insert(skills.end(), old.begin(), old.end());
    return skills;
}

RatedRide ratedRide(const ColumnKey &key, const Column &column, const std::vector<uint32_t> &skills)
{
    RatedRide ride;
    ride.ride = key.ride;
    ride.on = key.on;
    int sum = 0;
    for (const uint32_t skill : skills) {
        const auto found = column.find(skill);
        ride.values.push_back(found == column.end() ? 0 : std::get<2>(found->second));
        sum += ride.values.back();
    }
    if (!column.empty())
        ride.average = double(sum) / double(column.size());
    return ride;
}

// Of one skill over all columns.
struct Course
{
    int first = 0, last = 0, count = 0, sum = 0;

    double average() const { return double(sum) / count; }
};

Course courseOf(const SkillTable &table, size_t place)
{
    Course course;
    for (const RatedRide &ride : table.rides)
        if (const int value = ride.values[place]) {
            course.first = course.count ? course.first : value;
            course.last = value;
            course.sum += value;
            ++course.count;
        }
    return course;
}

void judge(SkillTable &table, const Book &book)
{
    std::pair<int, double> lowest{6, 0};
    std::vector<std::pair<int, uint32_t>> strong, weak;
    for (size_t place = 0; place < table.skills.size(); ++place) {
        const uint32_t skill = table.skills[place];
        const Course course = courseOf(table, place);
        table.change.push_back(course.count > 1 ? course.last - course.first : unsetInt);
        if (!course.count || !book.tables().skill.has(skill) || book.tables().skill[skill].retired == 2)
            continue;
        if (std::pair(course.last, course.average()) < lowest)
            lowest = {course.last, course.average()}, table.focus = skill;
        if (course.last != 3)
            (course.last > 3 ? strong : weak).push_back({course.last, skill});
    }
    std::ranges::stable_sort(strong, std::greater{}, &std::pair<int, uint32_t>::first);
    std::ranges::stable_sort(weak, {}, &std::pair<int, uint32_t>::first);
    for (const auto &[value, skill] : strong)
        table.strengths.push_back(skill);
    for (const auto &[value, skill] : weak)
        table.weaknesses.push_back(skill);
}

} // namespace

std::vector<uint32_t> skillsOf(const Book &book, bool retired)
{
    const auto &skills = book.tables().skill;
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < skills.end(); ++row)
        if (skills.has(row) && (retired || skills[row].retired != 2))
            rows.push_back(row);
    sortByPlace(book, rows);
    return rows;
}

SkillTable skillTable(const Book &book, uint32_t rep)
{
    SkillTable table;
    const auto columns = columnsOf(book, rep);
    table.skills = shownSkills(book, columns);
    for (const auto &[key, column] : columns)
        table.rides.push_back(ratedRide(key, column, table.skills));
    judge(table, book);
    return table;
}

} // namespace ridealong
