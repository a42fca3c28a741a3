// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of follow-ups is put together, with its keys.
#include "base/words.h"
#include "followups/followupside.h"
#include "followups/ontimeview.h"
#include "followups/promiseactions.h"
#include "followups/promisetable.h"
#include "followups/selectionbar.h"
#include "handoffs/handoffactions.h"
#include "handoffs/handoffpane.h"
#include "leads/leadactions.h"
#include "leads/leadpane.h"
#include "pages/followupspage.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/role.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace ridealong {

FollowUpsPage::FollowUpsPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new PromiseModel(context.session->book(), this))
    , m_table(new PromiseTable(*m_model, this))
    , m_header(new PageHeader(tr("Follow-ups"), this))
    , m_views(new SegmentedControl(tr("Show"),
                                   isManager(*context.session)
                                       ? QStringList{tr("Everyone"), tr("By rep"), tr("Done")}
                                       : QStringList{tr("Mine"), tr("Done")},
                                   this))
    , m_sideButton(makeButton(tr("Figures"), ButtonKind::normal, nullptr, this))
{
    auto *revenue = makeButton(tr("As revenue"), ButtonKind::normal, nullptr, this);
    connect(revenue, &QPushButton::clicked, this, [this] { shell().goTo(QStringLiteral("worth"), {}); });
    m_header->addWidget(m_sideButton);
    m_header->addWidget(revenue);
    m_header->addWidget(m_views);
    m_sideButton->hide();
    auto *lower = new QHBoxLayout;
    lower->setSpacing(0);
    lower->addWidget(makeMain(), 1);
    lower->addWidget(makeSide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(lower, 1);
    for (QTimer *timer : {&m_later, &m_worthLater, &m_gapLater, &m_paneLater})
        timer->setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &FollowUpsPage::showFigures);
    connect(&m_worthLater, &QTimer::timeout, this, &FollowUpsPage::showWorth);
    connect(&m_gapLater, &QTimer::timeout, this, &FollowUpsPage::showGap);
    connect(&m_paneLater, &QTimer::timeout, this, [this] {
        const Promise *promise = m_table->current();
        m_pane->setLead(promise ? promise->lead : 0);
    });
    connect(m_sideButton, &QPushButton::clicked, this, [this] {
        m_sideWish = m_sideStack->isHidden() || m_sideStack->currentWidget() == m_pane ? 1 : 0;
        m_sideStack->setCurrentIndex(0);
        fitSide();
    });
    connect(m_views, &SegmentedControl::chosen, this, [this] {
        showList();
        m_table->setCurrentRow(1);
    });
    setFocusProxy(m_table);
    if (only())
        addOffers();
    addKeys();
    addCommands();
}

QWidget *FollowUpsPage::makeChart()
{
    m_chartArea = new QWidget(this);
    m_chartHeader = new SectionHeader(tr("Follow-ups done on time, by week"), m_chartArea);
    m_chart = new OnTimeView(m_chartArea);
    m_tooLittle = makeLabel(tr("Too little data for a line: it needs %1 weeks in which follow-ups fell due.")
                                .arg(fewestOnTimeWeeks),
                            TextRole::body, Tone::caption, m_chartArea);
    m_tooLittle->setContentsMargins(6, 0, 16, 0); // 24 with the inset of the chart
    m_tooLittle->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_chartStack = new QStackedWidget(m_chartArea);
    m_chartStack->addWidget(m_tooLittle);
    m_chartStack->addWidget(m_chart);
    auto *column = new QVBoxLayout(m_chartArea);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(0);
    column->addWidget(m_chartHeader);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(18, 0, 8, 0);
    inset->addWidget(m_chartStack);
    column->addLayout(inset);
    return m_chartArea;
}

