// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpbrowser.h"
#include "help/helpkeys.h"
#include "help/helppages.h"
#include "help/helpwindow.h"
#include "pages/page.h"
#include "shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

bool has(const std::vector<HelpPage> &pages, const QString &key)
{
    return std::ranges::any_of(pages, [&](const HelpPage &page) { return page.key == key; });
}

// Addresses of links and pictures, but not those of code.
QStringList linksOf(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
    QStringList links;
    for (auto match = link.globalMatch(text); match.hasNext();)
        links << match.next().captured(1);
    return links;
}

} // namespace

TEST(Help, ExplainsEveryPageOfTheWindow)
{
    const auto help = helpPages();

    for (const PageInfo &info : pages())
        EXPECT_TRUE(has(help, QString::fromLatin1(info.key)))
            << "resources/help/" << info.key << ".md is not there";
}

TEST(Help, EachPageHasATitleAndEachLinkLeadsSomewhere)
{
    const auto help = helpPages();
    ASSERT_FALSE(help.empty());

    for (const HelpPage &page : help) {
        EXPECT_FALSE(page.title.isEmpty()) << page.key.toStdString();
        for (const QString &link : linksOf(page.text)) {
            const bool outside = link.startsWith(QLatin1String("https://"));
            const QString key = QString(link).remove(QStringLiteral(".md"));
            EXPECT_TRUE(outside || has(help, key) || key == QLatin1String(HelpBrowser::keysPage))
                << page.key.toStdString() << " links to " << link.toStdString();
        }
    }
}

TEST(Help, BeginsWithTheFirstStepsAndGoesThereForWhatItDoesNotKnow)
{
    const auto help = helpPages();

    EXPECT_EQ(help.front().key, QStringLiteral("start"));
    EXPECT_EQ(helpFor(help, QStringLiteral("nonsense")).key, QStringLiteral("start"));
    EXPECT_EQ(helpFor(help, QStringLiteral("board")).key, QStringLiteral("board"));
}

TEST(Help, FindsTitlesBeforeTexts)
{
    const std::vector<HelpPage> help = {
        {QStringLiteral("a"), QStringLiteral("Leads"), QStringLiteral("board")},
        {QStringLiteral("b"), QStringLiteral("The board"), {}},
        {QStringLiteral("c"), QStringLiteral("Focus"), {}}};

    const auto found = findHelp(help, QStringLiteral(" Board "));

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].key, QStringLiteral("b"));
    EXPECT_EQ(findHelp(help, {}).size(), 3U);
}

TEST(Help, ListsTheKeysThatTheWindowHas)
{
    QAction undo(QStringLiteral("&Undo"), nullptr), plain(QStringLiteral("No key"), nullptr);
    undo.setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));

    const QString text =
        keysAsMarkdown({&undo, &plain}, {{QStringLiteral("L"), QStringLiteral("Log a call")}});

    EXPECT_TRUE(text.contains(QStringLiteral("| Ctrl+Z | Undo |")));
    EXPECT_TRUE(text.contains(QStringLiteral("| L | Log a call |")));
    EXPECT_FALSE(text.contains(QStringLiteral("No key")));
}

TEST(HelpWindow, FollowsLinksAndGoesBack)
{
    HelpWindow window;
    window.open(QStringLiteral("start"), QStringLiteral("# Keys"));
    auto *browser = window.findChild<HelpBrowser *>();

    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("grading.md")));
    const QString linked = window.currentKey();
    browser->backward();

    EXPECT_EQ(linked, QStringLiteral("grading"));
    EXPECT_EQ(window.findChild<QListWidget *>()->currentRow(), 0);
    EXPECT_EQ(window.currentKey(), QStringLiteral("start"));
    EXPECT_TRUE(browser->toPlainText().contains(QStringLiteral("The first ten minutes")));
}

TEST(HelpWindow, IsSearchedAndReadByKeyboard)
{
    HelpWindow window;
    window.open(QStringLiteral("today"), QStringLiteral("# Keys"));
    auto *search = window.findChild<QLineEdit *>();

    QTest::keyClicks(search, QStringLiteral("grades"));
    QTest::keyClick(search, Qt::Key_Return);
    const QString found = window.currentKey();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    EXPECT_EQ(found, QStringLiteral("grading"));
    EXPECT_FALSE(window.isVisible());
}

TEST(HelpWindow, ShowsTheContentsOfTheManualAndGoesToItsPages)
{
    HelpWindow window;
    window.open(QLatin1String(contentsPage), QStringLiteral("# Keys"));
    auto *browser = window.findChild<HelpBrowser *>();

    const QString contents = browser->toPlainText();
    for (const HelpPage &page : helpPages())
        EXPECT_TRUE(contents.contains(page.title)) << page.key.toStdString();
    for (const QString &link : linksOf(readHelp(QStringLiteral("contents.md")).text))
        EXPECT_TRUE(has(helpPages(), link.chopped(3))) << link.toStdString();
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("figures.md")));

    EXPECT_EQ(window.currentKey(), QStringLiteral("figures"));
    EXPECT_TRUE(browser->toPlainText().contains(QStringLiteral("Hours of effort on D’s and E’s.")));
}
