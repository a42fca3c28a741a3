// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "leads/listfiles.h"
#include "rides/briefview.h"
#include "rides/nearbytable.h"
#include "rides/planner.h"
#include "rides/planparts.h"
#include "rides/quietfield.h"
#include "rides/rideactions.h"
#include "rides/ridewords.h"
#include "rides/routeview.h"
#include "rides/stoplist.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/remembered.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"
#include "shell/widgets/sidefold.h"

#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ridealong {

namespace {

// The ground that a page of paper lies on.
class Desk : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), currentTheme().sub2); }
};

} // namespace

Planner::Planner(ShellContext &shell, KeptPlaces &places, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_places(places)
    , m_header(new PageHeader({}, this))
    , m_notice(new Notice({}, this))
    , m_warnings(new WarningStrip(this))
    , m_day(makeButton({}, ButtonKind::normal, "calendar", this))
    , m_rep(makeButton({}, ButtonKind::normal, "user", this))
    , m_take(makeButton(tr("Take it along"), ButtonKind::primary, nullptr, this))
    , m_accept(makeButton(tr("Take this plan"), ButtonKind::primary, nullptr, this))
    , m_briefButton(makeButton(tr("Brief"), ButtonKind::normal, "file-text", this))
    , m_split(new QSplitter(this))
{
    fillHeader();
    m_noticeButton = m_notice->addButton({});
    connect(m_noticeButton, &QPushButton::clicked, this, [this] {
        if (m_noticeDoes)
            m_noticeDoes();
    });
    auto *stops = makeStops();
    auto *route = makeRoute();
    auto *brief = makeBrief();
    for (QWidget *pane : {stops, route, brief})
        m_split->addWidget(pane);
    new SideFold(*this, *brief, *m_briefButton);
    m_split->setSizes({395, 482, 358});
    m_split->setStretchFactor(1, 1);
    m_split->setCollapsible(0, false);
    m_split->setCollapsible(1, false);
    rememberSizes(*m_split, "ride-along");
    auto *notice = new QWidget(this);
    auto *noticeRow = new QVBoxLayout(notice);
    noticeRow->setContentsMargins(24, 8, 16, 8);
    noticeRow->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(notice);
    column->addWidget(m_warnings);
    column->addWidget(m_split, 1);
    connectStops();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &Planner::renewNext);
    connect(m_warnings, &WarningStrip::pressed, this, [this](int place) {
        if (place >= 0)
            m_stops->setCurrent(place);
        else
            m_stops->focusCurrent();
    });
}

void Planner::fillHeader()
{
    m_header->setAbove(tr("Ride-alongs"));
    auto *back = makeIconButton("arrow-left", tr("Back to the week"), this);
    connect(back, &QToolButton::clicked, this, &Planner::left);
    m_header->addWidget(back);
    for (QPushButton *button : {m_briefButton, m_day, m_rep, m_take, m_accept})
        m_header->addWidget(button);
    m_day->setToolTip(tr("Another day"));
    m_rep->setToolTip(tr("Another rep"));
    fillTakeAlong();
    connect(m_day, &QPushButton::clicked, this, &Planner::chooseDay);
    connect(m_rep, &QPushButton::clicked, this, &Planner::chooseRep);
    connect(m_accept, &QPushButton::clicked, this, &Planner::acceptProposal);
}

void Planner::fillTakeAlong()
{
    auto *menu = new QMenu(m_take);
    const auto add = [&](const char *iconName, const QString &text, auto does) {
        connect(menu->addAction(icon(iconName), text), &QAction::triggered, this, does);
    };
    add("printer", tr("Print the brief…"), [this] { printBrief(); });
    add("download", tr("Save the brief as PDF…"),
        [this] { askAndSaveBrief(m_shell, this, m_draft, m_brief->brief()); });
    add("calendar", tr("Save a calendar file…"), [this] {
        if (savedFirst())
            askAndSaveCalendar(m_shell, this, m_draft.row);
    });
    add("users", tr("Share with the rep…"), [this] {
        if (savedFirst())
            askAndShare(m_shell, this, m_draft, m_brief->brief());
    });
    m_take->setMenu(menu);
}

QWidget *Planner::makeStops()
{
    auto *pane = new QWidget(this);
    m_stopsHeader = new SectionHeader(tr("Stops"), pane);
    m_shortest = makeSmallButton(tr("Shortest order"), ButtonKind::normal, nullptr, pane);
    m_stopsHeader->addWidget(m_shortest);
    auto *inside = new QWidget(pane);
    m_stops = new StopList(inside);
    m_add = new AddStopField(inside);
    m_objective = new QuietField(tr("Objective"), inside);
    m_objective->setMaxLength(400);
    m_skill = makeSmallButton(tr("Skill"), ButtonKind::normal, nullptr, inside);
    m_field = new FieldBox(inside);
    auto *objective = new QHBoxLayout;
    objective->setSpacing(6);
    objective->addWidget(makeLabel(tr("Objective"), TextRole::section, Tone::primary, inside));
    objective->addWidget(m_objective, 1);
    objective->addWidget(m_skill);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 4, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_stops);
    column->addWidget(m_add);
    column->addLayout(objective);
    column->addWidget(m_field);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(pane);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_stopsHeader);
    whole->addWidget(makeHairline(Qt::Horizontal, pane));
    whole->addWidget(makeScrolled(inside, pane), 1);
    pane->setMinimumWidth(currentTheme().px(330));
    connect(m_shortest, &QPushButton::clicked, this, &Planner::shorten);
    connect(m_add, &AddStopField::leadChosen, this, &Planner::addStop);
    connect(m_objective, &QuietField::entered, this, &Planner::setObjective);
    connect(m_skill, &QPushButton::clicked, this, &Planner::chooseSkill);
    return pane;
}

