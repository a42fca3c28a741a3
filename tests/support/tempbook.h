// SPDX-License-Identifier: GPL-3.0-or-later
// A book in a folder that goes away with the test, and short ways to fill it.
#pragma once

#include "session/session.h"

#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

namespace ridealong {

class TempBook
{
public:
    explicit TempBook(const char *today = "2026-10-14")
        : m_clock(Clock::at(Date::parseIso(today)))
        , m_path(m_folder.filePath(QStringLiteral("Test.ridealong")))
    {
        auto made = Session::create(m_path, {.name = "Test", .owner = "Dana Whitfield"}, m_clock);
        EXPECT_TRUE(made) << made.error().text.toStdString();
        m_session = std::move(*made);
    }

    Session &session() { return *m_session; }
    Session *operator->() { return m_session.get(); }
    const Book &book() const { return m_session->book(); }
    const QString &path() const { return m_path; }
    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    void reopen()
    {
        m_session.reset();
        auto opened = Session::open(m_path, Store::Access::write, m_clock);
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        m_session = std::move(*opened);
    }
    void close() { m_session.reset(); }

    uint32_t addPerson(const char *name, const char *initials)
    {
        ChangeSet changes = m_session->change();
        const uint32_t number =
            changes.create(Entity::person, {{personField("name"), std::string(name)},
                                            {personField("initials"), std::string(initials)},
                                            {personField("role"), std::string("rep")},
                                            {personField("active"), true}});
        EXPECT_TRUE(m_session->commit({Op::editTeam}, std::move(changes)));
        return number;
    }

    uint32_t addLead(const char *company, std::vector<Cell> cells = {})
    {
        ChangeSet changes = m_session->change();
        cells.push_back({leadField("company"), std::string(company)});
        cells.push_back({leadField("created_on"), m_session->today()});
        if (std::ranges::find(cells, leadField("stage"), &Cell::field) == cells.end())
            cells.push_back({leadField("stage"), Link{book().firstStage()}});
        const uint32_t number = changes.create(Entity::lead, std::move(cells));
        EXPECT_TRUE(m_session->commit({Op::addLead, QString::fromUtf8(company)}, std::move(changes)));
        return number;
    }

private:
    QTemporaryDir m_folder;
    Clock m_clock;
    QString m_path;
    std::unique_ptr<Session> m_session;
};

} // namespace ridealong
