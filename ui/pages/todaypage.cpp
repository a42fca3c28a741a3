// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/todaypage.h"

#include "balance/hourseditor.h"
#include "base/spoken.h"
#include "dealing/dealactions.h"
#include "leads/leadactions.h"
#include "leads/listfiles.h"
#include "leads/ownedby.h"
#include "pages/repdaypage.h"
#include "report/ridebrief.h"
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
#include "today/nextride.h"
#include "today/repstable.h"
#include "today/weeklysave.h"
#include "today/yourday.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr int wideEnough = 1080, sideWidth = 376;

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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *area = makeScrolled(makeContent(), this);
    area->setFocusPolicy(Qt::StrongFocus); // so that the keys of the page work at once
    area->setAccessibleName(tr("Today"));
    setFocusProxy(area);
    column->addWidget(area, 1);
    addActions();
    connectPanes();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &TodayPage::showFacts);
    m_minute.setInterval(60'000); // the line of now moves on
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() && m_field.week.week.isSet() && !m_day->isInUse())
            m_day->setDay(*shell().session, m_field.week);
    });
    m_minute.start();
}

QWidget *TodayPage::makeContent()
{
    auto *content = new QWidget(this);
    m_figures = new TodayFigures(content);
    m_hours = new HoursEditor(shell(), content);
    m_needs = new NeedsPane(content);
    m_reps = new RepsTable(content);
    m_between = makeHairline(Qt::Vertical, content);
    m_side = new QWidget(content);
    m_day = new YourDay(m_side);
    m_ride = new NextRidePane(m_side);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(0);
    side->addWidget(m_day);
    side->addWidget(m_ride);
    side->addStretch(1);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_needs);
    main->addWidget(m_reps);
    main->addStretch(1);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(0);
    m_body->addLayout(main, 1);
    m_body->addWidget(m_between);
    m_body->addWidget(m_side);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->setSpacing(0);
    inner->addWidget(m_figures);
    inner->addWidget(makeHairline(Qt::Horizontal, content));
    inner->addWidget(m_hours);
    inner->addLayout(m_body, 1);
    return content;
}

void TodayPage::connectPanes()
{
    connect(m_needs, &NeedsPane::opened, this, &TodayPage::openNeed);
    connect(m_figures, &TodayFigures::overdueAsked, this,
            [this] { shell().goTo(QStringLiteral("follow-ups"), QStringLiteral("overdue")); });
    connect(m_figures->field(), &FieldFigure::hoursAsked, m_hours, &HoursEditor::open);
    connect(m_hours, &HoursEditor::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_needs, &NeedsPane::reassignAsked, this,
            [this](const Need &need) { askForOwner(shell(), this, need.leads); });
    connect(m_reps, &RepsTable::opened, this, [this](uint32_t person) {
        const QString owned = ownedBy(shell().session->book(), person);
        shell().goTo(QStringLiteral("leads"), QString(QStringLiteral("open = yes and ") + owned));
    });
    connect(m_day, &YourDay::opened, this, &TodayPage::openEntry);
    connect(m_ride, &NextRidePane::opened, this, &TodayPage::openRide);
    connect(m_ride, &NextRidePane::printAsked, this, &TodayPage::printBrief);
    connect(m_ride, &NextRidePane::planAsked, this, &TodayPage::planRide);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOut();
}

// The day stands beside what needs the person, or below it where room is short.
void TodayPage::layOut()
{
    const bool wide = width() >= currentTheme().px(wideEnough);
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_between->setVisible(wide);
    m_side->setMinimumWidth(wide ? currentTheme().px(sideWidth) : 0);
    m_side->setMaximumWidth(wide ? currentTheme().px(sideWidth) : QWIDGETSIZE_MAX);
}

void TodayPage::addActions()
{
    auto *report = makeButton(tr("Weekly report"), ButtonKind::normal, "file-text", this);
    auto *plan = makeButton(tr("Plan a ride-along"), ButtonKind::primary, "route", this);
    m_header->addWidget(report);
    m_header->addWidget(plan);
    connect(plan, &QPushButton::clicked, this, &TodayPage::planRide);
    const auto save = [this] { askAndSaveWeekly(shell(), Week::of(shell().session->today()), this); };
    connect(report, &QPushButton::clicked, this, save);
    const auto on = [this](const QString &keys, auto does) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    for (int place = 0; place < 9; ++place)
        on(QString::number(place + 1), [this, place] { m_needs->openAt(place); });
    on(QStringLiteral("H"), [this] { m_hours->open(); });
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
    m_field = fieldFacts(session.book(), session.user());
    m_figures->field()->setFacts(session.book(), m_field);
    m_day->setDay(session, m_field.week);
    m_ride->setRides(session);
    m_hours->refresh();
    Q_EMIT statusChanged();
}

void TodayPage::openNeed(const Need &need)
{
    if (qstrcmp(need.rule, "unowned") == 0 && dealLeadsOf(shell(), this, 0, need.leads))
        return;
    const NeedPlace place = placeOf(shell().session->book(), need);
    shell().goTo(place.page, place.argument);
}

void TodayPage::openEntry(const DayEntry &entry)
{
    if (entry.kind == DayEntry::Kind::debrief)
        shell().goTo(QStringLiteral("debrief"), entry.row);
    else if (entry.kind == DayEntry::Kind::ride)
        openRide(entry.row);
    else
        shell().goTo(QStringLiteral("leads"), entry.row);
}

void TodayPage::openRide(uint32_t ride)
{
    shell().goTo(QStringLiteral("ride-alongs"), ride);
}

void TodayPage::planRide()
{
    shell().goTo(QStringLiteral("ride-alongs"), QStringLiteral("new"));
}

void TodayPage::printBrief(uint32_t ride)
{
    Session &session = *shell().session;
    askAndPrint(shell(), this,
                report::rideBrief(session.book(), shell().measured->effort(session), Places(session.book()),
                                  {.draft = draftOf(session.book(), ride)}));
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
    return keys << KeyHint{tr("H"), tr("Your hours")} << KeyHint{tr("Ctrl+P"), tr("Weekly report")}
                << KeyHint{tr("Ctrl+Z"), tr("Undo")};
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
