// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/kinds.h"

#include "followup/quickwords.h"
#include "scoring/model.h"
#include "work/order.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("kinds", text, nullptr, n);
}

Status refusedLabel(const Book &book, const QString &label, uint32_t kind)
{
    const auto &kinds = book.tables().kind;
    if (label.isEmpty())
        return refuse(tr("Give the kind of activity a name."));
    if (label.size() > longestName)
        return refuse(tr("A name has %1 letters at most.").arg(longestName));
    const std::string text = label.toStdString();
    if (rowWithText(kinds, kindField("label"), text, kind) ||
        rowWithText(kinds, kindField("key"), text, kind))
        return refuse(tr("There is a kind called %1.").arg(label));
    return Done{};
}

Status refusedMinutes(int64_t minutes)
{
    if (minutes < leastMinutes || minutes > mostMinutes)
        return refuse(tr("Enter whole minutes from %1 to %2.").arg(leastMinutes).arg(mostMinutes));
    return Done{};
}

Status refusedRow(const Book &book, uint32_t kind)
{
    if (book.tables().kind.has(kind))
        return Done{};
    return Error{ErrorKind::notFound, tr("There is no such kind of activity.")};
}

bool isOfQuickLog(const Book &book, uint32_t kind)
{
    return std::ranges::any_of(quickKinds(),
                               [&](const QuickKind &each) { return book.kindKey(kind) == each.key; });
}

} // namespace

std::vector<uint32_t> kindsInOrder(const Book &book)
{
    return rowsInOrder(book.tables().kind);
}

int64_t usesOfKind(const Book &book, uint32_t kind)
{
    int64_t uses = 0;
    for (uint32_t row = 1; row < book.activities().end(); ++row)
        uses += book.activities()[row].kind.number == kind;
    for (uint32_t row = 1; row < book.steps().end(); ++row)
        uses += book.steps()[row].kind.number == kind;
    return uses;
}

Result<uint32_t> addKind(ChangeSet &changes, const Book &book, const std::string &text, int minutes)
{
    const QString label = tidied(text);
    for (const Status &status : {refusedLabel(book, label, 0), refusedMinutes(minutes)})
        if (!status)
            return status.error();
    const std::string key = keyFrom(label, [&](const std::string &wanted) {
        return rowWithText(book.tables().kind, kindField("key"), wanted) != 0;
    });
    return changes.create(Entity::kind, {{kindField("key"), key},
                                         {kindField("label"), label.toStdString()},
                                         {kindField("minutes"), int64_t(minutes)},
                                         {kindField("position"), int64_t(kindsInOrder(book).size() + 1)}});
}

Status renameKind(ChangeSet &changes, const Book &book, uint32_t kind, const std::string &text)
{
    const QString label = tidied(text);
    for (const Status &status : {refusedRow(book, kind), refusedLabel(book, label, kind)})
        if (!status)
            return status;
    changes.set(Entity::kind, kind, kindField("label"), label.toStdString());
    return Done{};
}

Status setKindMinutes(ChangeSet &changes, const Book &book, uint32_t kind, int64_t minutes)
{
    for (const Status &status : {refusedRow(book, kind), refusedMinutes(minutes)})
        if (!status)
            return status;
    changes.set(Entity::kind, kind, kindField("minutes"), minutes);
    return Done{};
}

Status moveKind(ChangeSet &changes, const Book &book, uint32_t kind, int by)
{
    if (const Status status = refusedRow(book, kind); !status)
        return status;
    std::vector<uint32_t> rows = kindsInOrder(book);
    moveRow(rows, kind, by);
    setOrder(changes, Entity::kind, kindField("position"), rows);
    return Done{};
}

Status removeKind(ChangeSet &changes, const Book &book, uint32_t kind)
{
    if (const Status status = refusedRow(book, kind); !status)
        return status;
    const QString label =
        QString::fromStdString(std::string(book.tables().kind.text(kind, kindField("label"))));
    if (isOfQuickLog(book, kind))
        return refuse(tr("The quick log writes %1, so it stays. It can have another name.").arg(label));
    if (std::ranges::any_of(book.model().engagement,
                            [&](const EngagementRule &rule) { return book.kindKey(kind) == rule.activity; }))
        return refuse(tr("The grading model counts %1, so it stays. It can have another name.").arg(label));
    if (const int64_t uses = usesOfKind(book, kind))
        return refuse(tr("%1 stands in the history (%2), so it stays. It can have another name.")
                          .arg(label, QString::number(uses)));
    changes.set(Entity::kind, kind, kindField("deleted"), true);
    return Done{};
}

} // namespace ridealong
