// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/median.h"
#include "base/words.h"
#include "measure/handoffs.h"
#include "measure/response.h"
#include "measure/sources.h"
#include "report/packfigures.h"
#include "report/packs.h"
#include "report/sourcesreport.h"
#include "report/sourcetables.h"
#include "report/weekactions.h"
#include "report/weekhandoffs.h"
#include "report/weeklyfigures.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>
#include <span>
#include <string_view>

namespace ridealong::report {

namespace {

constexpr int mostFlagged = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

// Leads of a source that were received within a week.
struct Received
{
    int leads = 0, before = 0;
    std::array<int, 6> grades = {}; // none first
};

std::map<std::string, Received> receivedBySource(const WeekPack &pack)
{
    std::map<std::string, Received> all;
    const Book &book = pack.book;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        const bool now = pack.days().holds(row.receivedOn), before = pack.daysBefore().holds(row.receivedOn);
        if (!book.leads().has(lead) || (!now && !before))
            continue;
        Received &of = all[std::string(book.leads().text(row, leadField("source")))];
        of.before += before;
        of.leads += now;
        of.grades[size_t(book.standing(lead).grade)] += now;
    }
    return all;
}

struct Sum
{
    int leads = 0, before = 0, best = 0, graded = 0;
};
Sum sumOf(const std::map<std::string, Received> &received)
{
    Sum sum;
    for (const auto &[source, of] : received) {
        sum.leads += of.leads, sum.before += of.before;
        sum.best += of.grades[1] + of.grades[2];
        sum.graded += of.leads - of.grades[0];
    }
    return sum;
}

// Inquiries of 13 weeks as they were answered by the end of the last of them.
double medianHours(const Book &book, Period cohort)
{
    std::vector<double> hours;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (!book.leads().has(lead) || !cohort.holds(book.leads()[lead].receivedOn))
            continue;
        const auto touch = firstTouch(book, lead);
        if (touch && touch->on <= cohort.to)
            hours.push_back(responseHours(book, lead).value_or(0));
    }
    return median(std::move(hours));
}

class Marketing
{
public:
    explicit Marketing(const WeekPack &pack)
        : m_pack(pack)
        , m_book(pack.book)
        , m_options{.period = wholeMonths(pack.now.asOf, 3)}
        , m_sources(sourceTable(m_book, m_options))
        , m_received(receivedBySource(pack))
        , m_sum(sumOf(m_received))
        , m_offers(handoffsOffered(m_book, pack.cohort(), pack.now.asOf))
        , m_offersBefore(handoffsOffered(m_book, pack.cohortBefore(), pack.before.asOf))
    {
    }

    Report report() const;

private:
    Prose opening() const;
    Figures figures() const;
    Figure receivedFigure() const;
    Figure bestFigure() const;
    Figure acceptedFigure() const;
    Figure hoursFigure() const;
    Figure costFigure(const char *id, const QString &label, Money cost, int leads,
                      const QString &definition) const;
    Table received() const;
    Table handoffs() const;
    Table reasons() const;
    QStringList actions() const;
    void addSources(Report &report) const;

    const WeekPack &m_pack;
    const Book &m_book;
    SourceOptions m_options; // whole months, as costs are
    SourceTable m_sources;
    std::map<std::string, Received> m_received;
    Sum m_sum;
    HandoffWeek m_offers, m_offersBefore;
};

QString handoffSentence(const HandoffWeek &week)
{
    if (week.waiting == 0)
        return tr("Sales accepted %1 of %2 hand-offs.").arg(week.accepted).arg(week.offered);
    return tr("Sales accepted %1 of %2 hand-offs, and %3 waited for an answer.")
        .arg(week.accepted)
        .arg(week.offered)
        .arg(week.waiting);
}

// Some of its columns, so that they fit across a page.
Table narrowed(const Table &table, std::span<const std::string_view> keys)
{
    std::vector<size_t> kept;
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (std::ranges::find(keys, table.columns[i].key) != keys.end())
            kept.push_back(i);
    Table narrow = table;
    narrow.columns.clear();
    for (const size_t i : kept)
        narrow.columns.push_back(table.columns[i]);
    for (auto &row : narrow.rows) {
        std::vector<Cell> cells;
        for (const size_t i : kept)
            cells.push_back(i < row.size() ? row[i] : Cell{});
        row = std::move(cells);
    }
    return narrow;
}

Prose Marketing::opening() const
{
    QStringList sentences;
    const int leads = m_sum.leads;
    sentences << (leads == 0   ? tr("No inquiry came in this week.")
                  : leads == 1 ? tr("One inquiry came in this week.")
                               : tr("%1 inquiries came in this week, %2 of them A’s and B’s.")
                                     .arg(counted(leads), counted(m_sum.best)));
    if (const HandoffWeek week = handoffsOffered(m_book, m_pack.days(), m_pack.now.asOf); week.offered)
        sentences << handoffSentence(week);
    if (m_pack.now.followUp.whole && m_pack.now.hasActivities)
        sentences << tr("Of the inquiries of %1 weeks %2 were followed up.")
                         .arg(weeksShown)
                         .arg(percentWords(m_pack.now.followUp.share()));
    if (!m_sources.all.cost.isSet())
        sentences << tr("No cost is entered, so what a lead costs is not known.");
    return said(sentences);
}

