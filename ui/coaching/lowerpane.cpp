// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/lowerpane.h"

#include "base/words.h"
#include "coaching/coachingwords.h"
#include "coaching/demochart.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/valuecell.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/tabs.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItem>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr int left = 24, right = 20;

QLabel *sentence(QVBoxLayout &column, QWidget *parent)
{
    auto *label = makeLabel({}, TextRole::body, Tone::secondary, parent);
    label->setWordWrap(true);
    label->setContentsMargins(left, 0, right, 0);
    column.addWidget(label);
    return label;
}

QVBoxLayout *columnOf(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 8, 0, 12);
    column->setSpacing(8);
    return column;
}

void useNumbers(FittedTable &table, int from, int to)
{
    for (int column = from; column <= to; ++column)
        table.setItemDelegateForColumn(column, new NumberDelegate(&table));
}

QString pointsBetween(double before, double after)
{
    return std::isnan(before) || std::isnan(after) ? QString() : pointsChange(after - before);
}

struct EffectRow
{
    QString name;
    double before, after;
    QString counts; // behind both
    bool few;
};

void addEffectRow(FittedTable &table, const EffectRow &row)
{
    const QString change = row.few ? LowerPane::tr("too little data") : pointsBetween(row.before, row.after);
    const Value moved =
        row.few || change.isEmpty() ? Value() : Value(std::round((row.after - row.before) * 100));
    table.addRow({makeCell(row.name), makeCell(rateWords(row.before), row.before),
                  makeCell(rateWords(row.after), row.after), makeCell(change, moved), makeCell(row.counts)},
                 LowerPane::tr("%1: %2 before, %3 after, %4; counts %5")
                     .arg(row.name, rateWords(row.before), rateWords(row.after), change, row.counts));
}

// Counts of a large book take more room; what has none left is elided.
void fitCounts(FittedTable &table)
{
    constexpr int counts = 4;
    const QFontMetrics metrics(currentTheme().font(TextRole::body));
    int widest = currentTheme().px(110);
    for (int row = 0; row < table.model()->rowCount(); ++row)
        widest =
            std::max(widest, metrics.horizontalAdvance(table.model()->index(row, counts).data().toString()));
    table.horizontalHeader()->resizeSection(counts, std::min(widest + 28, currentTheme().px(260)));
}

} // namespace

