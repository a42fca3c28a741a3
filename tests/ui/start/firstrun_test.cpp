// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the window while there is no book: a new one, and an invitation.
#include "start/firstrun.h"

#include "shell/mainwindow.h"
#include "start/createform.h"
#include "start/desktop.h"
#include "start/invitationform.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

Launch nothingOpen()
{
    Launch launch;
    launch.clock = Clock::at(Date::of(2026, 10, 14));
    return launch;
}

} // namespace

TEST(FirstRun, MakesABookAndShowsIt)
{
    QTemporaryDir folder;
    Desktop desktop(nothingOpen());
    desktop.showFirstRun();
    auto *page = desktop.window().findChild<FirstRun *>();
    ASSERT_NE(page, nullptr);
    page->createForm()->setFolder(folder.path());

    page->createForm()->nameField()->setText(QStringLiteral("North/Team"));
    page->createForm()->ownerField()->setText(QStringLiteral("Dana Whitfield"));
    page->create();

    ASSERT_NE(desktop.session(), nullptr);
    EXPECT_EQ(desktop.session()->book().info().name, "North/Team");
    EXPECT_EQ(desktop.session()->book().personName(desktop.session()->user()), "Dana Whitfield");
    EXPECT_TRUE(QFileInfo::exists(folder.filePath(QStringLiteral("NorthTeam.ridealong"))));
    EXPECT_FALSE(desktop.window().hasFront());
}

TEST(FirstRun, WritesNothingWhileSomethingIsMissing)
{
    QTemporaryDir folder;
    Desktop desktop(nothingOpen());
    desktop.showFirstRun();
    auto *page = desktop.window().findChild<FirstRun *>();
    page->createForm()->setFolder(folder.path());
    page->createForm()->nameField()->setText(QStringLiteral("North"));

    page->create();

    EXPECT_EQ(desktop.session(), nullptr);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(FirstRun, AChangeFileWithoutABookIsAnInvitation)
{
    Desktop desktop(nothingOpen());

    desktop.openChanges(QStringLiteral("/tmp/invitation-cole.rlx"));

    auto *page = desktop.window().findChild<FirstRun *>();
    ASSERT_NE(page, nullptr);
    EXPECT_TRUE(page->invitationForm()->isVisibleTo(page));
    EXPECT_EQ(page->invitationForm()->file(), QStringLiteral("/tmp/invitation-cole.rlx"));
}

TEST(FirstRun, EnterOpensTheInvitation)
{
    const QTemporaryDir folder;
    Desktop desktop(nothingOpen());
    desktop.openChanges(folder.filePath(QStringLiteral("gone.rlx")));
    auto *page = desktop.window().findChild<FirstRun *>();
    const auto texts = [page] {
        QStringList all;
        for (const QLabel *label : page->invitationForm()->findChildren<QLabel *>())
            all << label->text();
        return all.join(u'|');
    };
    ASSERT_FALSE(texts().contains(QStringLiteral("Choose the file that your manager has sent you.")));

    QTest::keyClick(page->invitationForm()->passphraseField(), Qt::Key_Return);

    EXPECT_TRUE(texts().contains(QStringLiteral("Choose the file that your manager has sent you.")));
}

TEST(FirstRun, AnInvitationThatIsNotThereMakesNothing)
{
    QTemporaryDir folder;
    Desktop desktop(nothingOpen());
    desktop.openChanges(folder.filePath(QStringLiteral("gone.rlx")));
    auto *page = desktop.window().findChild<FirstRun *>();
    page->invitationForm()->setFolder(folder.path());

    page->openInvitation();

    EXPECT_EQ(desktop.session(), nullptr);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}
