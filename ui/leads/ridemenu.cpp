// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/ridemenu.h"

#include "base/words.h"
#include "book/leadname.h"
#include "measure/rideplan.h"
#include "rides/rideactions.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/role.h"

#include <QCoreApplication>
#include <QMenu>
#include <QVariantMap>
#include <algorithm>
#include <set>

namespace ridealong {

namespace {

constexpr size_t mostRides = 12; // in a menu
constexpr int daysAhead = 180;

QString tr(const char *text)
{
    return QCoreApplication::translate("RideMenu", text);
}

QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

void ask(ShellContext &shell, uint32_t ride, const std::vector<uint32_t> &leads, uint32_t rep)
{
    QVariantList rows;
    for (const uint32_t lead : leads)
        rows << lead;
    shell.goTo(QStringLiteral("ride-alongs"), QVariantMap{{QStringLiteral("ride"), ride},
                                                          {QStringLiteral("leads"), rows},
                                                          {QStringLiteral("rep"), rep}});
}

// Those of the leads that are the rep's and no stops yet, at the end of the day; then the ride is shown.
void addTo(ShellContext &shell, uint32_t ride, const std::vector<uint32_t> &leads)
{
    const Book &book = shell.session->book();
    if (!book.tables().ride.has(ride))
        return;
    RideDraft draft = draftOf(book, ride);
    QStringList added;
    for (const uint32_t lead : leads) {
        const bool isTheirs = book.leads().has(lead) && book.leads()[lead].owner.number == draft.rep;
        if (isTheirs && std::ranges::find(draft.stops, lead, &DraftStop::lead) == draft.stops.end()) {
            draft.stops.push_back({.lead = lead});
            added << companyOf(book, lead);
        }
    }
    const QString what = added.size() == 1 ? added.front() : tr("%1 stops added").arg(added.size());
    if (added.isEmpty() || saveDraft(shell, draft, what))
        ask(shell, ride, leads, draft.rep);
}

std::set<uint32_t> ownersOf(const Book &book, const std::vector<uint32_t> &leads)
{
    std::set<uint32_t> owners;
    for (const uint32_t lead : leads)
        if (book.leads().has(lead) && book.leads()[lead].owner.isSet())
            owners.insert(book.leads()[lead].owner.number);
    return owners;
}

} // namespace

bool mayAddToRide(const ShellContext &shell)
{
    return isManager(*shell.session) && shell.session->store().isWriter();
}

void fillRideMenu(QMenu &menu, ShellContext &shell, const std::vector<uint32_t> &leads)
{
    if (!mayAddToRide(shell))
        return;
    const Book &book = shell.session->book();
    const auto &rides = book.tables().ride;
    const std::set<uint32_t> owners = ownersOf(book, leads);
    size_t shownRides = 0;
    for (const uint32_t ride : ridesBetween(book, book.today(), book.today().plus(daysAhead))) {
        const uint32_t rep = rides[ride].rep.number;
        if (rides.text(ride, rideField("state")) != "planned" || !owners.contains(rep) ||
            ++shownRides > mostRides)
            continue;
        menu.addAction(
            icon("route"),
            menuText(tr("%1 with %2")
                         .arg(nearDayWords(rides[ride].on, book.today()), shown(book.personName(rep)))),
            &menu, [&shell, ride, leads] { addTo(shell, ride, leads); });
    }
    if (shownRides)
        menu.addSeparator();
    const uint32_t rep = owners.empty() ? 0 : *owners.begin();
    menu.addAction(icon("plus"), tr("New ride-along"), &menu,
                   [&shell, leads, rep] { ask(shell, 0, leads, rep); });
}

} // namespace ridealong
