// SPDX-License-Identifier: GPL-3.0-or-later
// Laptops of a team in folders that go away with the test: each has its book and, as another machine would,
// keys of its own. Files go from one to the other by name.
#pragma once

#include "session/exchange.h"
#include "store/canonical.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace ridealong {

class Machine
{
public:
    explicit Machine(const char *today = "2026-10-14")
        : m_clock(Clock::at(Date::parseIso(today)))
    {
    }

    // The machine's keys are those that are found from now on.
    Session &on()
    {
        qputenv("RIDEALONG_KEYS", m_folder.filePath(QStringLiteral("keys")).toUtf8());
        return *session;
    }
    Session *operator->() { return &on(); }
    const Book &book() { return on().book(); }
    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    const Clock &clock() const { return m_clock; }
    void setClock(const Clock &clock) { m_clock = clock; }
    void useKeys() { qputenv("RIDEALONG_KEYS", m_folder.filePath(QStringLiteral("keys")).toUtf8()); }

    void create(const char *owner)
    {
        useKeys();
        auto made = Session::create(file("Book.ridealong"), {.name = "Harlan", .owner = owner}, m_clock);
        ASSERT_TRUE(made) << made.error().text.toStdString();
        session = std::move(*made);
    }
    void makeFrom(const QString &invitation, const QString &passphrase)
    {
        useKeys();
        auto made = newFromInvitation(file("Book.ridealong"), invitation, passphrase, m_clock);
        ASSERT_TRUE(made) << made.error().text.toStdString() << made.error().detail.toStdString();
        session = std::move(*made);
    }
    void reopen()
    {
        useKeys();
        const QString path = session->store().path();
        session.reset();
        auto opened = Session::open(path, Store::Access::write, m_clock);
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        session = std::move(*opened);
    }

    uint32_t addPerson(const char *name, const char *role = "rep")
    {
        ChangeSet changes = on().change();
        const uint32_t number = changes.create(Entity::person, {{personField("name"), std::string(name)},
                                                                {personField("role"), std::string(role)},
                                                                {personField("active"), true}});
        EXPECT_TRUE(on().commit({Op::editTeam}, std::move(changes)));
        return number;
    }
    uint32_t addLead(const char *company, uint32_t owner = 0)
    {
        ChangeSet changes = on().change();
        std::vector<Cell> cells{{leadField("company"), std::string(company)},
                                {leadField("created_on"), on().today()},
                                {leadField("stage"), Link{book().firstStage()}}};
        if (owner)
            cells.push_back({leadField("owner"), Link{owner}});
        const uint32_t number = changes.create(Entity::lead, std::move(cells));
        const Status done = on().commit({Op::addLead, QString::fromUtf8(company)}, std::move(changes));
        EXPECT_TRUE(done) << done.error().text.toStdString();
        return number;
    }
    void set(uint32_t lead, FieldNo field, Value value)
    {
        ChangeSet changes = on().change();
        changes.set(Entity::lead, lead, field, std::move(value));
        const Status done = on().commit({Op::editLead}, std::move(changes));
        EXPECT_TRUE(done) << done.error().text.toStdString();
    }
    uint32_t lead(std::string_view company)
    {
        for (uint32_t number = 1; number < book().leads().end(); ++number)
            if (book().leads().has(number) && book().leads().text(number, leadField("company")) == company)
                return number;
        return 0;
    }
    std::string text(uint32_t lead, FieldNo field) { return std::string(book().leads().text(lead, field)); }
    uint32_t person(std::string_view name) { return book().personNamed(name); }

    QString write(const char *name, ExportWish wish = {})
    {
        wish.to = file(name);
        const auto written = exportChanges(on(), wish);
        EXPECT_TRUE(written) << written.error().text.toStdString() << written.error().detail.toStdString();
        return written ? written->files.value(0) : QString();
    }
    Result<ChangeReport> tryRead(const QString &file, bool dryRun = false)
    {
        return importChanges(on(), {file, dryRun, {}});
    }
    ChangeReport read(const QString &file)
    {
        const auto report = tryRead(file);
        EXPECT_TRUE(report) << report.error().text.toStdString() << report.error().detail.toStdString();
        return report ? *report : ChangeReport{};
    }
    std::string dump(std::vector<std::string> scopes = {})
    {
        return canonicalDump(on().store(), book(), scopes);
    }

private:
    QTemporaryDir m_folder;
    Clock m_clock;

public:
    std::unique_ptr<Session> session; // goes before its folder
};

inline ExportWish wishTo(const QString &to)
{
    ExportWish wish;
    wish.to = to;
    return wish;
}

inline ExportWish wishFor(uint32_t laptop)
{
    ExportWish wish;
    wish.laptops = {laptop};
    return wish;
}

// A manager's book with two reps who each made theirs from an invitation.
struct Team
{
    static constexpr const char *word = "blue heron 42";
    Machine dana, cole, erin;
    uint32_t colesPerson = 0, erinsPerson = 0; // in Dana's book

    Team()
    {
        dana.create("Dana Whitfield");
        colesPerson = dana.addPerson("Cole Brandt");
        erinsPerson = dana.addPerson("Erin Walsh");
        dana.addLead("Acme", colesPerson);
        dana.addLead("Bolt", erinsPerson);
        dana.addLead("Crane");
    }

    QString invitationOf(uint32_t person, const char *name)
    {
        const QString out = dana.file(name);
        const auto said = invite(dana.on(), person, out, QString::fromUtf8(word));
        EXPECT_TRUE(said) << said.error().text.toStdString() << said.error().detail.toStdString();
        return out;
    }
    // A laptop asks to join, Dana approves, and its book is made of her answer.
    void join(Machine &machine, uint32_t person)
    {
        {
            Machine before;
            before.create("Somebody");
            machine.useKeys();
            const auto asked = writeJoin(*before.session, machine.file("join.rlx"));
            ASSERT_TRUE(asked) << asked.error().text.toStdString() << asked.error().detail.toStdString();
        }
        dana.useKeys();
        const auto request = readJoin(machine.file("join.rlx"));
        ASSERT_TRUE(request) << request.error().text.toStdString();
        const Status answered = approve(dana.on(), *request, person, machine.file("answer.rlx"));
        ASSERT_TRUE(answered) << answered.error().text.toStdString();
        machine.makeFrom(machine.file("answer.rlx"), {});
    }
    // Both reps have their books, and Dana their first files.
    void meet()
    {
        join(cole, colesPerson);
        join(erin, erinsPerson);
        dana.read(cole.write("first.rlx"));
        dana.read(erin.write("first.rlx"));
    }
};

} // namespace ridealong