Figure Marketing::costFigure(const char *id, const QString &label, Money cost, int leads,
                             const QString &definition) const
{
    Figure figure = named(id, label, definition);
    if (!cost.isSet())
        figure.note = tr("No cost is entered");
    else if (leads == 0)
        figure.note = tr("No such lead came in");
    else {
        setMoney(figure, m_book, Money{std::llround(double(cost.minor) / leads)}, {});
        figure.note = tr("%1 for %2").arg(m_pack.money(cost), leadsWords(leads));
    }
    return figure;
}

Figure Marketing::receivedFigure() const
{
    Figure received = named("leads_received", tr("Inquiries"), tr("Leads received in the week."));
    setCount(received, m_sum.leads, m_sum.before);
    return received;
}

Figure Marketing::bestFigure() const
{
    Figure best =
        named("share_ab", tr("A’s and B’s"),
              tr("Inquiries of the week that are A’s or B’s by their grade of today ÷ those that have "
                 "a grade."));
    setShare(best, m_sum.graded ? double(m_sum.best) / m_sum.graded : std::nan(""), std::nan(""));
    best.note = m_sum.graded ? tr("%1 of %2").arg(m_sum.best).arg(m_sum.graded) : tr("None has a grade");
    return best;
}

Figure Marketing::acceptedFigure() const
{
    Figure accepted =
        named("acceptance_rate", tr("Accepted"),
              tr("Hand-offs of %1 weeks that were accepted ÷ accepted or rejected, by the end of "
                 "the week. Withdrawn ones do not count.")
                  .arg(weeksShown));
    setShare(accepted, m_offers.acceptance(), m_offersBefore.acceptance());
    accepted.note = m_offers.offered ? tr("Goal %1").arg(percentWords(acceptanceGoal(m_book)))
                                     : tr("No hand-off in %1 weeks").arg(weeksShown);
    accepted.risk = m_offers.acceptance() < acceptanceGoal(m_book);
    return accepted;
}

Figure Marketing::hoursFigure() const
{
    Figure hours =
        ofMeasure("response_hours", tr("The period is the %1 weeks up to this one.").arg(weeksShown));
    setHours(hours, medianHours(m_book, m_pack.cohort()), medianHours(m_book, m_pack.cohortBefore()));
    if (isEmpty(hours.value))
        hours.note = tr("No inquiry was answered");
    return hours;
}

Figures Marketing::figures() const
{
    const SourceRow &all = m_sources.all;
    const QString months =
        tr("Received %1, by the costs entered for these months.").arg(rangeWords(m_options.period));
    return {{receivedFigure(), bestFigure(), acceptedFigure(),
             weekFigure(m_book, m_pack.now, m_pack.before, "followup_rate"), hoursFigure(),
             costFigure("cost_per_lead", tr("Cost per lead"), all.cost, all.leads,
                        tr("Cost ÷ leads.") + u' ' + months),
             costFigure("cost_per_ab", tr("Cost per A or B"), all.cost, all.grades[0] + all.grades[1],
                        tr("Cost ÷ leads that are A’s or B’s by their grade of today.") + u' ' + months)}};
}

