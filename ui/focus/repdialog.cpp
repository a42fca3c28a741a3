// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/repdialog.h"

#include "base/words.h"
#include "focus/focusfacts.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/ownedby.h"
#include "leads/roles.h"
#include "leads/valuecell.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/explained.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/mixbar.h"
#include "shell/widgets/scrolled.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStandardItem>
#include <numeric>

namespace ridealong {

namespace {

std::vector<FittedColumn> weekColumns()
{
    return {{RepDialog::tr("Week"), 64},
            {RepDialog::tr("Hours"), 60, true},
            {RepDialog::tr("Effort by grade")},
            {RepDialog::tr("On A’s"), 64, true, "effort_on_a"},
            {RepDialog::tr("Goal"), 56, true},
            {RepDialog::tr("D and E"), 68, true, "de_share"},
            {RepDialog::tr("Jumps"), 78, true, "call_discipline"},
            {RepDialog::tr("Off policy"), 78, true},
            {RepDialog::tr("State"), 140}};
}

GradeShares sharesOf(const std::array<int, 5> &counts, double goal = -1)
{
    GradeShares shares{.goal = goal};
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    for (size_t i = 0; i < counts.size() && total; ++i)
        shares.share[i] = double(counts[i]) / total;
    return shares;
}

GradeShares sharesOf(const JudgedWeek &week)
{
    GradeShares shares{.goal = week.policy.goalA};
    for (size_t i = 0; i < 5 && week.minutes.total(); ++i)
        shares.share[i] = double(week.minutes.of[i]) / double(week.minutes.total());
    return shares;
}

QString stateWords(const RepWeekRow &week)
{
    if (week.judged.skipped)
        return RepDialog::tr("Under an hour");
    if (week.released)
        return RepDialog::tr("Brake released");
    if (week.judged.state == FocusState::brake && !week.judged.off)
        return RepDialog::tr("Brake on, week on goal");
    return nameOf(week.judged.state);
}

// Nothing was judged where nobody worked.
QString jumpsWords(const RepWeekRow &week)
{
    return week.touches ? RepDialog::tr("%1 of %2").arg(week.jumps).arg(week.touches) : QString();
}

QList<QStandardItem *> cellsOf(const RepWeekRow &week)
{
    const GradeMinutes &minutes = week.judged.minutes;
    const bool worked = minutes.total() > 0;
    return {makeCell(QString::number(week.judged.week.number())),
            makeCell(hoursWords(minutes.total()), double(minutes.total()) / 60),
            makeCell({}, MixRole, QVariant::fromValue(sharesOf(week.judged))),
            makeCell(worked ? percentWords(minutes.share(Grade::A)) : QString(), LateRole, week.judged.off),
            makeCell(percentWords(week.judged.policy.goalA)),
            makeCell(worked ? percentWords(minutes.wasteShare()) : QString(), LateRole,
                     worked && minutes.wasteShare() > week.judged.policy.limitDe),
            makeCell(jumpsWords(week)),
            makeCell(week.offPolicy ? QString::number(week.offPolicy) : QStringLiteral("0"), LateRole,
                     week.offPolicy > 0),
            makeCell(stateWords(week))};
}

QLabel *caption(const QString &text, QWidget *parent)
{
    return makeLabel(text, TextRole::secondary, Tone::caption, parent);
}

QString coverageWords(const RepHistory &history)
{
    QStringList parts;
    for (size_t i = 0; i < history.coverage.size(); ++i)
        if (!std::isnan(history.coverage[i]))
            parts << RepDialog::tr("%1 %2").arg(QString(QLatin1Char(char('A' + i))),
                                                percentWords(history.coverage[i]));
    return parts.isEmpty() ? RepDialog::tr("no open lead") : parts.join(QStringLiteral(" · "));
}

// Of the last four weeks, this one included.
struct LastWeeks
{
    int64_t waste = 0;
    Money money = {0};
    int touches = 0, jumps = 0, judged = 0;
};

LastWeeks lastWeeksOf(const RepHistory &history)
{
    LastWeeks last;
    for (size_t i = 0; i < std::min<size_t>(4, history.weeks.size()); ++i) {
        const RepWeekRow &week = history.weeks[i];
        last.waste += week.judged.minutes.waste();
        last.money =
            week.waste.isSet() && last.money.isSet() ? Money{last.money.minor + week.waste.minor} : Money{};
        last.touches += week.touches;
        last.jumps += week.jumps;
    }
    return last;
}

} // namespace

QString stateSentence(const Brake &brake)
{
    switch (brake.state) {
    case FocusState::brake:
        return RepDialog::tr("The brake is on since week %1. %2").arg(brake.since.number()).arg(brake.reason);
    case FocusState::released:
        return RepDialog::tr("The brake is released until %1: %2")
            .arg(dayWords(brake.releasedUntil), brake.releaseReason);
    case FocusState::watch:
        return RepDialog::tr("The last week was off. %1 One more puts the brake on.").arg(brake.reason);
    case FocusState::onTarget:
        return RepDialog::tr("On target.");
    case FocusState::noData:
        break;
    }
    return RepDialog::tr("No week with an hour of effort yet.");
}

RepDialog::RepDialog(const Book &book, const RepHistory &history, bool mayEdit, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_person(history.person)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Focus of %1").arg(shown(book.personName(history.person))));
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(24, 20, 16, 8);
    inner->setSpacing(10);
    addHead(*inner, history);
    addFigures(*inner, history);
    addWeeks(*inner, history);
    addReleases(*inner, history);
    inner->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeScrolled(content, this), 1);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    addButtons(*column, mayEdit);
    resize(currentTheme().px(880), currentTheme().px(640));
}

