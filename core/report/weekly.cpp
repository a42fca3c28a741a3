// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekly.h"

#include "base/spoken.h"
#include "base/words.h"
#include "book/leadname.h"
#include "measure/needsyou.h"
#include "report/weeklyfigures.h"
#include "report/weeklyreps.h"
#include "report/weeklywords.h"

#include <QCoreApplication>
#include <QStringList>

namespace ridealong::report {

namespace {

constexpr size_t mostBars = 16;
constexpr size_t mostWon = 8;
constexpr size_t mostBrakes = 3;
constexpr size_t mostActions = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

struct Weekly
{
    const Book &book;
    const Effort &effort;
    WeekFacts now;
    WeekFacts before;
    std::vector<Ratio> onTime; // by week
    ShortNames names;

    QString money(int64_t minor) const { return moneyWords({minor}, book.info().currency); }
};

Shares sharesOf(const GradeMinutes &minutes)
{
    Shares shares = {};
    for (size_t grade = 0; grade < shares.size() && minutes.total(); ++grade)
        shares[grade] = double(minutes.of[grade]) / double(minutes.total());
    return shares;
}

// Whose bars are shown: of many those with the most effort, in the order of their names.
std::vector<RepWeek> repsWithEffort(const WeekFacts &facts)
{
    std::vector<RepWeek> reps;
    for (const RepWeek &rep : facts.reps)
        if (rep.minutes.total())
            reps.push_back(rep);
    if (reps.size() <= mostBars)
        return reps;
    std::vector<int64_t> minutes;
    for (const RepWeek &rep : reps)
        minutes.push_back(rep.minutes.total());
    std::ranges::sort(minutes, std::greater{});
    std::erase_if(reps, [&](const RepWeek &rep) { return rep.minutes.total() < minutes[mostBars - 1]; });
    reps.resize(std::min(reps.size(), mostBars));
    return reps;
}

Plain effortBlock(const Weekly &weekly)
{
    const QString title = tr("Where did the effort go?");
    const std::vector<RepWeek> reps = repsWithEffort(weekly.now);
    if (reps.empty())
        return Note{title, weekly.now.hasActivities ? tr("No work on leads was logged this week.")
                                                    : tr("No work on leads is logged in this book.")};
    MixChart chart{.id = "effort",
                   .title = title,
                   .note = tr("Share of hours by grade. The mark is each rep’s goal for A’s."),
                   .bars = {},
                   .total = {tr("team"), sharesOf(weekly.now.effort)}};
    if (reps.size() == mostBars)
        chart.note = tr("Share of hours by grade, of the %1 reps with the most.").arg(int(mostBars));
    for (const RepWeek &rep : reps)
        chart.bars.push_back({weekly.names.of(rep.person), sharesOf(rep.minutes), rep.policy.goalA});
    return chart;
}

Plain onTimeBlock(const Weekly &weekly)
{
    const QString title = tr("Do we follow up on time?");
    int known = 0;
    Ratio all;
    for (const Ratio &ratio : weekly.onTime) {
        known += ratio.whole > 0;
        all.part += ratio.part;
        all.whole += ratio.whole;
    }
    if (known == 0)
        return Note{title, tr("No next step fell due in these %1 weeks.").arg(weeksShown)};
    if (known == 1)
        return Note{title, tr("%1 of %2 next steps were done by their date. They fell due in one week only, "
                              "too little for a trend.")
                               .arg(all.part)
                               .arg(all.whole)};
    LineChart chart{
        .id = "on_time",
        .title = title,
        .note = tr("Share of follow-ups done by their date, last %1 weeks.").arg(weeksShown),
        .points = {},
        .goal = 1,
        .caption =
            tr("%1 of %2 follow-ups of these weeks were done by their date.").arg(all.part).arg(all.whole)};
    for (int i = 0; i < int(weekly.onTime.size()); ++i)
        chart.points.push_back({tr("wk %1").arg(weekly.now.week.plus(i + 1 - weeksShown).number()),
                                weekly.onTime[size_t(i)].share()});
    return chart;
}

std::vector<Cell> wonRow(const Weekly &weekly, uint32_t lead)
{
    const Book &book = weekly.book;
    const Lead &row = book.leads()[lead];
    QStringList aside;
    if (row.owner.isSet())
        aside << weekly.names.of(row.owner.number);
    if (const std::string_view source = book.leads().text(row, leadField("source")); !source.empty())
        aside << shown(source);
    const Money amount = book.wonAmount(lead);
    return {{.text = companyOf(book, lead),
             .aside = aside.join(QStringLiteral(", ")),
             .grade = book.standing(lead).grade,
             .strong = true},
            {.text = amount.isSet() ? weekly.money(amount.minor) : tr("none set"),
             .value = amount.isSet() ? Value{amount} : Value{},
             .strong = true}};
}

Plain wonBlock(const Weekly &weekly)
{
    const std::vector<uint32_t> &won = weekly.now.won;
    Table table{.id = "won",
                .title = tr("Won this week"),
                .note = {},
                .columns = {{"lead", tr("Lead"), ColumnKind::text, 1},
                            {"amount", tr("Amount"), ColumnKind::money, 0}},
                .rows = {},
                .headed = false,
                .whenEmpty = tr("Nothing was won this week.")};
    if (won.size() > mostWon)
        table.note = tr("The %1 largest of %2.").arg(int(mostWon)).arg(int(won.size()));
    for (size_t i = 0; i < std::min(won.size(), mostWon); ++i)
        table.rows.push_back(wonRow(weekly, won[i]));
    return table;
}

void add(Actions &actions, const QString &item)
{
    if (actions.items.size() < mostActions)
        actions.items.push_back(item);
}

// What stood open at the end of the week.
void addFromFigures(Actions &actions, const Weekly &weekly)
{
    const WeekFacts &facts = weekly.now;
    for (const RepWeek &rep : facts.reps)
        if (rep.state == FocusState::brake && actions.items.size() < mostBrakes)
            add(actions, tr("Bring %1 back to A’s: %2 of the effort, and the goal is %3. The brake stays on.")
                             .arg(weekly.names.of(rep.person), percentWords(rep.minutes.share(Grade::A)),
                                  percentWords(rep.policy.goalA)));
    if (facts.overdue.leads)
        add(actions, tr("Clear the overdue follow-ups: %1 and %2 were late at the end of %3.")
                         .arg(leadsWords(facts.overdue.leads), weekly.money(facts.overdue.value),
                              dayWords(facts.asOf)));
}

// What to do about a rule of "needs you"; those of the brake and of overdue steps are said from the figures.
struct Remedy
{
    std::string_view rule;
    const char *one, *many;
};
constexpr Remedy remedies[] = {
    {"unanswered", QT_TRANSLATE_NOOP("Weekly", "Answer the inquiry that waits past its promise."),
     QT_TRANSLATE_NOOP("Weekly", "Answer the %1 inquiries that wait past their promise.")},
    {"unaccounted", QT_TRANSLATE_NOOP("Weekly", "Give an idle inquiry worth %2 its next step, or close it."),
     QT_TRANSLATE_NOOP("Weekly", "Give %1 idle inquiries worth %2 their next step, or close them.")},
    {"neglected", QT_TRANSLATE_NOOP("Weekly", "Touch the neglected A worth %2."),
     QT_TRANSLATE_NOOP("Weekly", "Touch the %1 neglected A’s worth %2.")},
    {"no-next-step", QT_TRANSLATE_NOOP("Weekly", "Promise the A or B worth %2 a next step."),
     QT_TRANSLATE_NOOP("Weekly", "Promise %1 A’s and B’s worth %2 a next step.")},
    {"unowned", QT_TRANSLATE_NOOP("Weekly", "Give the A or B worth %2 that nobody owns to a rep."),
     QT_TRANSLATE_NOOP("Weekly", "Deal the %1 A’s and B’s worth %2 that nobody owns to the reps.")}};

// What needs somebody today; said of this week and the last only, since it is not kept for earlier ones.
void addFromToday(Actions &actions, const Weekly &weekly)
{
    if (weekly.now.week < Week::of(weekly.book.today()).plus(-1))
        return;
    for (const Need &need : needsYou({weekly.book, weekly.effort}))
        for (const Remedy &remedy : remedies)
            if (remedy.rule == need.rule)
                add(actions, tr(need.leads.size() == 1 ? remedy.one : remedy.many)
                                 .replace(QStringLiteral("%1"), QString::number(need.leads.size()))
                                 .replace(QStringLiteral("%2"), weekly.money(need.cost.orZero())));
}

void addUndated(Actions &actions, int leads)
{
    if (leads == 1)
        add(actions, tr("Set an expected close: 1 lead with a value had none and is not in the forecast."));
    else if (leads > 1)
        add(actions,
            tr("Set expected close dates: %1 leads with a value had none and are not in the forecast.")
                .arg(leads));
}

void addMissing(Actions &actions, const WeekFacts &facts)
{
    if (!facts.hasSteps && facts.openLeads > 0)
        add(actions, tr("Plan next steps: of %1 none has had one.").arg(openLeadsWords(facts.openLeads)));
    if (!facts.hasActivities && facts.openLeads > 0)
        add(actions, tr("Log calls and visits, or import them, to see where the effort goes."));
}

Plain nextBlock(const Weekly &weekly)
{
    Actions actions{tr("What we do next week"), {}};
    addMissing(actions, weekly.now);
    addFromFigures(actions, weekly);
    addFromToday(actions, weekly);
    addUndated(actions, weekly.now.forecast.undated);
    if (actions.items.empty())
        return Note{actions.title, tr("Nothing is overdue and no brake is on.")};
    return actions;
}

std::vector<Definition> terms(const Weekly &weekly)
{
    const WeekFacts &facts = weekly.now;
    std::vector<Definition> terms = {
        {tr("Effort"),
         tr("Minutes of work on leads that were not yet won: the logged ones, else the usual ones "
            "of the kind. They count under the grade that the lead had at that time.")},
        {tr("Goal"), tr("The share of effort that A’s should get by the policy of each rep; of the team, "
                        "weighted by effort.")},
        {tr("Brake"), tr("On from the second week in a row in which A’s got less than the goal and its slack "
                         "allow, or D and E more than their limit; off after two weeks in a row within them. "
                         "Weeks with less than an hour of effort do not count.")},
        {tr("Overdue"), tr("Open leads with a next step that was not done by the end of its day, and their "
                           "value.")}};
    if (facts.isOver)
        terms.push_back({tr("Earlier weeks"),
                         tr("Counted from what was logged, moved and closed by %1. Values and expected close "
                            "dates are those of today: earlier ones are not kept.")
                             .arg(dayWords(facts.asOf))});
    return terms;
}

std::vector<QString> author(const Weekly &weekly)
{
    const BookInfo &info = weekly.book.info();
    std::vector<QString> lines;
    if (!info.owner.empty())
        lines.push_back(info.role == "manager" ? tr("%1, sales manager").arg(shown(info.owner))
                                               : shown(info.owner));
    const int reps = int(activeReps(weekly.book).size());
    lines.push_back(tr("%1, %2").arg(reps == 1 ? tr("1 rep") : tr("%1 reps").arg(reps),
                                     openLeadsWords(weekly.now.openLeads)));
    return lines;
}

QString madeWords(Instant at)
{
    return tr("Made with Ridealong, %1").arg(momentWords(at));
}

Document framed(const Weekly &weekly, const ReportWish &wish)
{
    Document document;
    document.language = QLocale::languageToCode(spokenLocale().language()).toStdString();
    document.title = tr("Weekly sales report");
    document.subtitle = weekWords(weekly.now);
    if (const QString name = shown(weekly.book.info().name); !name.isEmpty())
        document.subtitle = tr("%1, %2").arg(name, document.subtitle);
    document.author = author(weekly);
    document.footer = tr("Effort is logged hours. Forecast is won plus open value times stage odds.");
    document.made = madeWords(wish.madeAt);
    document.madeAt = wish.madeAt;
    document.currency = weekly.book.info().currency;
    document.paper = document.currency == "USD" || document.currency == "CAD" ? Paper::letter : Paper::a4;
    return document;
}

} // namespace

Report weeklyReport(const Book &book, const ReportWish &wish)
{
    const Effort effort = effortOf(book);
    const Weekly weekly{book,
                        effort,
                        weekFacts(book, effort, wish.week),
                        weekFacts(book, effort, wish.week.plus(-1)),
                        onTimeByWeek(book, wish.week, weeksShown),
                        ShortNames(book)};
    Report report{.frame = framed(weekly, wish),
                  .opening = headline(book, weekly.now, weekly.names),
                  .sections = {},
                  .termsTitle = tr("Definitions"),
                  .terms = terms(weekly)};
    const auto add = [&](const char *key, const char *title, Plain block, bool isHalf) {
        report.sections.push_back(
            {.key = key, .title = tr(title), .blocks = {std::move(block)}, .isHalf = isHalf});
    };
    add("figures", QT_TRANSLATE_NOOP("Weekly", "Headline numbers"),
        weeklyFigures(book, weekly.now, weekly.before), false);
    add("effort", QT_TRANSLATE_NOOP("Weekly", "Effort by grade, per rep"), effortBlock(weekly), true);
    add("on_time", QT_TRANSLATE_NOOP("Weekly", "Follow-ups on time"), onTimeBlock(weekly), true);
    add("reps", QT_TRANSLATE_NOOP("Weekly", "Reps table"), repsTable(weekly.book, weekly.now), false);
    add("won", QT_TRANSLATE_NOOP("Weekly", "Deals won"), wonBlock(weekly), true);
    add("next", QT_TRANSLATE_NOOP("Weekly", "What we do next week"), nextBlock(weekly), true);
    if (const QString text = offProfileWords(book, weekly.now); !text.isEmpty())
        add("off_profile", QT_TRANSLATE_NOOP("Weekly", "Off profile"), Note{tr("Off profile"), text}, false);
    return report;
}

} // namespace ridealong::report
