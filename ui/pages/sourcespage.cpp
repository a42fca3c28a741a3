// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sourcespage.h"

#include "handoffs/handoffactions.h"
#include "handoffs/handoffpane.h"
#include "handoffs/handofftable.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/remembered.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/scrolled.h"
#include "shell/widgets/sidefold.h"

#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace ridealong {

SourcesPage::SourcesPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Sources"), this))
    , m_period(new SegmentedControl(tr("Period"), {tr("90 days"), tr("Year")}, this))
    , m_sideButton(makeButton({}, ButtonKind::normal, nullptr, this))
    , m_split(new QSplitter(this))
{
    auto *receipt = makeButton(tr("Receipt for marketing"), ButtonKind::normal, "file-text", this);
    m_header->addWidget(m_sideButton);
    m_header->addWidget(m_period);
    m_header->addWidget(receipt);
    connect(m_period, &SegmentedControl::chosen, this, &SourcesPage::refresh);
    connect(receipt, &QPushButton::clicked, this,
            [this] { askAndSaveReceipt(shell(), this, m_facts.period); });
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
}

QWidget *SourcesPage::makeMain()
{
    auto *main = new QWidget(this);
    m_table = new HandoffTable(main);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addStretch(1);
    connect(m_table, &HandoffTable::opened, this,
            [this](const QString &filter) { shell().goTo(QStringLiteral("leads"), filter); });
    auto *area = makeScrolled(main, this);
    area->setFocusPolicy(Qt::StrongFocus); // so that the keys of the page work at once
    area->setAccessibleName(tr("Sources"));
    setFocusProxy(area);
    return area;
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

void SourcesPage::refresh()
{
    const Session &session = *shell().session;
    const Book &book = session.book();
    const int days = m_period->current() == 0 ? 90 : 365;
    m_facts = handoffFacts(book, momentOf(session.clock().now()), days);
    m_header->setAnswer(handoffAnswer(book, m_facts));
    m_table->setPeriod(book, m_facts.period, days);
    m_pane->setFacts(book, m_facts, session.canWrite());
    m_sideButton->setText(tr("Waiting: %1").arg(m_facts.waiting.size()));
    Q_EMIT statusChanged();
}

QString SourcesPage::statusFact() const
{
    return m_facts.all.offered == 1 ? tr("1 hand-off") : tr("%1 hand-offs").arg(m_facts.all.offered);
}

QList<KeyHint> SourcesPage::keys() const
{
    QList<KeyHint> keys;
    if (!m_pane->isEmpty())
        keys << KeyHint{tr("Y"), tr("Accept")} << KeyHint{tr("N"), tr("Reject")}
             << KeyHint{tr("1–3"), tr("Reason")};
    return keys << KeyHint{tr("Space"), tr("Side pane")} << KeyHint{tr("Ctrl+Z"), tr("Undo")};
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
