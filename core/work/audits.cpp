// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/audits.h"

#include "book/leadname.h"
#include "measure/audits.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("audits", text);
}

Status refusal(const Book &book, const AuditWish &wish)
{
    if (!book.leads().has(wish.lead))
        return Error{ErrorKind::notFound, tr("There is no such lead.")};
    const Date received = book.leads()[wish.lead].receivedOn;
    const QString company = companyOf(book, wish.lead);
    if (!received.isSet())
        return refuse(tr("%1 is no inquiry: it has no day on which it came in.").arg(company));
    if (book.standing(wish.lead).stageType == StageType::won)
        return refuse(tr("%1 is won already: it bought from us.").arg(company));
    if (!wish.months)
        return refuse(
            tr("Nothing is to be asked of %1 now. Say for which age: 3, 6 or 12 months.").arg(company));
    if (std::ranges::find(auditMonths, wish.months) == auditMonths.end())
        return refuse(tr("The question is asked after 3, 6 and 12 months."));
    if (received.plusMonths(wish.months) > book.today())
        return refuse(tr("%1 came in less than %2 months ago.").arg(company, QString::number(wish.months)));
    if (wish.on > book.today())
        return refuse(tr("That day is still to come."));
    return Done{};
}

uint32_t rowFor(const Book &book, const AuditWish &wish)
{
    const auto &audits = book.tables().buyAudit;
    for (uint32_t row = 1; row < audits.end(); ++row)
        if (audits.has(row) && audits[row].lead.number == wish.lead && audits[row].months == wish.months)
            return row;
    return 0;
}

} // namespace

Result<uint32_t> recordAudit(ChangeSet &changes, const Book &book, const AuditWish &asked)
{
    AuditWish wish = asked;
    if (!wish.months)
        wish.months = auditDue(book, wish.lead).months;
    if (const Status status = refusal(book, wish); !status)
        return status.error();
    const bool rival = wish.answer == BuyAnswer::another && !wish.boughtFrom.empty();
    std::vector<Cell> cells = {{buyAuditField("on"), wish.on.isSet() ? wish.on : book.today()},
                               {buyAuditField("answer"), int64_t(wish.answer)},
                               {buyAuditField("bought_from"), rival ? Value{wish.boughtFrom} : Value{}},
                               {buyAuditField("note"), wish.note.empty() ? Value{} : Value{wish.note}},
                               {buyAuditField("by"), wish.by ? Value{Link{wish.by}} : Value{}}};
    if (const uint32_t row = rowFor(book, wish)) {
        changes.set(Entity::buyAudit, row, std::move(cells));
        return row;
    }
    cells.push_back({buyAuditField("lead"), Link{wish.lead}});
    cells.push_back({buyAuditField("months"), int64_t(wish.months)});
    return changes.create(Entity::buyAudit, std::move(cells));
}

} // namespace ridealong
