// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "book/leadname.h"
#include "leads/leadactions.h"
#include "measure/coaching.h"
#include "measure/mix.h"
#include "rides/keptplaces.h"
#include "rides/planner.h"
#include "rides/planparts.h"
#include "rides/rideactions.h"
#include "rides/ridewords.h"
#include "rides/stoplist.h"
#include "rides/typed.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/widgets/toast.h"

#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int daysOffered = 10; // working days in the menu

Error unread(const QString &text)
{
    return {ErrorKind::usage, text, {}};
}

} // namespace

bool Planner::change(const QString &what, const Edit &edit)
{
    if (readOnly())
        return false;
    RideDraft draft = m_draft;
    edit(draft);
    const uint32_t row = saveDraft(m_shell, draft, what);
    if (row) {
        m_draft = draftOf(m_shell.session->book(), row);
        m_savedAt = m_shell.session->clock().now();
    }
    showPlan();
    return row != 0;
}

bool Planner::acceptProposal()
{
    if (!isProposal() || !change({}, [](RideDraft &) {}))
        return false;
    m_shell.toast({.text = tr("Planned %1.").arg(rideTitle(m_shell.session->book(), m_draft)),
                   .action = tr("Undo"),
                   .act = [&shell = m_shell] {
                       if (const auto undone = shell.session->undo(); !undone)
                           shell.showError(undone.error());
                   }});
    m_stops->focusCurrent();
    return true;
}

void Planner::setRole(int place, int role)
{
    if (role < 0 || role >= int(roleRows.size()))
        return;
    change(tr("role of stop %1").arg(place + 1),
           [&](RideDraft &draft) { draft.stops[size_t(place)].role = roleRows[size_t(role)].key; });
}

void Planner::setGoal(int place, const QString &text)
{
    change(tr("goal of stop %1").arg(place + 1),
           [&](RideDraft &draft) { draft.stops[size_t(place)].goal = text.toStdString(); });
}

void Planner::setVisit(int place, const QString &text)
{
    const auto typed = readVisit(text);
    if (!typed)
        return m_shell.showError(unread(
            tr("“%1” is no time with a customer. Type minutes and times such as 45, 9:00–11:00.").arg(text)));
    change(tr("time at stop %1").arg(place + 1), [&](RideDraft &draft) {
        DraftStop &stop = draft.stops[size_t(place)];
        if (typed->minutes != unsetInt)
            stop.minutes = typed->minutes;
        stop.from = typed->from, stop.to = typed->to;
    });
}

// Without a text it is the distance again.
void Planner::setLeg(int place, const QString &text)
{
    const auto minutes = text.isEmpty() ? std::optional(unsetInt) : readMinutes(text);
    if (!minutes)
        return m_shell.showError(unread(tr("“%1” is no number of minutes. Type one such as 35.").arg(text)));
    const bool isBack = place >= int(m_draft.stops.size());
    const QString what = isBack ? tr("the way back") : tr("the way to stop %1").arg(place + 1);
    change(what, [&](RideDraft &draft) {
        const uint32_t from =
            isBack || place > 0 ? draft.stops.empty() ? 0 : draft.stops[size_t(place) - 1].lead : 0;
        if (isBack) {
            draft.backMinutes = *minutes, draft.backFrom = from;
        } else {
            draft.stops[size_t(place)].legMinutes = *minutes;
            draft.stops[size_t(place)].legFrom = from;
        }
    });
}

void Planner::setStart(const QString &text)
{
    const auto at = readClock(text);
    if (!at)
        return m_shell.showError(unread(tr("“%1” is no time of the day. Type one such as 7:45.").arg(text)));
    int start = *at;
    if (start >= 13 * 60 && start < 19 * 60 && text.size() < 5 && !text.contains(u'm', Qt::CaseInsensitive))
        start -= 12 * 60; // a day that starts at "6:30" starts in the morning
    change(tr("start"), [start](RideDraft &draft) { draft.startAt = start; });
}

void Planner::setStartPlace(const QString &text)
{
    TypedPlace typed = readPlace(text);
    if (!typed.place.isKnown())
        typed.place = m_places.places().named(typed.name.toStdString());
    change(tr("start place"), [&](RideDraft &draft) {
        draft.startName = typed.name.toStdString();
        draft.start = typed.place;
    });
}

void Planner::setObjective(const QString &text)
{
    change(tr("objective"), [&](RideDraft &draft) { draft.objective = text.toStdString(); });
}

void Planner::setSkill(uint32_t skill)
{
    const Book &book = m_shell.session->book();
    change(tr("objective"), [&](RideDraft &draft) {
        draft.skill = skill;
        if (skill && draft.objective.empty())
            draft.objective = std::string(book.tables().skill.text(skill, skillField("name")));
    });
}

