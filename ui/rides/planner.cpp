// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/planner.h"

#include "base/spoken.h"
#include "base/words.h"
#include "leads/leadwords.h"
#include "leads/listfiles.h"
#include "measure/coaching.h"
#include "report/ridebrief.h"
#include "rides/briefview.h"
#include "rides/keptplaces.h"
#include "rides/nearbytable.h"
#include "rides/planparts.h"
#include "rides/planrow.h"
#include "rides/quietfield.h"
#include "rides/rideactions.h"
#include "rides/ridewords.h"
#include "rides/routeview.h"
#include "rides/stoplist.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/measured.h"
#include "shell/role.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "work/rides.h"

#include <QKeyEvent>
#include <QPushButton>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostNearby = 5;
constexpr int pauseMs = 120; // after the last change, so that keys in a row are not kept waiting

// "Stop 1, Hoosier Ethanol Partners", for whoever points at a mark of the sketch.
QStringList namesOf(const Book &book, const RidePlan &plan,
                    const std::vector<report::RouteSketch::Mark> &marks)
{
    QStringList names;
    for (const auto &mark : marks) {
        if (mark.stop < plan.stops.size())
            names << Planner::tr("%1. %2, %3")
                         .arg(mark.stop + 1)
                         .arg(companyOf(book, mark.lead),
                              spanWords(plan.stops[mark.stop].beginsAt, plan.stops[mark.stop].endsAt));
        else
            names << (mark.lead ? companyOf(book, mark.lead) : Planner::tr("Start"));
    }
    return names;
}

QString legTable(const Book &book, const RideDraft &draft, const RidePlan &plan)
{
    QStringList rows{Planner::tr("To\tFrom time\tUntil\tWay")};
    for (size_t i = 0; i < plan.stops.size(); ++i) {
        const PlannedStop &stop = plan.stops[i];
        rows << QStringList{companyOf(book, draft.stops[i].lead), clockWords(stop.beginsAt),
                            clockWords(stop.endsAt), wayWords(book.info(), stop.legMinutes, stop.legKm)}
                    .join(u'\t');
    }
    rows << QStringList{shown(draft.startName), clockWords(plan.backAt), QString(),
                        wayWords(book.info(), plan.backMinutes, plan.backKm)}
                .join(u'\t');
    return rows.join(u'\n');
}

QString debriefWords(const Book &book, uint32_t ride)
{
    const Table<Ride> &rides = book.tables().ride;
    const Ride &row = rides[ride];
    QStringList parts;
    if (row.leftAt != unsetInt && row.backAt != unsetInt)
        parts << Planner::tr("Away from %1 to %2.").arg(clockWords(row.leftAt), clockWords(row.backAt));
    int sum = 0, count = 0;
    for (const Rating &rating : book.tables().rating.rows())
        if (rating.deleted != 2 && rating.ride.number == ride && rating.value != unsetInt)
            sum += rating.value, ++count;
    if (count)
        parts << Planner::tr("Rated %1 on average in %2 skills.")
                     .arg(spokenLocale().toString(double(sum) / count, 'f', 1))
                     .arg(count);
    if (const QString well = shown(rides.text(row, rideField("strength"))); !well.isEmpty())
        parts << Planner::tr("Done well: %1").arg(well);
    return parts.isEmpty() ? Planner::tr("This ride-along is done.") : parts.join(u' ');
}

} // namespace

void Planner::showRide(uint32_t ride)
{
    m_given.clear();
    m_savedAt = {};
    setDraft(draftOf(m_shell.session->book(), ride));
}

void Planner::propose(uint32_t rep, Date on, const std::vector<uint32_t> &leads)
{
    const Session &session = *m_shell.session;
    const Book &book = session.book();
    const Places &places = m_places.places();
    RideDraft draft = newRide(book, places, rep, session.user(), on);
    m_given = leads;
    for (const uint32_t lead : leads)
        if (book.leads().has(lead))
            draft.stops.push_back({.lead = lead});
    if (leads.empty())
        draft = suggestDay(book, places, draft);
    const uint32_t focus = skillTable(book, rep).focus;
    if (!draft.skill)
        draft.skill = focus;
    m_savedAt = {};
    setDraft(std::move(draft));
}

