// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/ridewords.h"

#include "base/words.h"
#include "book/leadname.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RideWords", text);
}

bool isLead(const Book &book, uint32_t lead)
{
    return lead > 0 && lead < book.leads().end();
}

bool isStopRow(const Book &book, uint32_t row)
{
    return row > 0 && row < book.tables().rideStop.end();
}

} // namespace

QString firstName(const Book &book, uint32_t person)
{
    return shown(book.personName(person)).section(QLatin1Char(' '), 0, 0);
}

QString companyOfStop(const Book &book, const DraftStop &stop)
{
    const QString company = isLead(book, stop.lead) ? companyOf(book, stop.lead) : QString();
    if (!company.isEmpty() || !isStopRow(book, stop.row))
        return company;
    return shown(book.tables().rideStop.text(stop.row, rideStopField("company")));
}

Grade gradeOfStop(const Book &book, const DraftStop &stop)
{
    const Grade grade = isLead(book, stop.lead) ? book.standing(stop.lead).grade : Grade::none;
    return grade == Grade::none && isStopRow(book, stop.row) ? book.tables().rideStop[stop.row].grade : grade;
}

QString cityOfStop(const Book &book, const DraftStop &stop)
{
    return isLead(book, stop.lead) ? shown(book.leads().text(stop.lead, leadField("city"))) : QString();
}

QString roleWords(std::string_view role)
{
    return role == "demonstrate" ? tr("Demonstrate")
           : role == "joint"     ? tr("Joint")
           : role == "observe"   ? tr("Observe")
                                 : QString();
}

} // namespace ridealong
