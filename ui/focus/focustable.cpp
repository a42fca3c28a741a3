// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/focustable.h"

#include "base/words.h"
#include "book/book.h"
#include "book/leadname.h"
#include "focus/ownintakepane.h"
#include "lists/listing.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FocusTable", text);
}

} // namespace

report::Table effortTable(const Book &book, const FocusFacts &facts)
{
    using Holds = report::ColumnKind;
    report::Table table = makeListTable(tr("Effort by rep"), {{tr("Rep"), Holds::text},
                                                              {tr("Minutes on A’s"), Holds::number},
                                                              {tr("B’s"), Holds::number},
                                                              {tr("C’s"), Holds::number},
                                                              {tr("D’s"), Holds::number},
                                                              {tr("E’s"), Holds::number},
                                                              {tr("On A’s"), Holds::share},
                                                              {tr("Goal"), Holds::share},
                                                              {tr("Brake"), Holds::text}});
    for (const RepFocus &rep : facts.reps) {
        auto &row = table.rows.emplace_back();
        row.push_back({.text = shown(book.personName(rep.person)), .strong = true});
        for (const int64_t minutes : rep.now().of)
            row.push_back({.text = QLocale().toString(qlonglong(minutes)), .value = minutes});
        const double share = rep.now().share(Grade::A);
        const bool worked = rep.now().total() > 0;
        row.push_back(
            {.text = worked ? percentWords(share) : QString(), .value = worked ? Value(share) : Value()});
        row.push_back({.text = percentWords(rep.policy.goalA), .value = rep.policy.goalA});
        row.push_back({.text = rep.brake.isOn() ? tr("on") : QString()});
    }
    return table;
}

report::Table intakeTable(const Book &book, std::span<const IntakeCase> cases)
{
    using Holds = report::ColumnKind;
    report::Table table = makeListTable({}, {{tr("Grade"), Holds::grade},
                                             {tr("Company"), Holds::text},
                                             {tr("City"), Holds::text},
                                             {tr("Points"), Holds::number},
                                             {tr("Asked by"), Holds::text},
                                             {tr("Since"), Holds::date},
                                             {tr("Argument"), Holds::text},
                                             {tr("State"), Holds::text}});
    for (const IntakeCase &one : cases) {
        const Standing &standing = book.standing(one.lead);
        const QString points =
            std::isnan(standing.score) ? QString() : QLocale().toString(std::lround(standing.score));
        table.rows.push_back({{.text = {}, .value = standing.grade, .grade = standing.grade},
                              {.text = companyOf(book, one.lead), .strong = true},
                              listCell(shown(book.leads().text(one.lead, leadField("city")))),
                              listCell(points, standing.score),
                              listCell(one.person ? shown(book.personName(one.person)) : QString()),
                              listCell(dayWords(one.asked), one.asked),
                              listCell(shown(one.plea)),
                              listCell(intakeWords(book, one))});
    }
    return table;
}

} // namespace ridealong
