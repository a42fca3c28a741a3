// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/skillsastable.h"

#include "coaching/coachingfacts.h"
#include "lists/listing.h"

#include <QCoreApplication>
#include <QLocale>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("HeatTable", text);
}

std::vector<report::Cell> averagesOf(const SkillTable &skills)
{
    std::vector<report::Cell> row{{.text = tr("Average"), .strong = true}};
    for (const RatedRide &ride : skills.rides)
        row.push_back(listCell(averageWords(ride.average), ride.average));
    return row;
}

} // namespace

report::Table skillsAsTable(const Book &book, const SkillTable &skills)
{
    using Holds = report::ColumnKind;
    std::vector<std::pair<QString, Holds>> columns{{tr("Skill"), Holds::text}};
    for (const RatedRide &ride : skills.rides)
        columns.emplace_back(QString::fromStdString(ride.on.iso()), Holds::number);
    columns.emplace_back(tr("Change"), Holds::number);
    report::Table table = makeListTable(tr("Skills at each ride-along"), columns);
    for (size_t place = 0; place < skills.skills.size(); ++place) {
        std::vector<report::Cell> &row = table.rows.emplace_back();
        row.push_back(listCell(skillName(book, skills.skills[place])));
        for (const RatedRide &ride : skills.rides)
            row.push_back(ride.values[place]
                              ? listCell(QLocale().toString(ride.values[place]), int64_t(ride.values[place]))
                              : report::Cell());
        const int change = skills.change[place];
        row.push_back(change == unsetInt ? report::Cell()
                                         : listCell(QLocale().toString(change), int64_t(change)));
    }
    table.rows.push_back(averagesOf(skills));
    return table;
}

} // namespace ridealong
