// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/funnelpage.h"

#include "base/words.h"
#include "funnel/funnelfilters.h"
#include "funnel/funneltables.h"
#include "leads/ownedby.h"
#include "measure/followups.h"
#include "measure/followupworth.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/remembered.h"
#include "shell/role.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"
#include "shell/widgets/toast.h"

#include <QComboBox>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int quarterWeeks = 13;

QString figure(int number)
{
    return QLocale().toString(number);
}

QStringList byNames()
{
    return {FunnelPage::tr("Source"),  FunnelPage::tr("Owner"),    FunnelPage::tr("Manager"),
            FunnelPage::tr("Product"), FunnelPage::tr("Industry"), FunnelPage::tr("Grade"),
            FunnelPage::tr("Month")};
}

constexpr FunnelBy byKeys[] = {FunnelBy::source,   FunnelBy::owner, FunnelBy::manager, FunnelBy::product,
                               FunnelBy::industry, FunnelBy::grade, FunnelBy::month};

// Where most leads were lost, and the stage that they did not reach.
QString worstWords(const Book &book, const std::vector<StageConversion> &steps)
{
    size_t worst = steps.size();
    for (size_t i = 0; i + 1 < steps.size(); ++i)
        if (steps[i].lostHere > 0 && (worst == steps.size() || steps[i].lostHere > steps[worst].lostHere))
            worst = i;
    if (worst == steps.size())
        return FunnelPage::tr("None of them was lost yet.");
    return FunnelPage::tr("Most are lost between %1 and %2.")
        .arg(shown(book.stageName(steps[worst].stage)), shown(book.stageName(steps[worst + 1].stage)));
}

QString cameWords(int time, int entered, int won)
{
    const QString all = figure(entered), some = figure(won);
    if (time == 0)
        return FunnelPage::tr("Of %1 leads that came in within 13 weeks %2 were won so far.").arg(all, some);
    if (time == 1)
        return FunnelPage::tr("Of %1 leads that came in within 12 months %2 were won so far.").arg(all, some);
    return FunnelPage::tr("Of %1 leads that ever came in %2 were won so far.").arg(all, some);
}

} // namespace

FunnelPage::FunnelPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Funnel"), this))
    , m_process(new QComboBox(this))
    , m_time(new SegmentedControl(tr("Leads that came in within"),
                                  {tr("13 weeks"), tr("12 months"), tr("All")}, this))
{
    m_header->setAbove(tr("Forecast"));
    m_process->setAccessibleName(tr("Process"));
    m_header->addWidget(m_process);
    m_header->addWidget(m_time);
    m_time->setCurrent(1);
    auto *split = new QSplitter(this);
    auto *area = makeScrolled(makeMain(), this);
    auto *side = makeScrolled(makeSide(), this);
    setFocusProxy(m_stages);
    side->setMinimumWidth(currentTheme().px(280));
    split->addWidget(area);
    split->addWidget(side);
    split->setSizes({800, 435});
    split->setCollapsible(0, false);
    rememberSizes(*split, "funnel");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(split, 1);
    connect(m_time, &SegmentedControl::chosen, this, &FunnelPage::showFunnel);
    connect(m_process, &QComboBox::activated, this, &FunnelPage::showFunnel);
}

QWidget *FunnelPage::makeMain()
{
    auto *part = new QWidget(this);
    m_stages = makeStageTable(part);
    m_keys = makeKeyTable(part);
    m_noKeys = makeLabel(tr("No lead came in within this time."), TextRole::body, Tone::caption, part);
    m_noKeys->setContentsMargins(24, 8, 16, 8);
    m_by = new QComboBox(part);
    m_by->addItems(byNames());
    m_by->setAccessibleName(tr("A row for each"));
    auto *head = new SectionHeader(tr("What became of them, by"), part);
    head->addWidget(m_by);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new SectionHeader(tr("From stage to stage"), part));
    column->addWidget(m_stages);
    column->addSpacing(12);
    column->addWidget(makeHairline(Qt::Horizontal, part));
    column->addWidget(head);
    column->addWidget(m_keys);
    column->addWidget(m_noKeys);
    column->addStretch(1);
    connect(m_by, &QComboBox::activated, this, &FunnelPage::showBy);
    connect(m_stages, &FigureTable::cellOpened, this, &FunnelPage::openStage);
    connect(m_keys, &FigureTable::cellOpened, this, &FunnelPage::openKey);
    return part;
}

QWidget *FunnelPage::makeSide()
{
    auto *part = new QWidget(this);
    m_velocity = makeVelocityTable(part);
    m_reasons = makeReasonTable(part);
    m_noReasons = makeLabel(tr("No lead was lost within this time."), TextRole::body, Tone::caption, part);
    m_noReasons->setContentsMargins(20, 8, 16, 8);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new SectionHeader(tr("Velocity"), part));
    column->addWidget(m_velocity);
    column->addSpacing(12);
    column->addWidget(makeHairline(Qt::Horizontal, part));
    column->addWidget(new SectionHeader(tr("Why leads were lost"), part));
    column->addWidget(m_reasons);
    column->addWidget(m_noReasons);
    column->addStretch(1);
    connect(m_velocity, &FigureTable::cellOpened, this, [this](int row) { openVelocity(row); });
    connect(m_reasons, &FigureTable::cellOpened, this, [this](int row) { openReason(row); });
    return part;
}