Table Marketing::received() const
{
    Table table{.id = "received",
                .title = tr("What came in this week"),
                .note = tr("Inquiries by their grade of today."),
                .columns = {{"source", tr("Source"), ColumnKind::text, 1},
                            {"leads", tr("This week"), ColumnKind::number, 0},
                            {"before", tr("Last week"), ColumnKind::number, 0},
                            {"A", tr("A"), ColumnKind::number, 0},
                            {"B", tr("B"), ColumnKind::number, 0},
                            {"C", tr("C"), ColumnKind::number, 0},
                            {"D", tr("D"), ColumnKind::number, 0},
                            {"E", tr("E"), ColumnKind::number, 0},
                            {"none", tr("No grade"), ColumnKind::number, 0}},
                .rows = {},
                .whenEmpty = tr("No inquiry came in this week or the last.")};
    for (const auto &[source, of] : m_received) {
        std::vector<Cell> row = {textCell(source.empty() ? tr("No source") : shown(source), true),
                                 countCell(of.leads), countCell(of.before)};
        for (size_t grade = 1; grade < of.grades.size(); ++grade)
            row.push_back(countCell(of.grades[grade]));
        row.push_back(countCell(of.grades[0]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table Marketing::handoffs() const
{
    Table table{.id = "handoffs",
                .title = tr("What became of hand-offs"),
                .note = tr("By the week in which they were offered; withdrawn ones do not count."),
                .columns = {{"offered_in", tr("Offered in"), ColumnKind::text, 1},
                            {"offered", tr("Offered"), ColumnKind::number, 0},
                            {"accepted", tr("Accepted"), ColumnKind::number, 0},
                            {"rejected", tr("Rejected"), ColumnKind::number, 0},
                            {"waiting", tr("Waiting"), ColumnKind::number, 0},
                            {"disqualified", tr("Disqualified"), ColumnKind::number, 0},
                            {"recycled", tr("Given back"), ColumnKind::number, 0},
                            {"acceptance", tr("Acceptance"), ColumnKind::share, 0}},
                .rows = {},
                .whenEmpty = {}};
    const auto add = [&](const QString &name, const HandoffWeek &week) {
        table.rows.push_back({textCell(name, true), countCell(week.offered), countCell(week.accepted),
                              countCell(week.rejected), countCell(week.waiting), countCell(week.disqualified),
                              countCell(week.recycled), shareCell(week.acceptance())});
    };
    const Date asOf = m_pack.now.asOf;
    add(tr("This week"), handoffsOffered(m_book, m_pack.days(), asOf));
    add(tr("Last week"), handoffsOffered(m_book, m_pack.daysBefore(), asOf));
    add(tr("%1 weeks").arg(weeksShown), m_offers);
    return table;
}

Table Marketing::reasons() const
{
    Table table{.id = "reasons",
                .title = tr("Why not"),
                .note = tr("Hand-offs of %1 weeks, and leads of the week that came in below the profile.")
                            .arg(weeksShown),
                .columns = {{"what", tr("What"), ColumnKind::text, 0},
                            {"reason", tr("Reason"), ColumnKind::text, 1},
                            {"leads", tr("Leads"), ColumnKind::number, 0}},
                .rows = {},
                .whenEmpty = tr("Nothing was rejected, disqualified, given back or refused.")};
    const auto add = [&](const QString &what, const Reasons &reasons) {
        for (const auto &[reason, count] : reasons)
            table.rows.push_back(
                {textCell(what), textCell(reason.isEmpty() ? tr("none said") : reason), countCell(count)});
    };
    add(tr("Rejected"), m_offers.rejects);
    add(tr("Given up after contact"), m_offers.ends);
    add(tr("Off profile, refused"), offProfileOf(m_book, m_pack.days(), m_pack.now.asOf).refusals);
    return table;
}

QStringList Marketing::actions() const
{
    QStringList items;
    for (const SourceRow &row : m_sources.rows)
        if (items.size() < mostFlagged &&
            std::ranges::find(row.flags, SourceFlag::nothingWon) != row.flags.end())
            items << tr("Look at %1: %2 spent and nothing won from leads of these months.")
                         .arg(sourceName(row), m_pack.money(row.cost));
    if (!m_sources.all.cost.isSet())
        items << tr("Enter what the sources cost, to see what a lead and a win cost.");
    return items;
}

void Marketing::addSources(Report &report) const
{
    constexpr std::string_view pays[] = {"source",       "leads",      "won",
                                         "win_rate",     "cost",       "cost_per_qualified",
                                         "cost_per_win", "won_amount", "return_per_1"};
    constexpr std::string_view brings[] = {"source",     "leads",         "share_ab", "share_ab_range",
                                           "acceptance", "followup_rate", "qualified"};
    Table all = sourcesTable(m_book, m_sources);
    all.note = tr("Leads received %1, and what became of them to date.").arg(rangeWords(m_options.period));
    add(report, "sources", tr("Which source pays?"), narrowed(all, pays));
    Table quality = narrowed(all, brings);
    quality.id = "source_quality";
    quality.title = tr("What sources bring");
    add(report, "source_quality", quality.title, quality);
}

Report Marketing::report() const
{
    Report report =
        framedReport(m_pack, tr("Weekly report for marketing"),
                     tr("Grades are those of today. Costs are entered by source and month."), TermsOf::money);
    report.opening = opening();
    add(report, "figures", tr("Headline numbers"), figures());
    add(report, "received", tr("What came in this week"), received());
    add(report, "handoffs", tr("What became of hand-offs"), handoffs());
    add(report, "reasons", tr("Why not"), reasons(), {.isHalf = true});
    add(report, "next", tr("What we do next week"), nextBlock(m_pack, Reader::marketing, actions()),
        {.isHalf = true});
    addSources(report);
    add(report, "followup", tr("Follow-up on their leads"), followUpTable(m_book, m_options));
    add(report, "rejects", tr("Why leads were rejected"), rejectsTable(m_book, m_options));
    return report;
}

} // namespace

Report marketingPack(const Book &book, const ReportWish &wish)
{
    const WeekPack pack = weekPack(book, wish);
    return Marketing(pack).report();
}

} // namespace ridealong::report
