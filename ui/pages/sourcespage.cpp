// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sourcespage.h"

#include "handoffs/handoffactions.h"
#include "handoffs/handoffpane.h"
#include "handoffs/handofftable.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/remembered.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"
#include "shell/widgets/sidefold.h"
#include "sources/qualifiedcosts.h"
#include "sources/sourceactions.h"
#include "sources/sourcesfiles.h"
#include "sources/sourcespane.h"
#include "sources/sourcestable.h"

#include <QAction>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int monthsOf[] = {3, 12}; // of the periods that can be chosen
constexpr int daysOf[] = {90, 365}; // of hand-offs, beside them

} // namespace

SourcesPage::SourcesPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Sources"), this))
    , m_period(new SegmentedControl(tr("Period"), {tr("3 months"), tr("Year")}, this))
    , m_sideButton(makeButton({}, ButtonKind::normal, nullptr, this))
    , m_split(new QSplitter(this))
{
    fillHeader();
    connect(m_period, &SegmentedControl::chosen, this, &SourcesPage::refresh);
    m_split->addWidget(makeMain());
    m_split->addWidget(makeSide());
    new SideFold(*this, *m_side, *m_sideButton);
    m_split->setSizes({812, 422});
    m_split->setStretchFactor(0, 1);
    m_split->setCollapsible(0, false);
    rememberSizes(*m_split, "sources");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
    addKeys();
    addCommands();
}

void SourcesPage::fillHeader()
{
    auto *marketing = makeButton(tr("For marketing"), ButtonKind::normal, nullptr, this);
    m_new = makeButton(tr("New campaign"), ButtonKind::primary, "plus", this);
    fillForMarketing(*marketing);
    m_header->addWidget(m_sideButton);
    m_header->addWidget(m_period);
    m_header->addWidget(marketing);
    m_header->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { newCampaign(shell(), this); });
}

void SourcesPage::fillForMarketing(QPushButton &button)
{
    auto *menu = new QMenu(&button);
    connect(menu->addAction(icon("file-text"), tr("Receipt of hand-offs…")), &QAction::triggered, this,
            [this] { askAndSaveReceipt(shell(), this, m_facts.period); });
    connect(menu->addAction(icon("upload"), tr("Table of sources…")), &QAction::triggered, this,
            [this] { saveSources(shell(), this, options()); });
    button.setMenu(menu);
}

QWidget *SourcesPage::makeMain()
{
    auto *main = new QWidget(this);
    m_sourcesPane = new SourcesPane(main);
    m_costs = new QualifiedCosts(main);
    m_acceptance = makeLabel({}, TextRole::body, Tone::secondary, main);
    m_acceptance->setContentsMargins(24, 0, 16, 8);
    m_acceptance->setWordWrap(true);
    m_table = new HandoffTable(main);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_sourcesPane);
    column->addWidget(makeHairline(Qt::Horizontal, main));
    column->addWidget(m_costs);
    column->addWidget(makeHairline(Qt::Horizontal, main));
    column->addWidget(m_table);
    column->addWidget(m_acceptance);
    column->addStretch(1);
    connect(m_table, &HandoffTable::opened, this, &SourcesPage::openLeads);
    connect(m_costs, &QualifiedCosts::opened, this, &SourcesPage::openLeads);
    connect(m_sourcesPane, &SourcesPane::opened, this, &SourcesPage::openLeads);
    connect(m_sourcesPane, &SourcesPane::costsAsked, this, [this] { editCosts(shell(), this); });
    connect(m_sourcesPane, &SourcesPane::marginAsked, this,
            [this] { shell().goTo(QStringLiteral("settings"), QStringLiteral("company/margin")); });
    connect(m_sourcesPane, &SourcesPane::suspectsAsked, this, [this](bool on) {
        m_suspects = on;
        showSources();
    });
    setFocusProxy(&m_sourcesPane->table());
    return makeScrolled(main, this);
}

