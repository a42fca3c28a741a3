// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/coachingrefusals.h"

#include "base/words.h"
#include "measure/intake.h"

#include <QCoreApplication>

namespace ridealong::coaching {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("coaching", text);
}

Status missing(const QString &sentence)
{
    return Error{ErrorKind::notFound, sentence};
}

} // namespace

Status refuseUnlessThere(const Book &book, const About &about)
{
    const Tables &tables = book.tables();
    if (!tables.person.has(about.rep))
        return missing(tr("There is no such rep."));
    if (about.lead && !tables.lead.has(about.lead))
        return missing(tr("There is no such lead."));
    if (about.skill && !tables.skill.has(about.skill))
        return missing(tr("There is no such skill."));
    if (about.ride && !tables.ride.has(about.ride))
        return missing(tr("There is no such ride-along."));
    if (about.ride && tables.ride[about.ride].rep.number != about.rep)
        return refuse(tr("That ride-along was not with %1.").arg(shown(book.personName(about.rep))));
    return Done{};
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

Status refuseText(std::string_view text, size_t longest, const QString &whenBlank)
{
    if (trimmed(text).empty())
        return refuse(whenBlank);
    if (text.size() > longest)
        return refuse(tr("That text is too long. It may have %1 letters.").arg(longest));
    return Done{};
}

Status refuseRep(const Book &book, uint32_t by, const QString &sentence)
{
    return isRep(book, by) ? Status(refuse(sentence)) : Status(Done{});
}

Value linkOrNone(uint32_t row)
{
    return row ? Value{Link{row}} : Value{};
}

void addLink(std::vector<Cell> &cells, FieldNo field, uint32_t row)
{
    if (row)
        cells.push_back({field, Link{row}});
}

} // namespace ridealong::coaching
