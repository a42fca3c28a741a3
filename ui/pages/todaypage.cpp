// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/todaypage.h"

#include "base/spoken.h"
#include "dealing/dealactions.h"
#include "leads/leadactions.h"
#include "leads/ownedby.h"
#include "pages/repdaypage.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/measured.h"
#include "shell/role.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"
#include "today/figures.h"
#include "today/needspane.h"
#include "today/repstable.h"
#include "today/weeklysave.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ridealong {

namespace {

QString dateTitle(Date date)
{
    //: The day as the title of the page: Wednesday, October 14
    return asTitle(spokenDate(date, TodayPage::tr("dddd, MMMM d")));
}

} // namespace

TodayPage::TodayPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader({}, this))
{
    auto *content = new QWidget(this);
    m_figures = new TodayFigures(content);
    m_needs = new NeedsPane(content);
    m_reps = new RepsTable(content);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->setSpacing(0);
    inner->addWidget(m_figures);
    inner->addWidget(makeHairline(Qt::Horizontal, content));
    inner->addWidget(m_needs);
    inner->addWidget(m_reps);
    inner->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *area = makeScrolled(content, this);
    area->setFocusPolicy(Qt::StrongFocus); // so that the keys of the page work at once
    area->setAccessibleName(tr("Today"));
    setFocusProxy(area);
    column->addWidget(area, 1);
    addActions();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &TodayPage::showFacts);
    connect(m_needs, &NeedsPane::opened, this, &TodayPage::openNeed);
    connect(m_figures, &TodayFigures::overdueAsked, this,
            [this] { shell().goTo(QStringLiteral("follow-ups"), QStringLiteral("overdue")); });
    connect(m_needs, &NeedsPane::reassignAsked, this,
            [this](const Need &need) { askForOwner(shell(), this, need.leads); });
    connect(m_reps, &RepsTable::opened, this, [this](uint32_t person) {
        const QString owned = ownedBy(shell().session->book(), person);
        shell().goTo(QStringLiteral("leads"), QString(QStringLiteral("open = yes and ") + owned));
    });
}

void TodayPage::addActions()
{
    auto *report = makeButton(tr("Weekly report"), ButtonKind::normal, "file-text", this);
    m_header->addWidget(report);
    const auto save = [this] { askAndSaveWeekly(shell(), Week::of(shell().session->today()), this); };
    connect(report, &QPushButton::clicked, this, save);
    const auto on = [this](const QString &keys, auto does) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    for (int place = 0; place < 9; ++place)
        on(QString::number(place + 1), [this, place] { m_needs->openAt(place); });
}

void TodayPage::refresh()
{
    m_needs->setNeeds(shell().measured->needs(*shell().session));
    if (m_facts.week.week.isSet())
        m_later.start(0); // the figures that are there may stand for one more event
    else
        showFacts();
}

void TodayPage::showFacts()
{
    Session &session = *shell().session;
    const std::vector<Need> &needs = shell().measured->needs(session);
    m_facts = todayFacts(session.book(), shell().measured->effort(session));
    if (!isManager(session))
        std::erase_if(m_facts.reps, [&](const RepToday &rep) { return rep.week.person != session.user(); });
    m_header->setTitle(dateTitle(session.today()));
    m_header->setAnswer(todayAnswer(session.book(), m_facts, int(needs.size())));
    m_figures->setFacts(session.book(), m_facts);
    m_reps->setFacts(session.book(), m_facts);
    Q_EMIT statusChanged();
}

void TodayPage::openNeed(const Need &need)
{
    if (qstrcmp(need.rule, "unowned") == 0 && dealLeadsOf(shell(), this, 0, need.leads))
        return;
    const NeedPlace place = placeOf(shell().session->book(), need);
    shell().goTo(place.page, place.argument);
}

QString TodayPage::statusFact() const
{
    return tr("%1 open leads").arg(QLocale().toString(m_facts.week.openLeads));
}

QList<KeyHint> TodayPage::keys() const
{
    QList<KeyHint> keys;
    if (m_needs->shownCount() > 0)
        keys << KeyHint{m_needs->shownCount() == 1 ? tr("1")
                                                   : tr("1–%1").arg(std::min(9, m_needs->shownCount())),
                        tr("Open an item")};
    return keys << KeyHint{tr("Ctrl+P"), tr("Weekly report")} << KeyHint{tr("Ctrl+Z"), tr("Undo")};
}

QString TodayPage::answer() const
{
    return m_header->answer();
}

Page *makeTodayPage(ShellContext &shell, QWidget *parent)
{
    if (shell.session && !isManager(*shell.session))
        return new RepDayPage(shell, parent);
    return new TodayPage(shell, parent);
}

NavCount countNeeds(const ShellContext &shell)
{
    Session &session = *shell.session;
    if (!isManager(session))
        return {.count = dayOf(session.book(), session.user()).left};
    return {.count = int(shell.measured->needs(session).size())};
}

} // namespace ridealong