QWidget *Planner::makeRoute()
{
    auto *inside = new QWidget(this);
    m_routeHeader = new SectionHeader(tr("Route"), inside, 20);
    m_route = new RouteView(inside);
    m_route->setMinimumHeight(currentTheme().px(240));
    m_nearby = new NearbyTable(inside);
    m_estimate = makeLabel(tr("Ways are estimated from straight lines, no map needed. Type over a leg if you "
                              "know better."),
                           TextRole::secondary, Tone::caption, inside);
    m_estimate->setWordWrap(true);
    auto *rest = new QVBoxLayout;
    rest->setContentsMargins(20, 0, 16, 12);
    rest->setSpacing(8);
    rest->addWidget(m_route, 1);
    rest->addWidget(m_nearby);
    rest->addWidget(m_estimate);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_routeHeader);
    column->addLayout(rest, 1);
    auto *area = makeScrolled(inside, this);
    area->setMinimumWidth(currentTheme().px(300));
    connect(m_route, &RouteView::resized, this, &Planner::showSketch);
    connect(m_route, &RouteView::stopPressed, this, [this](int place) { m_stops->setCurrent(place, false); });
    connect(m_route, &RouteView::candidatePressed, m_nearby, &NearbyTable::choose);
    connect(m_nearby, &NearbyTable::chosenChanged, this, &Planner::showSketch);
    connect(m_nearby, &NearbyTable::addAsked, this, &Planner::addSuggested);
    connect(m_nearby, &NearbyTable::opened, this,
            [this](uint32_t lead) { m_shell.goTo(QStringLiteral("leads"), QVariant(lead)); });
    return area;
}

QWidget *Planner::makeBrief()
{
    auto *pane = new QWidget(this);
    auto *header = new SectionHeader(tr("Brief"), pane, 20);
    header->setCaption(tr("one page, updates as you plan"));
    auto *desk = new Desk(pane);
    m_brief = new BriefView(desk);
    auto *paper = new QVBoxLayout(desk);
    paper->setContentsMargins(16, 14, 16, 14);
    paper->addWidget(m_brief);
    paper->addStretch(1);
    auto *left = makeLabel(tr("Private coaching notes are left out: the brief never holds them."),
                           TextRole::secondary, Tone::caption, pane);
    left->setWordWrap(true);
    auto *fact = new QHBoxLayout;
    fact->setSpacing(6);
    fact->addWidget(makeIconLabel("lock", 14, Tone::caption, pane));
    fact->addWidget(left, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(20, 12, 16, 12);
    below->setSpacing(8);
    below->addWidget(makeBriefButtons(pane));
    below->addLayout(fact);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(makeHairline(Qt::Horizontal, pane));
    column->addWidget(makeScrolled(desk, pane), 1);
    column->addWidget(makeHairline(Qt::Horizontal, pane));
    column->addLayout(below);
    pane->setMinimumWidth(currentTheme().px(280));
    return pane;
}

// The same four as in the menu of the header.
QWidget *Planner::makeBriefButtons(QWidget *pane)
{
    auto *buttons = new QWidget(pane);
    auto *flow = new FlowLayout(buttons, 8);
    auto *print = makeSmallButton(tr("Print"), ButtonKind::normal, "printer", buttons);
    auto *pdf = makeSmallButton(tr("Save PDF"), ButtonKind::normal, "download", buttons);
    m_share = makeSmallButton(tr("Share"), ButtonKind::normal, "users", buttons);
    auto *calendar = makeSmallButton(tr("Calendar file"), ButtonKind::normal, "calendar", buttons);
    for (QPushButton *button : {print, pdf, m_share, calendar})
        flow->addWidget(button);
    const auto actions = m_take->menu()->actions();
    const QPushButton *same[] = {print, pdf, calendar, m_share};
    for (int i = 0; i < 4; ++i)
        connect(same[i], &QPushButton::clicked, actions[i], &QAction::trigger);
    return buttons;
}

void Planner::connectStops()
{
    connect(m_stops, &StopList::currentChanged, this, &Planner::showSketch);
    connect(m_stops, &StopList::roleAsked, this, &Planner::setRole);
    connect(m_stops, &StopList::goalTyped, this, &Planner::setGoal);
    connect(m_stops, &StopList::visitTyped, this, &Planner::setVisit);
    connect(m_stops, &StopList::legTyped, this, &Planner::setLeg);
    connect(m_stops, &StopList::moveAsked, this, &Planner::moveStop);
    connect(m_stops, &StopList::removeAsked, this, &Planner::removeStop);
    connect(m_stops, &StopList::startTyped, this, &Planner::setStart);
    connect(m_stops, &StopList::placeTyped, this, &Planner::setStartPlace);
    connect(m_stops, &StopList::opened, this, [this](int place) {
        m_shell.goTo(QStringLiteral("leads"), QVariant(m_draft.stops[size_t(place)].lead));
    });
}

} // namespace ridealong