QWidget *SourcesPage::makeSide()
{
    auto *side = new QWidget(this);
    m_pane = new HandoffPane(side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pane);
    column->addStretch(1);
    connect(m_pane, &HandoffPane::answered, this,
            [this](const HandoffAnswer &answer) { answerHandoff(shell(), answer); });
    connect(m_pane, &HandoffPane::opened, this,
            [this](uint32_t lead) { shell().goTo(QStringLiteral("leads"), QVariant(lead)); });
    m_side = makeScrolled(side, this);
    m_side->setMinimumWidth(currentTheme().px(300));
    return m_side;
}

void SourcesPage::addKeys()
{
    const auto on = [this](const QString &keys, auto does) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    on(QStringLiteral("Y"), [this] { m_pane->accept(); });
    on(QStringLiteral("N"), [this] { m_pane->reject(); });
    for (int reason = 0; reason < int(std::size(rejectReasons)); ++reason)
        on(QString::number(reason + 1), [this, reason] { m_pane->choose(reason); });
}

void SourcesPage::addCommands()
{
    const auto add = [this](const char *iconName, const QString &text, const QString &keys, auto does) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setShortcut(QKeySequence(keys));
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    };
    add("upload", tr("Save the table of sources…"), QStringLiteral("Ctrl+E"),
        [this] { saveSources(shell(), this, options()); });
    add("pencil", tr("Enter costs…"), {}, [this] { editCosts(shell(), this); });
    add("plus", tr("New campaign…"), {}, [this] { newCampaign(shell(), this); });
    add("file-text", tr("Save the receipt for marketing…"), {},
        [this] { askAndSaveReceipt(shell(), this, m_facts.period); });
}

SourceOptions SourcesPage::options() const
{
    const Date today = shell().session->today();
    return {.period = wholeMonths(today, monthsOf[std::max(0, m_period->current())]),
            .suspects = m_suspects,
            .campaigns = true};
}

void SourcesPage::showSources()
{
    const Book &book = shell().session->book();
    SourceFacts facts = sourceFacts(book, options());
    m_sources = int(std::ranges::count(facts.rows, false, &SourceRow::isCampaign));
    m_header->setAnswer(tr("%1 %2").arg(sourcesAnswer(book, facts), handoffAnswer(m_facts)));
    m_costs->setFacts(book, facts);
    m_sourcesPane->setFacts(book, std::move(facts));
}

void SourcesPage::refresh()
{
    const Session &session = *shell().session;
    const Book &book = session.book();
    const int days = daysOf[std::max(0, m_period->current())];
    m_facts = handoffFacts(book, momentOf(session.clock().now()), days);
    showSources();
    m_acceptance->setText(acceptanceAnswer(book, m_facts));
    m_acceptance->setVisible(m_facts.all.offered > 0);
    m_table->setPeriod(book, m_facts.period, days);
    m_pane->setFacts(book, m_facts, session.canWrite());
    m_new->setEnabled(session.canWrite());
    m_sideButton->setText(tr("Waiting: %1").arg(m_facts.waiting.size()));
    Q_EMIT statusChanged();
}

void SourcesPage::openLeads(const QString &filter)
{
    shell().goTo(QStringLiteral("leads"), filter);
}

QString SourcesPage::statusFact() const
{
    return m_sources == 1 ? tr("1 source") : tr("%1 sources").arg(m_sources);
}

QList<KeyHint> SourcesPage::keys() const
{
    QList<KeyHint> keys;
    if (!m_pane->isEmpty())
        keys << KeyHint{tr("Y"), tr("Accept")} << KeyHint{tr("N"), tr("Reject")}
             << KeyHint{tr("1–3"), tr("Reason")};
    else
        keys << KeyHint{tr("Right"), tr("Campaigns")} << KeyHint{tr("O"), tr("Sort")};
    return keys << KeyHint{tr("Enter"), tr("Leads behind it")} << KeyHint{tr("Ctrl+E"), tr("Export")}
                << KeyHint{tr("Space"), tr("Side pane")};
}

QString SourcesPage::answer() const
{
    return m_header->answer();
}

Page *makeSourcesPage(ShellContext &shell, QWidget *parent)
{
    return new SourcesPage(shell, parent);
}

NavCount countSources(const ShellContext &shell)
{
    return {.count = int(waitingOffers(shell.session->book(), {}).size())};
}

} // namespace ridealong