void Planner::setDraft(RideDraft draft)
{
    m_draft = std::move(draft);
    showPlan();
    m_stops->setCurrent(m_draft.stops.empty() ? -1 : 0, false);
}

bool Planner::renew()
{
    const Book &book = m_shell.session->book();
    if (!isShowing())
        return false;
    if (m_draft.row) {
        if (!book.tables().ride.has(m_draft.row))
            return m_draft = {}, false;
        m_draft = draftOf(book, m_draft.row);
    } else if (!book.people().has(m_draft.rep)) {
        return m_draft = {}, false;
    }
    showPlan();
    return true;
}

bool Planner::readOnly() const
{
    return !mayPlan(*m_shell.session) ||
           (m_draft.row && rideState(m_shell.session->book(), m_draft.row) != "planned");
}

void Planner::showPlan()
{
    const Book &book = m_shell.session->book();
    const bool locked = readOnly();
    m_plan = planOf(book, m_places.places(), m_draft);
    showHeader();
    showState();
    m_stopsHeader->setCount(QString::number(m_draft.stops.size()));
    m_shortest->setVisible(!locked && m_draft.stops.size() > 1);
    m_stops->setPlan(book, m_draft, m_plan, locked);
    m_add->setVisible(!locked);
    m_estimate->setVisible(!locked);
    m_add->setRep(book, m_draft.rep);
    m_objective->setShown(shown(m_draft.objective));
    m_objective->setReadOnly(locked);
    const QString skill =
        m_draft.skill ? shown(book.tables().skill.text(m_draft.skill, skillField("name"))) : QString();
    m_objective->setPlaceholderText(skill.isEmpty() ? tr("What this day is to train")
                                                    : tr("Train: %1").arg(skill));
    m_skill->setText(skill.isEmpty() ? tr("Skill") : skill);
    m_skill->setVisible(!locked);
    m_field->setDay(book, m_draft, m_plan);
    m_routeHeader->setCount(m_draft.stops.empty() ? QString() : roadSentence(book.info(), m_plan));
    m_warnings->setWarnings(locked ? std::vector<PlannedWarning>() : m_plan.warnings);
    m_route->setLegs(legTable(book, m_draft, m_plan));
    startLater();
    showSketch();
    Q_EMIT statusChanged();
}

void Planner::showHeader()
{
    const Book &book = m_shell.session->book();
    const bool locked = readOnly();
    m_header->setTitle(rideTitle(book, m_draft));
    m_header->setAnswer(rideSentence(book, m_draft, m_plan));
    m_day->setText(nearDayWords(m_draft.on, book.today()));
    m_rep->setText(shown(book.personName(m_draft.rep)));
    m_day->setVisible(!locked);
    m_rep->setVisible(!locked && isProposal());
    m_accept->setVisible(!locked && isProposal());
    m_take->setVisible(!isProposal());
    m_share->setToolTip(tr("The page and a calendar file for %1").arg(firstName(book, m_draft.rep)));
    m_share->setText(tr("Share with %1").arg(firstName(book, m_draft.rep)));
}

// One line about what the ride is, with the way on.
void Planner::showState()
{
    Session &session = *m_shell.session;
    const Book &book = session.book();
    const uint32_t row = m_draft.row;
    const std::string_view state = row ? rideState(book, row) : "";
    QString text, button;
    m_noticeDoes = [this, row] { m_shell.goTo(QStringLiteral("debrief"), QVariant(row)); };
    if (!row)
        text = tr("A proposed day; nothing is saved yet. Enter takes it, and so does the first change.");
    else if (state == "done")
        text = debriefWords(book, row), button = tr("Show the debrief");
    else if (state == "cancelled")
        text = tr("Cancelled: %1").arg(shown(book.tables().ride.text(row, rideField("cancel_reason"))));
    else if (debriefIsDue(session, row))
        text = tr("This day is over. The debrief is still to be written."), button = tr("Write the debrief");
    m_notice->setText(text);
    m_notice->parentWidget()->setVisible(!text.isEmpty());
    m_noticeButton->setText(button);
    m_noticeButton->setVisible(!button.isEmpty());
}

