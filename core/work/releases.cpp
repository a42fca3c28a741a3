// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/releases.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

constexpr int longestDays = 366;

QString tr(const char *text)
{
    return QCoreApplication::translate("releases", text);
}

} // namespace

Status releaseBrake(ChangeSet &changes, const Book &book, const ReleaseWish &wish)
{
    if (!book.people().has(wish.person))
        return Error{ErrorKind::notFound, tr("There is no such person in the book.")};
    if (wish.reason.find_first_not_of(" \t\r\n") == std::string::npos)
        return refuse(tr("Give a reason for the release. It stands in the history."));
    if (!wish.until.isSet() || wish.until < book.today())
        return refuse(tr("That day is over. Give today or a later one."));
    if (daysBetween(book.today(), wish.until) > longestDays)
        return refuse(tr("A release lasts a year at most. Give an earlier day."));
    changes.create(Entity::release, {{releaseField("person"), Link{wish.person}},
                                     {releaseField("on"), book.today()},
                                     {releaseField("until"), wish.until},
                                     {releaseField("reason"), wish.reason},
                                     {releaseField("by"), wish.by ? Value{Link{wish.by}} : Value{}}});
    return Done{};
}

} // namespace ridealong