void FunnelPage::fillProcesses()
{
    const Book &book = shell().session->book();
    const QSignalBlocker quiet(m_process);
    const uint32_t chosen = m_process->currentData().toUInt();
    m_process->clear();
    for (const uint32_t process : processOrder(book))
        m_process->addItem(shown(processName(book, process)), process);
    m_process->setCurrentIndex(std::max(0, m_process->findData(chosen)));
    m_process->setVisible(m_process->count() > 1);
}

FunnelOf FunnelPage::of() const
{
    const Session &session = *shell().session;
    FunnelOf of{.owner = isManager(session) ? 0 : session.user()};
    if (m_process->count() > 1)
        of.process = m_process->currentData().toUInt();
    if (m_time->current() == 0)
        of.period = lastWeeks(session.today(), quarterWeeks);
    else if (m_time->current() == 1)
        of.period = lastTwelveMonths(session.today());
    return of;
}

FunnelBy FunnelPage::byNow() const
{
    return byKeys[size_t(std::max(0, m_by->currentIndex()))];
}

void FunnelPage::refresh()
{
    fillProcesses();
    showFunnel();
}

void FunnelPage::showFunnel()
{
    const Book &book = shell().session->book();
    const FunnelOf asked = of();
    m_steps = conversions(book, asked);
    m_lost = lossReasons(book, asked);
    const auto all = funnel(book, FunnelBy::all, asked);
    m_entered = all.empty() ? 0 : all.front().entered;
    m_header->setAnswer(m_entered == 0 ? tr("No lead came in within this time.")
                                       : QString(cameWords(m_time->current(), m_entered, all.front().won) +
                                                 u' ' + worstWords(book, m_steps)));
    showStages(*m_stages, book, m_steps);
    showVelocity(*m_velocity, book, velocity(book, asked.owner, asked.process));
    showReasons(*m_reasons, book, m_lost);
    m_reasons->setVisible(!m_lost.empty());
    m_noReasons->setVisible(m_lost.empty());
    showBy();
    Q_EMIT statusChanged();
}

void FunnelPage::showBy()
{
    const Book &book = shell().session->book();
    m_rows = funnel(book, byNow(), of());
    m_keys->model()->setHeaderData(0, Qt::Horizontal, m_by->currentText());
    showKeys(*m_keys, book, byNow(), m_rows);
    m_keys->setVisible(!m_rows.empty());
    m_noKeys->setVisible(m_rows.empty());
}

void FunnelPage::goToLeads(const QString &filter)
{
    shell().goTo(QStringLiteral("leads"), filter);
}

void FunnelPage::list(const std::vector<uint32_t> &leads)
{
    if (leads.empty())
        return;
    if (leads.size() > mostNamedLeads)
        shell().toast({.text = tr("The first %1 of %2 leads are listed.")
                                   .arg(mostNamedLeads)
                                   .arg(QLocale().toString(qlonglong(leads.size())))});
    goToLeads(filterOfLeads(shell().session->book(), leads));
}

void FunnelPage::openStage(int row, int column)
{
    if (row < 0 || size_t(row) >= m_steps.size())
        return;
    const StageConversion &step = m_steps[size_t(row)];
    if (column == stageIdle)
        return list(step.idleLeads);
    if (column == stageLost)
        return list(step.lostLeads);
    const bool on = (column == stageRate || column == stageDays) && size_t(row) + 1 < m_steps.size();
    list(on ? m_steps[size_t(row) + 1].enteredLeads : step.enteredLeads);
}

void FunnelPage::openKey(int row, int column)
{
    if (row < 0 || size_t(row) >= m_rows.size())
        return;
    const RowPart part = column == keyWon || column == keyCycle || column == keyAmount ? RowPart::won
                         : column == keyLost                                           ? RowPart::lost
                                                                                       : RowPart::entered;
    goToLeads(filterOfRow(shell().session->book(), of(), byNow(), m_rows[size_t(row)], part));
}

void FunnelPage::openVelocity(int row)
{
    const Book &book = shell().session->book();
    goToLeads(row == 0 || row == 4 ? filterOfOpen(book, of()) : filterOfClosed(book, of()));
}

void FunnelPage::openReason(int row)
{
    if (row >= 0 && size_t(row) < m_lost.size())
        list(m_lost[size_t(row)].leads);
}

QString FunnelPage::answer() const
{
    return m_header->answer();
}

QString FunnelPage::statusFact() const
{
    return tr("%1 leads came in").arg(figure(m_entered));
}

QList<KeyHint> FunnelPage::keys() const
{
    return {{tr("↑ ↓ ← →"), tr("Change figure")}, {tr("Enter"), tr("Show its leads")}};
}

Page *makeFunnelPage(ShellContext &shell, QWidget *parent)
{
    return new FunnelPage(shell, parent);
}

} // namespace ridealong
