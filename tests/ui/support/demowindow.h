// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a small demonstration book on October 14, 2026, as the manager or somebody of the team sees
// it. Everything in it goes away with the test.
#pragma once

#include "demo/demo.h"
#include "session/session.h"
#include "shell/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace ridealong {

struct DemoWindow
{
    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;

    explicit DemoWindow(const char *person = nullptr)
    {
        auto made = Session::create(folder.filePath(QStringLiteral("Demo.ridealong")), demoBook(),
                                    Clock::at(Date::of(2026, 10, 14)));
        EXPECT_TRUE(made && makeDemo(**made, {.leads = 400}));
        session = std::move(*made);
        if (person)
            session->setUser(session->book().personNamed(person));
        window = std::make_unique<MainWindow>(session.get(), pages());
        window->setBook(QString::fromStdString(session->book().info().name));
        window->setThisWeek(Week::of(session->today()));
        window->resize(1440, 900);
        window->show();
    }
    void show(const char *page)
    {
        window->showPage(QString::fromLatin1(page));
        QTest::qWait(50);
    }
};

} // namespace ridealong