QWidget *FollowUpsPage::makeMain()
{
    auto *main = new QWidget(this);
    m_holidays = new Notice({}, main);
    connect(m_holidays->addButton(tr("Move them")), &QPushButton::clicked, this,
            &FollowUpsPage::moveOffHolidays);
    m_holidays->hide();
    m_bar = new SelectionBar(main);
    auto *empty = makeEmptyState("follow-up", tr("Nothing is overdue."),
                                 tr("No open lead waits for a step. Plan one with S on a lead."), main);
    m_listStack = new QStackedWidget(main);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(empty);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(0);
    column->addWidget(makeChart());
    column->addWidget(m_holidays);
    column->addWidget(makeHairline(Qt::Horizontal, main));
    column->addWidget(m_bar);
    column->addWidget(makeHairline(Qt::Horizontal, main));
    column->addWidget(m_listStack, 1);
    connect(m_table, &PromiseTable::selectionCounted, this, &FollowUpsPage::showSelection);
    connect(m_table, &PromiseTable::opened, this,
            [this](uint32_t lead) { shell().goTo(QStringLiteral("leads"), QVariant(lead)); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &FollowUpsPage::offerMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_pane->isVisible())
            m_paneLater.start(0);
    });
    connect(m_bar, &SelectionBar::filterRemoved, this, &FollowUpsPage::clearFilter);
    connect(m_bar, &SelectionBar::cleared, this, [this] { m_table->clearSelectedRows(); });
    connect(m_bar, &SelectionBar::moveStepsAsked, this, &FollowUpsPage::moveSteps);
    connect(m_bar, &SelectionBar::doneAsked, this, [this] { finishPromises(shell(), this, chosen()); });
    connect(m_bar, &SelectionBar::moveDateAsked, this, [this] { moveDates(shell(), this, chosen()); });
    connect(m_bar, &SelectionBar::reassignAsked, this,
            [this] { askForOwner(shell(), this, leadsOf(chosen())); });
    connect(m_bar, &SelectionBar::logAsked, this, [this] { logTouches(shell(), this, chosen()); });
    return main;
}

QWidget *FollowUpsPage::makeSide()
{
    m_side = new FollowUpSide(this);
    m_pane = new LeadPane(shell(), this);
    m_sideStack = new QStackedWidget(this);
    auto *scrolled = makeScrolled(m_side, m_sideStack);
    m_sideStack->addWidget(scrolled);
    m_sideStack->addWidget(m_pane);
    connect(m_side, &FollowUpSide::personChosen, this,
            [this](uint32_t person) { showPerson(person == m_person ? 0 : person); });
    connect(m_side, &FollowUpSide::withoutStepAsked, this, &FollowUpsPage::toggleWithoutStep);
    auto *side = new QWidget(this);
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeHairline(Qt::Vertical, side));
    row->addWidget(m_sideStack);
    m_sideStack->setFixedWidth(currentTheme().px(LeadPane::paneWidth));
    return side;
}

// What a rep is offered is answered here; a manager has the page of sources.
void FollowUpsPage::addOffers()
{
    m_offers = new HandoffPane(this);
    addSidePane(m_offers);
    connect(m_offers, &HandoffPane::answered, this,
            [this](const HandoffAnswer &answer) { answerHandoff(shell(), answer); });
    connect(m_offers, &HandoffPane::opened, this,
            [this](uint32_t lead) { shell().goTo(QStringLiteral("leads"), QVariant(lead)); });
    const auto on = [this](const QString &keys, auto does) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    on(QStringLiteral("Y"), [this] { m_offers->accept(); });
    on(QStringLiteral("N"), [this] { m_offers->reject(); });
    for (int reason = 0; reason < int(std::size(rejectReasons)); ++reason)
        on(QString::number(reason + 1), [this, reason] { m_offers->choose(reason); });
}

void FollowUpsPage::showOffers()
{
    const Session &session = *shell().session;
    const HandoffFacts facts = handoffFacts(session.book(), momentOf(session.clock().now()), 90, only());
    m_offers->setFacts(session.book(), facts, session.canWrite());
    m_offers->setVisible(!facts.waiting.empty());
}

void FollowUpsPage::addKeys()
{
    const auto on = [this](const char *keys, auto does) {
        auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), m_table);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    on("D", [this] { finishPromises(shell(), this, chosen()); });
    on("S", [this] { moveDates(shell(), this, chosen()); });
    on("L", [this] { logTouches(shell(), this, chosen()); });
    on("R", [this] { askForOwner(shell(), this, leadsOf(chosen())); });
    on("Delete", [this] { dropPromises(shell(), this, chosen()); });
    on("Space", [this] { togglePane(); });
    on("Escape", [this] { m_table->clearSelectedRows(); });
}

void FollowUpsPage::addCommands()
{
    auto *move = new QAction(icon("calendar"), tr("Move steps…"), this);
    connect(move, &QAction::triggered, this, &FollowUpsPage::moveSteps);
    addAction(move);
}

} // namespace ridealong
