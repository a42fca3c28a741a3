// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "demo/audits.h"
#include "demo/coaching.h"
#include "demo/forecasts.h"
#include "demo/frozenweeks.h"
#include "demo/handoffs.h"
#include "demo/leadrows.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

using namespace demo;

QString tr(const char *text)
{
    return QCoreApplication::translate("demo", text);
}

Status cancelled()
{
    return Error{ErrorKind::cancelled, tr("The demonstration was cancelled.")};
}

Status refuseUnfit(const Session &session, const DemoOptions &options)
{
    if (session.book().leads().end() > 1)
        return refuse(tr("A demonstration needs a new book, and this one has leads."));
    if (options.leads < 1 || options.leads > mostDemoLeads)
        return Error{ErrorKind::usage, tr("A demonstration has 1 to %1 leads.").arg(mostDemoLeads)};
    if (!linksOf(session.book()).complete())
        return refuse(tr("A demonstration needs a book with the stages that new books start with."));
    return Done{};
}

class Making
{
public:
    Making(BulkWriter &writer, const Plan &plan, const Progress &progress)
        : m_rows(writer, plan.seed, plan.today)
        , m_plan(plan)
        , m_progress(progress)
        , m_links(linksOf(writer.book()))
    {
    }

    Status run()
    {
        writeTeam(m_rows, m_plan, m_links);
        writeFields(m_rows, m_links);
        writeComparing(m_rows);
        writeModel(m_rows, m_plan, m_links);
        writeQuotas(m_rows, m_plan, m_links);
        writeCosts(m_rows, m_plan);
        writeSettings(m_rows);
        if (const Status frozen = writeSnapshots(m_rows, m_plan, m_links); !frozen)
            return frozen;
        LeadRows leads(m_rows, m_plan, m_links);
        if (const Status written = writeLeads(leads); !written)
            return written;
        const auto take = [&](std::span<const Doing> doings) { return writeDoings(leads, doings); };
        if (const Status worked = workThrough(m_plan, take); !worked)
            return worked;
        if (const Status asked = writeAudits(m_rows, m_plan, leads.firstLead(), m_links.manager); !asked)
            return asked;
        if (const Status moved = writeCloseMoves(m_rows, m_plan, m_links, leads.firstLead()); !moved)
            return moved;
        writeHandoffs(m_rows, m_plan, m_links, leads.firstLead());
        const Skills skills = writeSkills(m_rows);
        const RideRows rides = writeRides(m_rows, m_plan, m_links, leads.firstLead(), m_visits, skills);
        writeCommitments(m_rows, m_plan, m_links, rides);
        writeNotes(m_rows, m_plan, m_links, rides);
        writeHours(m_rows, m_plan, m_links);
        return m_rows.write();
    }

private:
    // Half of the way are the leads, the other half is what was done.
    int64_t total() const { return 2 * int64_t(m_plan.leads.size()); }

    Status writeLeads(LeadRows &leads)
    {
        for (uint32_t lead = 0; lead < m_plan.leads.size(); ++lead) {
            leads.write(lead);
            if (lead % 256 == 0 && !goOn(m_progress, lead, total()))
                return cancelled();
            if (const Status written = m_rows.writeIfFull(); !written)
                return written;
        }
        return Done{};
    }

    Status writeDoings(LeadRows &leads, std::span<const Doing> doings)
    {
        for (const Doing &doing : doings) {
            leads.write(doing);
            if (doing.role)
                m_visits.push_back({doing.lead, doing.on, doing.time, doing.minutes, doing.role});
            if (const Status written = m_rows.writeIfFull(); !written)
                return written;
        }
        if (doings.empty())
            return Done{};
        const int daysLeft = daysBetween(doings.back().on, m_plan.today);
        const int64_t done = total() - int64_t(m_plan.leads.size()) * std::min(daysLeft, 750) / 750;
        return goOn(m_progress, done, total()) ? Status(Done{}) : cancelled();
    }

    Rows m_rows;
    const Plan &m_plan;
    const Progress &m_progress;
    Links m_links;
    std::vector<RideVisit> m_visits; // those with the manager
};

} // namespace

NewBook demoBook()
{
    return {.name = "Harlan Fluid Systems", .owner = "Dana Whitfield"};
}

Status makeDemo(Session &session, const DemoOptions &options, const Progress &progress)
{
    if (const Status fit = refuseUnfit(session, options); !fit)
        return fit;
    const Plan plan =
        planFor(options.leads, options.seed, options.today.isSet() ? options.today : session.today());
    const auto made =
        session.bulk({Op::demo}, [&](BulkWriter &writer) { return Making(writer, plan, progress).run(); });
    return made ? freezeEarlierWeeks(session) : Status(made.error());
}

} // namespace ridealong