void Planner::chooseSkill()
{
    const Book &book = m_shell.session->book();
    const SkillTable known = skillTable(book, m_draft.rep);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const uint32_t skill : skillsOf(book)) {
        const QString name = shown(book.tables().skill.text(skill, skillField("name")));
        const auto *action = menu->addAction(skill == known.focus ? tr("%1 (the weakest)").arg(name) : name);
        connect(action, &QAction::triggered, this, [this, skill] { setSkill(skill); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No skill in this book"))->setEnabled(false);
    menu->popup(m_skill->mapToGlobal(QPoint(0, m_skill->height())));
}

void Planner::moveStop(int from, int to)
{
    const bool moved = change(tr("order"), [&](RideDraft &draft) {
        const DraftStop stop = draft.stops[size_t(from)];
        draft.stops.erase(draft.stops.begin() + from);
        draft.stops.insert(draft.stops.begin() + to, stop);
    });
    if (moved)
        m_stops->setCurrent(to);
}

void Planner::removeStop(int place)
{
    const Book &book = m_shell.session->book();
    const QString company = companyOf(book, m_draft.stops[size_t(place)].lead);
    const bool removed = change(tr("without %1").arg(company),
                                [&](RideDraft &draft) { draft.stops.erase(draft.stops.begin() + place); });
    if (removed)
        m_shell.toast({.text = tr("%1 is out of this day.").arg(company),
                       .action = tr("Undo"),
                       .act = [&shell = m_shell] {
                           if (const auto undone = shell.session->undo(); !undone)
                               shell.showError(undone.error());
                       }});
    focusFirst();
}

void Planner::insertStop(DraftStop stop, size_t position)
{
    const auto same = [&](const DraftStop &other) { return other.lead == stop.lead; };
    if (const auto found = std::ranges::find_if(m_draft.stops, same); found != m_draft.stops.end())
        return m_stops->setCurrent(int(found - m_draft.stops.begin()));
    if (m_draft.stops.size() >= mostStops)
        return m_shell.showError(unread(tr("A ride-along has at most %1 stops.").arg(mostStops)));
    const QString company = companyOf(m_shell.session->book(), stop.lead);
    position = std::min(position, m_draft.stops.size());
    const bool added = change(tr("with %1").arg(company), [&](RideDraft &draft) {
        draft.stops.insert(draft.stops.begin() + ptrdiff_t(position), stop);
    });
    if (added)
        m_stops->setCurrent(int(position));
}

void Planner::addStop(uint32_t lead)
{
    const Book &book = m_shell.session->book();
    if (!book.leads().has(lead))
        return;
    const Detour detour = detourOf(book, m_places.places(), m_draft, lead);
    const bool known = detour.minutes != unsetInt;
    insertStop({.lead = lead}, known ? detour.position : m_draft.stops.size());
}

void Planner::addSuggested(const StopSuggestion &stop)
{
    const bool known = stop.detour.minutes != unsetInt;
    insertStop({.lead = stop.lead, .goal = stop.goal}, known ? stop.detour.position : m_draft.stops.size());
}

void Planner::shorten()
{
    const Book &book = m_shell.session->book();
    const std::vector<size_t> order = shortestOrderOf(book, m_places.places(), m_draft);
    const bool same = std::ranges::is_sorted(order);
    if (same || order.size() != m_draft.stops.size())
        return m_shell.toast({.text = tr("This is the shortest order already.")});
    const int before = m_plan.drivingMinutes;
    const bool done = change(tr("shortest order"), [&](RideDraft &draft) {
        std::vector<DraftStop> stops;
        for (const size_t place : order)
            stops.push_back(draft.stops[place]);
        draft.stops = std::move(stops);
    });
    if (!done)
        return;
    const int saved = before - m_plan.drivingMinutes;
    m_shell.toast({.text = saved > 0 ? tr("Shortest order: %1 less on the road.").arg(minutesWords(saved))
                                     : tr("Put in the order that is on time."),
                   .action = tr("Undo"),
                   .act = [&shell = m_shell] {
                       if (const auto undone = shell.session->undo(); !undone)
                           shell.showError(undone.error());
                   }});
    m_stops->setCurrent(0);
}

void Planner::takeDay(Date on)
{
    if (on == m_draft.on)
        return;
    if (isProposal())
        return propose(m_draft.rep, on, m_given), focusFirst();
    change(tr("to %1").arg(dayWords(on)), [on](RideDraft &draft) { draft.on = on; });
}

void Planner::takeRep(uint32_t rep)
{
    if (isProposal() && rep != m_draft.rep)
        propose(rep, m_draft.on);
    focusFirst();
}

void Planner::chooseDay()
{
    const Book &book = m_shell.session->book();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Date day = book.today();
    for (int offered = 0; offered < daysOffered && daysBetween(book.today(), day) < 60; day = day.plus(1)) {
        if (!book.info().isWorkingDay(day))
            continue;
        ++offered;
        QAction *action = menu->addAction(dayTitle(day));
        action->setCheckable(true);
        action->setChecked(day == m_draft.on);
        connect(action, &QAction::triggered, this, [this, day] { takeDay(day); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Another day…")), &QAction::triggered, this,
            [this] { askForDay(this, m_draft.on, [this](Date on) { takeDay(on); }); });
    menu->popup(m_day->mapToGlobal(QPoint(0, m_day->height())));
}

void Planner::chooseRep()
{
    const Book &book = m_shell.session->book();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const uint32_t rep : activeReps(book)) {
        QAction *action = menu->addAction(shown(book.personName(rep)));
        action->setCheckable(true);
        action->setChecked(rep == m_draft.rep);
        connect(action, &QAction::triggered, this, [this, rep] { takeRep(rep); });
    }
    menu->popup(m_rep->mapToGlobal(QPoint(0, m_rep->height())));
}

} // namespace ridealong