LowerPane::LowerPane(bool showsTeam, QWidget *parent)
    : QWidget(parent)
    , m_showsTeam(showsTeam)
    , m_tabs(new CountTabs(this))
{
    m_tabs->setAccessibleName(tr("What rides and ratings are set against"));
    m_tabs->add(tr("Demos"));
    m_tabs->add(tr("Before and after"));
    m_tabs->add(tr("By stage"));
    m_tabs->add(tr("Ride-alongs"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(left - CountTabs::inset, 0, right, 0);
    row->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    m_parts = {makeDemos(), makeEffect(), makeStages(), makeRides()};
    for (auto *part : m_parts)
        column->addWidget(part);
    const auto showParts = [this] {
        for (size_t i = 0; i < m_parts.size(); ++i)
            m_parts[i]->setVisible(int(i) == m_tabs->currentIndex());
    };
    showParts();
    connect(m_tabs, &QTabBar::currentChanged, this, [this, showParts] {
        showParts();
        Q_EMIT tabChosen();
    });
}

LowerPane::Tab LowerPane::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void LowerPane::show(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

QWidget *LowerPane::makeDemos()
{
    auto *part = new QWidget(this);
    auto *column = columnOf(part);
    m_demosText = sentence(*column, part);
    m_chart = new DemoChart(part);
    auto *inner = new QHBoxLayout;
    inner->setContentsMargins(left - 4, 0, right, 0);
    inner->addWidget(m_chart);
    column->addLayout(inner);
    connect(m_chart, &DemoChart::opened, this, &LowerPane::weekOpened);
    return part;
}

QWidget *LowerPane::makeEffect()
{
    auto *part = new QWidget(this);
    auto *column = columnOf(part);
    m_effectText = sentence(*column, part);
    m_effect = new FittedTable(tr("Eight weeks before and after the ride-alongs"),
                               {{tr("Figure")},
                                {tr("Before"), 74, true},
                                {tr("After"), 74, true},
                                {tr("Change"), 112, true},
                                {tr("Behind it"), 184, true}},
                               part);
    useNumbers(*m_effect, 1, 3);
    column->addWidget(m_effect);
    m_rolesText = sentence(*column, part);
    m_habits = sentence(*column, part);
    return part;
}

QWidget *LowerPane::makeStages()
{
    auto *part = new QWidget(this);
    auto *column = columnOf(part);
    m_stagesText = sentence(*column, part);
    m_stages = new FittedTable(tr("Moved on from each stage, 52 weeks"),
                               {{tr("Stage")},
                                {tr("Moved on"), 84, true},
                                {tr("Leads"), 84, true},
                                {tr("The others"), 96, true},
                                {tr("Their leads"), 100, true}},
                               part);
    useNumbers(*m_stages, 1, 4);
    for (int theirs = 3; theirs <= 4; ++theirs)
        m_stages->setColumnHidden(theirs, !m_showsTeam);
    column->addWidget(m_stages);
    connect(m_stages, &FittedTable::rowOpened, this, [this](int row) {
        if (size_t(row) < m_stageRows.size())
            Q_EMIT stageOpened(m_stageRows[size_t(row)]);
    });
    return part;
}

QWidget *LowerPane::makeRides()
{
    auto *part = new QWidget(this);
    auto *column = columnOf(part);
    m_rides = new FittedTable(
        tr("Ride-alongs"),
        {{tr("Day"), 90}, {tr("With"), 90}, {tr("Objective")}, {tr("Average"), 76, true}, {tr("State"), 180}},
        part);
    useNumbers(*m_rides, 3, 3);
    m_noRides = makeLabel(tr("No ride-along yet."), TextRole::body, Tone::caption, part);
    m_noRides->setContentsMargins(left, 4, right, 0);
    column->addWidget(m_rides);
    column->addWidget(m_noRides);
    connect(m_rides, &FittedTable::rowOpened, this, [this](int row) {
        if (size_t(row) < m_rideLines.size())
            Q_EMIT rideOpened(m_rideLines[size_t(row)].ride, m_rideLines[size_t(row)].isPlanned);
    });
    return part;
}

void LowerPane::setDemos(const Book &book, uint32_t rep, const DemoWeeks &weeks)
{
    m_demosText->setText(demosSentence(book, rep, weeks));
    m_chart->setDemos(weeks);
}

void LowerPane::setReading()
{
    m_effectText->setText(tr("Reading the book…"));
    m_stagesText->setText(tr("Reading the book…"));
    m_rolesText->clear();
    m_habits->clear();
    m_effect->clearRows();
    m_stages->clearRows();
}

void LowerPane::setStudy(const Book &book, uint32_t rep, const RepStudy &study)
{
    showEffect(book, rep, study);
    showStages(book, study);
}

void LowerPane::showEffect(const Book &book, uint32_t rep, const RepStudy &study)
{
    const CoachingEffect &found = study.effect;
    const EffectSide &before = found.before, &after = found.after;
    m_effectText->setText(effectSentence(book, rep, found));
    m_rolesText->setText(roleSentence(book, rep, study.roles, study.shift));
    m_habits->setText(habitsSentence(study.numbers));
    m_effect->clearRows();
    m_effect->setVisible(found.wholeRides > 0);
    if (found.wholeRides == 0)
        return;
    const auto two = [](const QString &first, const QString &then) {
        return tr("%1, then %2").arg(first, then);
    };
    addEffectRow(*m_effect,
                 {tr("Follow-up rate"), before.followUpRate(), after.followUpRate(),
                  two(countsOf(before.touched, before.inquiries), countsOf(after.touched, after.inquiries)),
                  found.fewForFollowUp});
    addEffectRow(
        *m_effect,
        {tr("Effort on A’s"), before.shareOnA(), after.shareOnA(),
         tr("%1, then %2 touches").arg(QLocale().toString(before.touches), QLocale().toString(after.touches)),
         found.fewForOnA});
    addEffectRow(*m_effect, {tr("Win rate"), before.winRate(), after.winRate(),
                             two(countsOf(before.won, before.closed), countsOf(after.won, after.closed)),
                             found.fewForWins});
    fitCounts(*m_effect);
}

void LowerPane::showStages(const Book &book, const RepStudy &study)
{
    m_stages->clearRows();
    m_stageRows.clear();
    for (const StageAgainstTeam &stage : study.stages) {
        const QString name = shown(book.stageName(stage.stage));
        const QString own = rateWords(stage.rate()), counts = countsOf(stage.moved, stage.entered);
        const QString team = rateWords(stage.teamRate()),
                      teamCounts = countsOf(stage.teamMoved, stage.teamEntered);
        m_stages->addRow(
            {makeCell(name), makeCell(own, stage.rate()), makeCell(counts, int64_t(stage.entered)),
             makeCell(team, stage.teamRate()), makeCell(teamCounts, int64_t(stage.teamEntered))},
            m_showsTeam
                ? tr("%1: %2 moved on, %3; the others %4, %5").arg(name, own, counts, team, teamCounts)
                : tr("%1: %2 moved on, %3").arg(name, own, counts));
        m_stageRows.push_back(stage.stage);
    }
    const bool few = std::ranges::any_of(study.stages, &StageAgainstTeam::tooFew);
    m_stagesText->setText(few ? tr("Leads of the last 52 weeks that moved on from each stage. Under 10 leads "
                                   "in a stage is too little data to compare.")
                              : tr("Leads of the last 52 weeks that moved on from each stage."));
}

void LowerPane::setRides(const std::vector<RideLine> &lines)
{
    m_rideLines = lines;
    m_rides->clearRows();
    for (const RideLine &line : lines)
        m_rides->addRow({makeCell(line.on, line.day), makeCell(line.with), makeCell(line.about),
                         makeCell(line.average), makeCell(line.answer)},
                        QStringList{line.on, line.with, line.about, line.average, line.answer}.join(
                            QStringLiteral(", ")));
    m_rides->setVisible(!lines.empty());
    m_noRides->setVisible(lines.empty());
}

QString LowerPane::effectText() const
{
    return m_effectText->text();
}

} // namespace ridealong