void Planner::showSketch()
{
    if (!isShowing() || m_route->width() < 50)
        return;
    const Book &book = m_shell.session->book();
    report::RouteWish wish{.width = double(m_route->width()), .height = double(m_route->height())};
    for (const StopSuggestion &lead : m_nearby->leads())
        wish.candidates.push_back(lead.lead);
    wish.detourTo = m_nearby->chosen();
    if (const int place = m_stops->current(); place >= 0)
        wish.chosen = size_t(place);
    auto sketch = report::routeSketch(book, m_places.places(), m_draft, m_plan, wish);
    const QStringList names = namesOf(book, m_plan, sketch.marks);
    m_route->setSketch(std::move(sketch), names);
}

void Planner::startLater()
{
    m_step = 0;
    m_later.start(pauseMs);
}

// One part in an event, so that keys and clicks come between.
void Planner::renewNext()
{
    if (!isShowing())
        return;
    Session &session = *m_shell.session;
    const Book &book = session.book();
    if (m_step++ == 0) {
        m_nearby->setLeads(book, m_draft.rep,
                           readOnly() ? std::vector<StopSuggestion>()
                                      : suggestStops(book, m_places.places(), m_draft, mostNearby),
                           readOnly());
        showSketch();
        return m_later.start(0);
    }
    const Effort &effort = m_shell.measured->effort(session);
    m_brief->setBrief(report::rideBrief(book, effort, m_places.places(),
                                        {.draft = m_draft, .madeAt = session.clock().now()}));
}

bool Planner::savedFirst()
{
    return m_draft.row || acceptProposal();
}

void Planner::printBrief()
{
    askAndPrint(m_shell, this, m_brief->brief());
}

void Planner::focusFirst()
{
    if (isProposal() && !readOnly())
        m_accept->setFocus(Qt::OtherFocusReason);
    else if (m_stops->current() >= 0)
        m_stops->focusCurrent();
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

QString Planner::statusFact() const
{
    if (isProposal())
        return tr("Plan not saved yet");
    if (m_savedAt.isSet())
        return tr("Plan saved %1").arg(timeWords(m_savedAt.localMinuteOfDay()));
    return m_draft.stops.size() == 1 ? tr("1 stop") : tr("%1 stops").arg(m_draft.stops.size());
}

QList<KeyHint> Planner::keys() const
{
    if (readOnly())
        return {{tr("Esc"), tr("Back to the week")}, {tr("Ctrl+P"), tr("Print the brief")}};
    if (isProposal())
        return {{tr("Enter"), tr("Take this plan")}, {tr("Esc"), tr("Back to the week")}};
    return {{tr("Alt+↑ ↓"), tr("Move the stop")},
            {tr("1 2 3"), tr("Role")},
            {tr("A"), tr("Add a stop")},
            {tr("Ctrl+P"), tr("Print the brief")},
            {tr("Esc"), tr("Back to the week")}};
}

QString Planner::answer() const
{
    return m_header->answer();
}

bool Planner::handle(QKeyEvent *event)
{
    const bool locked = readOnly();
    const int key = event->key();
    if (key == Qt::Key_Escape)
        return Q_EMIT left(), true;
    if (locked || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button != m_accept)
            return false; // which is pressed by it
        return isProposal() && acceptProposal();
    case Qt::Key_A:
        return m_add->setFocus(Qt::OtherFocusReason), true;
    case Qt::Key_S:
        return shorten(), true;
    case Qt::Key_D:
        return chooseDay(), true;
    case Qt::Key_T:
        return m_objective->setFocus(Qt::OtherFocusReason), true;
    case Qt::Key_J:
    case Qt::Key_K:
    case Qt::Key_Down:
    case Qt::Key_Up:
        return m_stops->focusCurrent(), m_stops->current() >= 0;
    default:
        return false;
    }
}

void Planner::keyPressEvent(QKeyEvent *event)
{
    if (!handle(event))
        QWidget::keyPressEvent(event);
}

} // namespace ridealong
