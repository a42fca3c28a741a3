// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/forecastpage.h"

#include "base/words.h"
#include "forecast/cohortview.h"
#include "forecast/forecastactions.h"
#include "forecast/forecastboard.h"
#include "forecast/forecastfiles.h"
#include "forecast/forecastlower.h"
#include "forecast/forecasttable.h"
#include "forecast/oddsdialog.h"
#include "forecast/openleadspane.h"
#include "forecast/pastpane.h"
#include "forecast/pastview.h"
#include "forecast/whatifstrip.h"
#include "leads/fittedtable.h"
#include "leads/ownedby.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/role.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/scrolled.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int cohortMonths = 15; // so that some have a year behind them

} // namespace

ForecastPage::ForecastPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Forecast"), this))
    , m_views(new SegmentedControl(tr("What is shown"), {tr("Now"), tr("Past"), tr("Cohorts")}, this))
    , m_length(new SegmentedControl(tr("Period"), {tr("Quarter"), tr("Month")}, this))
    , m_stack(new QStackedWidget(this))
    , m_period(quarterOf(shell().session->today(), shell().session->book().info().fiscalStartMonth))
{
    fillHeader();
    m_stack->addWidget(makeBoard());
    m_pastView = new PastView(this);
    m_cohortView = new CohortView(this);
    for (QWidget *view : std::initializer_list<QWidget *>{m_pastView, m_cohortView})
        m_stack->addWidget(makeScrolled(view, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ForecastPage::renewNext);
    connect(m_pastView, &PastView::wonAsked, this, [this](Period days) {
        goToLeads(wonFilter(shell().session->book(), {.period = days, .person = only()}));
    });
    connect(m_cohortView, &CohortView::monthOpened, this, &ForecastPage::openCohort);
    connectBoard();
    addKeys();
}

void ForecastPage::openCohort(Date month)
{
    const Period days = monthOf(month);
    QString filter = QStringLiteral("inquiry = yes and received_on >= %1 and received_on <= %2")
                         .arg(shown(days.from.iso()), shown(days.to.iso()));
    if (only())
        filter += QStringLiteral(" and ") + ownedBy(shell().session->book(), only());
    goToLeads(filter);
}

void ForecastPage::fillHeader()
{
    auto *funnel = makeIconButton("funnel", tr("Funnel"), this);
    connect(funnel, &QToolButton::clicked, this, [this] { shell().goTo(QStringLiteral("funnel"), {}); });
    auto *back = makeIconButton("chevron-left", tr("Earlier"), this);
    auto *forward = makeIconButton("chevron-right", tr("Later"), this);
    auto *save = makeButton(tr("Export"), ButtonKind::normal, "download", this);
    auto *command = new QAction(icon("download"), tr("Export the forecast…"), this);
    command->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    addAction(command);
    connect(command, &QAction::triggered, this, [this] { askAndSaveForecast(shell(), this, options()); });
    connect(save, &QPushButton::clicked, command, &QAction::trigger);
    m_header->addBeside(m_views);
    for (QWidget *widget : std::initializer_list<QWidget *>{funnel, back, m_length, forward, save})
        m_header->addWidget(widget);
    connect(back, &QToolButton::clicked, this,
            [this] { showPeriod(periodBeside(shell().session->book(), m_period, -1)); });
    connect(forward, &QToolButton::clicked, this,
            [this] { showPeriod(periodBeside(shell().session->book(), m_period, 1)); });
    connect(m_length, &SegmentedControl::chosen, this, [this](int which) { chooseLength(which == 0); });
    connect(m_views, &SegmentedControl::chosen, this, &ForecastPage::showView);
}

QWidget *ForecastPage::makeBoard()
{
    m_board = new ForecastBoard(this);
    if (only())
        m_board->table()->setOneRep();
    else
        addLower();
    auto *area = makeScrolled(m_board, this);
    area->setFocusPolicy(Qt::StrongFocus); // so that the keys of the page work at once
    area->setAccessibleName(tr("Forecast"));
    setFocusProxy(area);
    return area;
}

// A rep does not see sources.
void ForecastPage::addLower()
{
    m_sources = new SourcesBelow(m_board);
    m_handoffs = new HandoffsBelow(m_board);
    m_board->addLower(m_sources, m_handoffs);
    connect(m_sources, &SourcesBelow::opened, this, &ForecastPage::goToLeads);
    connect(m_handoffs, &HandoffsBelow::answerAsked, this,
            [this] { shell().goTo(QStringLiteral("sources"), {}); });
}

void ForecastPage::connectBoard()
{
    const Book &book = shell().session->book();
    connect(m_board, &ForecastBoard::wonOpened, this,
            [this, &book] { goToLeads(wonFilter(book, options())); });
    connect(m_board, &ForecastBoard::stageOpened, this, [this, &book](uint32_t stage) {
        std::vector<uint32_t> leads;
        for (const ForecastLead &lead : forecastLeads(book, options()))
            if (book.leads()[lead.lead].stage.number == stage)
                leads.push_back(lead.lead);
        goToLeads(namedLeads(book, leads));
    });
    connect(m_board, &ForecastBoard::gapOpened, this,
            [this] { shell().goTo(QStringLiteral("follow-ups"), QStringLiteral("overdue")); });
    connect(m_board, &ForecastBoard::categoryOpened, this,
            [this, &book](const QString &category) { goToLeads(categoryFilter(book, options(), category)); });
    connect(m_board, &ForecastBoard::measuredAsked, this, [this](bool measured) {
        m_measured = measured;
        refresh();
    });
    connect(m_board, &ForecastBoard::oddsAsked, this, &ForecastPage::askForOdds);
    connect(m_board->past(), &PastPane::opened, this, &ForecastPage::openPeriod);
    connectTable();
    connectOpenLeads();
    connectWhatIf();
}

void ForecastPage::connectTable()
{
    auto *table = m_board->table();
    connect(table, &ForecastTable::byChanged, this, &ForecastPage::showRows);
    connect(table, &ForecastTable::wonOpened, this, [this](const ForecastRow &row) { openRow(row, true); });
    connect(table, &ForecastTable::openOpened, this, [this](const ForecastRow &row) { openRow(row, false); });
    connect(table, &ForecastTable::overrideAsked, this,
            [this](const ForecastRow &row) { askForOverride(shell(), this, row); });
    connect(table, &ForecastTable::quotasAsked, this, [this](uint32_t person) {
        if (!only())
            askForQuotas(shell(), this, m_period, person);
    });
}

void ForecastPage::connectOpenLeads()
{
    auto *open = m_board->open();
    open->setMayWrite(shell().session->canWrite());
    connect(open, &OpenLeadsPane::listChanged, this, &ForecastPage::showOpen);
    connect(open, &OpenLeadsPane::opened, this,
            [this](uint32_t lead) { shell().goTo(QStringLiteral("leads"), QVariant(lead)); });
    connect(open, &OpenLeadsPane::allOpened, this, [this](const std::vector<uint32_t> &leads) {
        goToLeads(namedLeads(shell().session->book(), leads));
    });
    connect(open, &OpenLeadsPane::categoryAsked, this,
            [this](const std::vector<uint32_t> &leads, const char *category) {
                putIntoCategory(shell(), leads, category);
            });
    connect(open, &OpenLeadsPane::slipToggled, this, &ForecastPage::toggleSlip);
    connect(open, &OpenLeadsPane::leaveOutOldAsked, this, [this](bool out) {
        m_leaveOutOld = out;
        refresh();
    });
}

void ForecastPage::connectWhatIf()
{
    auto *open = m_board->open();
    auto *whatIf = m_board->whatIf();
    connect(whatIf, &WhatIfStrip::followUpToggled, this, &ForecastPage::showWhatIf);
    connect(whatIf, &WhatIfStrip::slippingCleared, this, [this] { toggleSlip(m_slipping); });
    connect(whatIf, &WhatIfStrip::leadsAsked, this, [this, open] {
        open->setList(OpenList::counted);
        open->table()->setFocus();
    });
}

void ForecastPage::addKeys()
{
    const auto on = [this](const QStringList &keys, auto does) {
        for (const QString &key : keys) {
            auto *shortcut = new QShortcut(QKeySequence(key), this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, does);
        }
    };
    on({QStringLiteral("Q")}, [this] { chooseLength(true); });
    on({QStringLiteral("M")}, [this] { chooseLength(false); });
    on({QStringLiteral("["), QStringLiteral("<")},
       [this] { showPeriod(periodBeside(shell().session->book(), m_period, -1)); });
    on({QStringLiteral("]"), QStringLiteral(">")},
       [this] { showPeriod(periodBeside(shell().session->book(), m_period, 1)); });
    on({QStringLiteral("F2")}, [this] {
        if (m_views->current() == now)
            m_board->table()->editCurrent();
    });
    on({QStringLiteral("C")}, [this] {
        if (m_views->current() == now)
            m_board->open()->askCategory();
    });
    on({QStringLiteral("W")}, [this] {
        if (m_views->current() == now)
            m_board->open()->toggleSlip();
    });
    for (int view = now; view <= cohorts; ++view)
        on({QString::number(view + 1)}, [this, view] {
            m_views->setCurrent(view);
            showView();
        });
}

uint32_t ForecastPage::only() const
{
    return isManager(*shell().session) ? 0 : shell().session->user();
}

ForecastOptions ForecastPage::options() const
{
    return {.period = m_period, .person = only(), .leaveOutOld = m_leaveOutOld, .measuredOdds = m_measured};
}

void ForecastPage::chooseLength(bool quarter)
{
    m_length->setCurrent(quarter ? 0 : 1);
    const Book &book = shell().session->book();
    if (quarter == isQuarter(m_period))
        return;
    const bool holdsToday = m_period.holds(book.today());
    const Date day = holdsToday ? book.today() : m_period.from;
    showPeriod(quarter ? quarterOf(day, book.info().fiscalStartMonth) : monthOf(day));
}

void ForecastPage::showPeriod(Period period)
{
    m_period = period;
    m_slipping.clear();
    refresh();
}

void ForecastPage::open(const QVariant &argument)
{
    const auto period =
        periodNamed(argument.toString().toStdString(), shell().session->book().info().fiscalStartMonth);
    if (!period)
        return;
    m_length->setCurrent(isQuarter(*period) ? 0 : 1);
    showPeriod(*period);
}

void ForecastPage::refresh()
{
    m_facts = forecastFacts(shell().session->book(), options());
    m_header->setAnswer(forecastAnswer(shell().session->book(), m_facts));
    showView();
    Q_EMIT statusChanged();
}

void ForecastPage::showView()
{
    if (m_stack->currentIndex() != m_views->current()) {
        m_stack->setCurrentIndex(m_views->current());
        Q_EMIT statusChanged();
    }
    if (m_stack->currentIndex() == now)
        showBoard();
    m_step = 0;
    m_later.start(0);
}

void ForecastPage::showBoard()
{
    m_board->setFacts(shell().session->book(), m_facts);
    m_board->open()->setLeavesOutOld(m_leaveOutOld);
}

// One part in an event, so that keys and clicks come between; what was shown stays until then.
void ForecastPage::renewNext()
{
    const Book &book = shell().session->book();
    if (m_stack->currentIndex() == past)
        return m_pastView->setBook(book, isQuarter(m_period), only());
    if (m_stack->currentIndex() == cohorts)
        return m_cohortView->setCohorts(book, ridealong::cohorts(book, cohortMonths, only()));
    using Part = void (ForecastPage::*)();
    constexpr Part parts[] = {&ForecastPage::showRows,    &ForecastPage::showOpen,
                              &ForecastPage::showPast,    &ForecastPage::showHistory,
                              &ForecastPage::showWhatIf,  &ForecastPage::showSources,
                              &ForecastPage::showHandoffs};
    (this->*parts[m_step])();
    if (++m_step < int(std::size(parts)))
        m_later.start(0);
}

void ForecastPage::toggleSlip(const std::vector<uint32_t> &leads)
{
    const auto slips = [this](uint32_t lead) {
        return std::ranges::find(m_slipping, lead) != m_slipping.end();
    };
    const std::vector<uint32_t> asked = leads; // may be m_slipping itself
    const bool allIn = std::ranges::all_of(asked, slips);
    for (const uint32_t lead : asked) {
        if (allIn)
            std::erase(m_slipping, lead);
        else if (!slips(lead))
            m_slipping.push_back(lead);
    }
    m_board->open()->setSlipping(m_slipping);
    showWhatIf();
}

void ForecastPage::goToLeads(const QString &filter)
{
    shell().goTo(QStringLiteral("leads"), filter);
}

void ForecastPage::openPeriod(const std::string &period)
{
    m_pastView->choose(period);
    m_views->setCurrent(past);
    showView();
}

void ForecastPage::askForOdds()
{
    auto *dialog = new OddsDialog(shell().session->book(), m_measured, this);
    dialog->setSave([this, dialog] {
        m_measured = dialog->usesMeasured();
        refresh();
        return true;
    });
    dialog->open();
}

void ForecastPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !m_sources)
        return Page::keyPressEvent(event);
    m_board->showLower(!m_board->showsLower());
    showSources();
    showHandoffs();
}

QString ForecastPage::statusFact() const
{
    const Book &book = shell().session->book();
    return tr("%1, %2 to %3").arg(periodName(book, m_period), dayWords(m_period.from), dayWords(m_period.to));
}

QList<KeyHint> ForecastPage::keys() const
{
    QList<KeyHint> keys{{tr("Q"), tr("Quarter")}, {tr("M"), tr("Month")}, {tr("["), tr("Earlier")}};
    if (m_views->current() == now)
        keys << KeyHint{tr("F2"), tr("By hand")} << KeyHint{tr("C"), tr("Category")}
             << KeyHint{tr("W"), tr("What if")};
    if (m_sources && m_views->current() == now)
        keys << KeyHint{tr("Space"), tr("Sources")};
    return keys << KeyHint{tr("Ctrl+E"), tr("Export")} << KeyHint{tr("Ctrl+Z"), tr("Undo")};
}

QString ForecastPage::answer() const
{
    return m_header->answer();
}

Page *makeForecastPage(ShellContext &shell, QWidget *parent)
{
    return new ForecastPage(shell, parent);
}

} // namespace ridealong
