// SPDX-License-Identifier: GPL-3.0-or-later
#include "funnel/funnelfilters.h"

#include "base/words.h"
#include "lead/filter.h"
#include "leads/ownedby.h"
#include "measure/followupworth.h"

#include <QStringList>
#include <algorithm>

namespace ridealong {

namespace {

QString inQuotes(std::string_view text)
{
    return QString::fromStdString(quotedForFilter(text));
}

QString within(const Period &period)
{
    const QString from = shown(period.from.iso()), to = shown(period.to.iso());
    return QStringLiteral("(received_on >= %1 and received_on <= %2 or received_on is empty and "
                          "created_on >= %1 and created_on <= %2)")
        .arg(from, to);
}

QString stagesOfProcess(const Book &book, uint32_t process)
{
    QStringList stages;
    const QString name = shown(processName(book, process));
    for (const uint32_t stage : stagesOf(book, process))
        stages << inQuotes(QString(name + u'/' + shown(book.stageName(stage))).toStdString());
    return QStringLiteral("stage in (") + stages.join(u',') + QLatin1Char(')');
}

QStringList clausesOf(const Book &book, const FunnelOf &of)
{
    QStringList clauses;
    if (of.process && processOrder(book).size() > 1)
        clauses << stagesOfProcess(book, of.process);
    if (of.owner)
        clauses << ownedBy(book, of.owner);
    return clauses;
}

QString ownersUnder(const Book &book, const std::string &manager)
{
    QStringList owners;
    for (uint32_t person = 1; person < book.people().end(); ++person)
        if (book.people().has(person) && book.personName(book.people()[person].manager.number) == manager)
            owners << inQuotes(book.personName(person));
    const QString named =
        owners.isEmpty() ? QString() : QString(QStringLiteral("owner in (") + owners.join(u',') + u')');
    if (!manager.empty())
        return named;
    const QString nobody = QStringLiteral("owner is empty");
    return named.isEmpty() ? nobody : QString(u'(' + nobody + QStringLiteral(" or ") + named + u')');
}

QString textClause(const char *field, const std::string &key)
{
    return key.empty() ? QStringLiteral("%1 is empty").arg(QLatin1String(field))
                       : QStringLiteral("%1 = %2").arg(QLatin1String(field), inQuotes(key));
}

QString receivedIn(const std::string &month)
{
    if (month.empty())
        return QStringLiteral("received_on is empty");
    const Period days = monthOf(Date::parseIso(month + "-01"));
    return QStringLiteral("received_on >= %1 and received_on <= %2")
        .arg(shown(days.from.iso()), shown(days.to.iso()));
}

QString clauseOf(const Book &book, FunnelBy by, const std::string &key)
{
    switch (by) {
    case FunnelBy::source:
        return textClause("source", key);
    case FunnelBy::owner:
        return textClause("owner", key);
    case FunnelBy::manager:
        return ownersUnder(book, key);
    case FunnelBy::product:
        return textClause("product", key);
    case FunnelBy::industry:
        return textClause("industry", key);
    case FunnelBy::grade:
        return textClause("grade", key);
    case FunnelBy::month:
        return receivedIn(key);
    case FunnelBy::all:
        break;
    }
    return {};
}

bool lists(const Book &book, const QString &filter, std::span<const uint32_t> leads)
{
    const auto parsed = parseFilter(filter.toStdString(), book.leadData());
    return parsed && std::ranges::equal(parsed->select(book.leadData()), leads);
}

QString joined(QStringList clauses)
{
    clauses.removeAll(QString());
    return clauses.join(QStringLiteral(" and "));
}

} // namespace

QString filterOfLeads(const Book &book, std::span<const uint32_t> leads)
{
    return namedLeads(book, leads);
}

QString filterOfRow(const Book &book, const FunnelOf &of, FunnelBy by, const FunnelRow &row, RowPart part)
{
    std::vector<uint32_t> leads = row.leads;
    const StageType type = part == RowPart::won ? StageType::won : StageType::lost;
    if (part != RowPart::entered)
        std::erase_if(leads, [&](uint32_t lead) { return book.standing(lead).stageType != type; });
    std::ranges::sort(leads);
    QStringList clauses = clausesOf(book, of);
    if (of.period && (by != FunnelBy::month || row.key.empty()))
        clauses.prepend(within(*of.period));
    clauses << clauseOf(book, by, row.key);
    if (part != RowPart::entered)
        clauses << (part == RowPart::won ? QStringLiteral("stage_type = won")
                                         : QStringLiteral("stage_type = lost"));
    const QString words = joined(clauses);
    const bool exact = lists(book, words, leads);
    return exact || leads.size() > mostNamedLeads ? words : namedLeads(book, leads);
}

QString filterOfOpen(const Book &book, const FunnelOf &of)
{
    return joined(QStringList{QStringLiteral("stage_type = open")} + clausesOf(book, of));
}

QString filterOfClosed(const Book &book, const FunnelOf &of)
{
    const Period year = lastTwelveMonths(book.today());
    const QString closed = QStringLiteral("stage_type in (won,lost) and closed_on >= %1 and closed_on <= %2")
                               .arg(shown(year.from.iso()), shown(year.to.iso()));
    return joined(QStringList{closed} + clausesOf(book, of));
}

} // namespace ridealong
