// SPDX-License-Identifier: GPL-3.0-or-later
// A rep's laptop that joined a manager's team, each with keys of its own, and so many entries of the rep that
// the manager has not seen.
#pragma once

#include "session/exchange.h"

#include <QTemporaryDir>

namespace ridealong::bench {

struct TwoLaptops
{
    QTemporaryDir folder;
    Clock clock = Clock::at(Date::of(2026, 10, 14));
    std::unique_ptr<Session> manager, rep;

    TwoLaptops(int entries, int leads)
    {
        managers();
        manager = std::move(*Session::create(managersBook(), {.name = "Bench", .owner = "Dana"}, clock));
        ChangeSet changes = manager->change();
        const uint32_t person = changes.create(Entity::person, {{personField("name"), std::string("Cole")},
                                                                {personField("role"), std::string("rep")},
                                                                {personField("active"), true}});
        (void)manager->commit({Op::editTeam}, std::move(changes));
        join(person);
        fill(entries, leads);
    }

    QString file(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString managersBook() const { return file("Manager.ridealong"); }
    void managers() const { qputenv("RIDEALONG_KEYS", file("manager").toUtf8()); }
    void reps() const { qputenv("RIDEALONG_KEYS", file("rep").toUtf8()); }

    QString changes() const { return file("changes.rlx"); }
    Result<ExportAccount> write() const
    {
        reps();
        return writeBy(*rep);
    }
    Result<ChangeReport> read() const
    {
        managers();
        return importChanges(*manager, {changes(), false, {}});
    }
    // Both hold the same, and know it of each other.
    void meet() const
    {
        (void)write();
        (void)read();
        (void)writeBy(*manager);
        reps();
        (void)importChanges(*rep, {changes(), false, {}});
    }
    void rename(int first, int entries) const
    {
        (void)rep->bulk({Op::import}, [&](BulkWriter &writer) -> Status {
            for (int i = 0; i < entries; ++i) {
                ChangeSet changes = writer.change();
                changes.set(Entity::lead, uint32_t(first + i), leadField("city"), std::string("Toledo"));
                if (const Status written = writer.write(changes); !written)
                    return written;
            }
            return Done{};
        });
    }

private:
    Result<ExportAccount> writeBy(Session &session) const
    {
        ExportWish wish;
        wish.to = changes();
        return exportChanges(session, wish);
    }
    void join(uint32_t person)
    {
        reps();
        {
            auto before =
                Session::create(file("Before.ridealong"), {.name = "Before", .owner = "Cole"}, clock);
            (void)writeJoin(**before, file("join.rlx"));
        }
        managers();
        (void)approve(*manager, *readJoin(file("join.rlx")), person, file("answer.rlx"));
        reps();
        rep = std::move(*newFromInvitation(file("Rep.ridealong"), file("answer.rlx"), {}, clock));
    }

    // Each entry is one gesture: a lead, or a touch of one.
    void fill(int entries, int leads)
    {
        (void)rep->bulk({Op::import}, [&](BulkWriter &writer) -> Status {
            const uint32_t first = rep->book().leads().end();
            for (int i = 0; i < entries; ++i) {
                ChangeSet changes = writer.change();
                if (i < leads)
                    changes.create(Entity::lead, {{leadField("company"), "Company " + std::to_string(i)},
                                                  {leadField("owner"), Link{rep->user()}},
                                                  {leadField("city"), std::string("Dayton")}});
                else
                    changes.create(Entity::activity,
                                   {{activityField("lead"), Link{first + uint32_t(i % leads)}},
                                    {activityField("person"), Link{rep->user()}},
                                    {activityField("on"), rep->today()},
                                    {activityField("minutes"), int64_t(10 + i % 50)}});
                if (const Status written = writer.write(changes); !written)
                    return written;
            }
            return Done{};
        });
    }
};

} // namespace ridealong::bench