void RepDialog::addHead(QVBoxLayout &column, const RepHistory &history)
{
    const QString name = shown(m_book.personName(m_person));
    auto *avatar = new Avatar({}, {}, 32, this);
    avatar->setPerson(shown(m_book.initials(m_person)), name);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(name, TextRole::detailTitle, Tone::primary, this));
    const bool alarm = history.brake.isOn();
    auto *state =
        makeLabel(stateSentence(history.brake), TextRole::body, alarm ? Tone::risk : Tone::secondary, this);
    state->setWordWrap(true);
    words->addWidget(state);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column.addLayout(row);
}

void RepDialog::addFigures(QVBoxLayout &column, const RepHistory &history)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(4);
    int line = 0;
    const auto addMix = [&](const QString &label, const std::array<int, 5> &counts) {
        auto *bar = new MixBar(10, this);
        bar->setShares(sharesOf(counts));
        bar->setAccessibleName(label);
        const int all = std::accumulate(counts.begin(), counts.end(), 0);
        grid->addWidget(caption(label, this), line, 0);
        grid->addWidget(bar, line, 1);
        grid->addWidget(makeLabel(all ? tr("%1 of %2 are A’s").arg(counts[0]).arg(all) : tr("no open lead"),
                                  TextRole::body, Tone::primary, this),
                        line++, 2);
    };
    const auto addText = [&](const QString &label, const QString &text, const char *measure = nullptr) {
        auto *value = makeLabel(text, TextRole::body, Tone::primary, this);
        if (measure)
            explain(*value, measure);
        grid->addWidget(caption(label, this), line, 0);
        grid->addWidget(value, line++, 1, 1, 2);
    };
    const LastWeeks last = lastWeeksOf(history);
    addMix(tr("Open leads of the rep"), history.pool);
    addMix(tr("Open leads of the book"), history.book);
    addText(tr("Touched within the cadence"), coverageWords(history), "coverage_a");
    addText(tr("Neglected"), tr("%1 A’s, %2 B’s").arg(history.neglected[0]).arg(history.neglected[1]),
            "neglected_a");
    addText(tr("Out of turn in 4 weeks"),
            last.touches ? tr("%1 of %2 touches").arg(last.jumps).arg(last.touches) : tr("no touch"),
            "call_discipline");
    addText(tr("On D and E in 4 weeks"),
            last.money.isSet()
                ? tr("%1, %2").arg(hoursInProse(last.waste), moneyWords(last.money, m_book.info().currency))
                : hoursInProse(last.waste),
            "waste_hours");
    grid->setColumnStretch(2, 1);
    column.addLayout(grid);
}

void RepDialog::addWeeks(QVBoxLayout &column, const RepHistory &history)
{
    column.addWidget(new SectionHeader(tr("Week by week"), this, 0));
    m_weeks = new FittedTable(tr("Week by week"), weekColumns(), this);
    m_weeks->setItemDelegateForColumn(2, new MixDelegate(m_weeks));
    for (const int number : {1, 3, 4, 5, 6, 7})
        m_weeks->setItemDelegateForColumn(number, new NumberDelegate(m_weeks));
    for (const RepWeekRow &week : history.weeks) {
        const QList<QStandardItem *> cells = cellsOf(week);
        m_weeks->addRow(cells,
                        tr("Week %1, %2, %3 on A’s, %4")
                            .arg(cells[0]->text(), cells[1]->text(), cells[3]->text(), cells[8]->text()));
    }
    column.addWidget(m_weeks);
    if (history.weeks.empty())
        column.addWidget(caption(tr("No effort is logged yet."), this));
}

void RepDialog::addReleases(QVBoxLayout &column, const RepHistory &history)
{
    if (history.releases.empty())
        return;
    column.addWidget(new SectionHeader(tr("Releases of the brake"), this, 0));
    auto *table = new FittedTable(tr("Releases of the brake"),
                                  {{tr("On"), 90}, {tr("Until"), 90}, {tr("Reason")}, {tr("By"), 140}}, this);
    const auto &releases = m_book.tables().release;
    for (const uint32_t row : history.releases) {
        const QString reason = shown(releases.text(row, releaseField("reason")));
        table->addRow({makeCell(dayWords(releases[row].on), releases[row].on),
                       makeCell(dayWords(releases[row].until), releases[row].until), makeCell(reason),
                       makeCell(shown(m_book.personName(releases[row].by.number)))},
                      tr("Released until %1: %2").arg(dayWords(releases[row].until), reason));
    }
    column.addWidget(table);
}

void RepDialog::addButtons(QVBoxLayout &column, bool mayEdit)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 12, 16, 12);
    row->setSpacing(8);
    const QString his = ownedBy(m_book, m_person);
    const auto add = [&](const QString &text, auto does) {
        auto *button = makeButton(text, ButtonKind::normal, nullptr, this);
        connect(button, &QPushButton::clicked, this, does);
        row->addWidget(button);
    };
    add(tr("Open leads"), [this, his] { Q_EMIT leadsAsked(QStringLiteral("open = yes and ") + his); });
    add(tr("D’s and E’s"),
        [this, his] { Q_EMIT leadsAsked(QStringLiteral("open = yes and grade in (D, E) and ") + his); });
    add(tr("Neglected"), [this, his] { Q_EMIT leadsAsked(QStringLiteral("neglected = yes and ") + his); });
    add(tr("Call list"), [this] { Q_EMIT callListAsked(); });
    if (mayEdit)
        add(tr("Edit goals"), [this] { Q_EMIT goalsAsked(); });
    row->addStretch(1);
    auto *close = makeButton(tr("Close"), ButtonKind::primary, nullptr, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column.addLayout(row);
}

} // namespace ridealong
