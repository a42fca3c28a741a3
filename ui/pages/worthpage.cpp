// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/worthpage.h"

#include "base/words.h"
#include "book/leadname.h"
#include "leads/leadactions.h"
#include "leads/ownedby.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/remembered.h"
#include "shell/role.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/scrolled.h"
#include "work/audits.h"
#include "worth/auditpane.h"
#include "worth/worthpane.h"

#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr int weeksShown = 13, monthsShown = 12;

QString answerOf(const Book &book, const FollowUpRevenue &worth)
{
    if (!worth.inquiries)
        return WorthPage::tr("No inquiry came in within this time.");
    const QString rate = WorthPage::tr("%1 of the inquiries are followed up.").arg(percentWords(worth.rate));
    const Money table = worth.onTable();
    if (!table.isSet())
        return rate;
    if (table.minor <= 0)
        return rate + u' ' + WorthPage::tr("Nothing is left on the table.");
    return rate + u' ' +
           WorthPage::tr("%1 is left on the table.").arg(moneyWords(table, book.info().currency));
}

} // namespace

WorthPage::WorthPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Follow-up as revenue"), this))
    , m_time(new SegmentedControl(tr("Inquiries of the last"), {tr("13 weeks"), tr("12 months")}, this))
    , m_worth(new WorthPane(this))
    , m_audits(new AuditPane(this))
{
    m_header->setAbove(tr("Follow-ups"));
    m_header->addWidget(m_time);
    m_time->setCurrent(1);
    auto *split = new QSplitter(this);
    auto *area = makeScrolled(m_worth, this);
    area->setFocusPolicy(Qt::StrongFocus); // so that the keys of the page work at once
    area->setAccessibleName(tr("Follow-up as revenue"));
    setFocusProxy(area);
    m_side = makeScrolled(m_audits, this);
    m_side->setMinimumWidth(currentTheme().px(300));
    split->addWidget(area);
    split->addWidget(m_side);
    split->setSizes({780, 455});
    split->setCollapsible(0, false);
    rememberSizes(*split, "worth");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(split, 1);
    if (only())
        m_worth->setOneRep();
    connect(m_time, &SegmentedControl::chosen, this, &WorthPage::refresh);
    connect(m_worth, &WorthPane::wishedChanged, this, &WorthPage::showWorth);
    connect(m_worth, &WorthPane::byChanged, this, &WorthPage::showRows);
    connect(m_worth, &WorthPane::rowOpened, this, &WorthPage::openRow);
    connect(m_audits, &AuditPane::answered, this, &WorthPage::record);
    connect(m_audits, &AuditPane::opened, this,
            [this](uint32_t lead) { shell().goTo(QStringLiteral("leads"), QVariant(lead)); });
    addKeys();
}

void WorthPage::addKeys()
{
    for (int choice = 1; choice <= 4; ++choice) {
        auto *shortcut = new QShortcut(QKeySequence(QString::number(choice)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, choice] { m_audits->answer(choice); });
    }
}

uint32_t WorthPage::only() const
{
    return isManager(*shell().session) ? 0 : shell().session->user();
}

Period WorthPage::period() const
{
    const Date today = shell().session->today();
    return m_time->current() == 0 ? lastWeeks(today, weeksShown) : lastMonths(today, monthsShown);
}

void WorthPage::refresh()
{
    const Session &session = *shell().session;
    const Book &book = session.book();
    std::vector<BuyRate> rates;
    for (const int months : auditMonths)
        rates.push_back(buyRateAt(book, months));
    m_asked = rates.back().asked;
    const std::vector<AuditDue> due = auditsDue(book, only());
    m_due = due.size();
    showWorth();
    showRows();
    m_audits->setDue(book, due, session.canWrite());
    m_audits->setRates(book, rates, boughtFrom(book));
    Q_EMIT statusChanged();
}

void WorthPage::showWorth()
{
    const Book &book = shell().session->book();
    const FollowUpRevenue worth = followUpRevenue(book, period(), m_worth->wished(), only());
    m_header->setAnswer(answerOf(book, worth));
    m_worth->setWorth(book, worth, m_asked);
}

void WorthPage::showRows()
{
    const Book &book = shell().session->book();
    m_worth->setRows(book, followUp(book, period(), m_worth->by(), only()));
}

void WorthPage::record(const AuditAnswered &answer)
{
    Session &session = *shell().session;
    ChangeSet changes = session.change();
    const auto row = recordAudit(changes, session.book(),
                                 {.lead = answer.lead,
                                  .answer = answer.answer,
                                  .months = answer.months,
                                  .boughtFrom = answer.from.toStdString(),
                                  .by = session.user()});
    if (!row)
        return shell().showError(row.error());
    const QString company = companyOf(session.book(), answer.lead);
    const QString more = answer.answer == BuyAnswer::us
                             ? tr("Move it to the stage in which leads are won, so that the sale counts.")
                             : QString();
    commitWithUndo(shell(), {Op::recordAudit, company}, std::move(changes), more);
}

// The inquiries behind the row.
void WorthPage::openRow(const std::string &key, uint32_t person)
{
    const Book &book = shell().session->book();
    const Period time = period();
    QString filter = QStringLiteral("received_on >= %1 and received_on <= %2")
                         .arg(shown(time.from.iso()), shown(time.to.iso()));
    if (m_worth->by() == FollowUpBy::person)
        filter +=
            QStringLiteral(" and ") + (person ? ownedBy(book, person) : QStringLiteral("owner is empty"));
    else if (m_worth->by() == FollowUpBy::source)
        filter += key.empty() ? QStringLiteral(" and source is empty")
                              : QString(QStringLiteral(" and source = \"") + shown(key) + u'"');
    else
        filter += QStringLiteral(" and received_on >= %1-01 and received_on <= %2")
                      .arg(shown(key), shown(monthOf(Date::parseIso(key + "-01")).to.iso()));
    if (only())
        filter += QStringLiteral(" and ") + ownedBy(book, only());
    shell().goTo(QStringLiteral("leads"), filter);
}

QString WorthPage::statusFact() const
{
    return m_due == 1 ? tr("1 inquiry to ask") : tr("%1 inquiries to ask").arg(m_due);
}

QList<KeyHint> WorthPage::keys() const
{
    QList<KeyHint> keys;
    if (m_due)
        keys << KeyHint{tr("1–4"), tr("Did you buy?")};
    return keys << KeyHint{tr("Ctrl+Z"), tr("Undo")};
}

QString WorthPage::answer() const
{
    return m_header->answer();
}

Page *makeWorthPage(ShellContext &shell, QWidget *parent)
{
    return new WorthPage(shell, parent);
}

} // namespace ridealong
