// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette.h"

#include "palette/palettemodel.h"
#include "shell/commands.h"
#include "shell/mainwindow.h"
#include "support/people.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace ridealong;

namespace {

class PaletteWindow : public testing::Test
{
protected:
    PaletteWindow()
    {
        best = addGraded(book, "Hoosier Ethanol", Grade::A);
        addGraded(book, "Hoosier Gasket", Grade::C);
        window = std::make_unique<MainWindow>(&book.session(), pages());
        palette = new Palette(*window, [this](uint32_t lead) { logged = lead; });
        window->showPage(QStringLiteral("today"));
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    void type(const char *text)
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(palette->field(), QString::fromUtf8(text));
    }
    void press(Qt::Key key) { QTest::keyClick(palette->field(), key); }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < palette->list()->model()->rowCount(); ++row)
            all << palette->list()->model()->index(row, 0).data().toString();
        return all;
    }
    QString chosen() const { return palette->list()->currentIndex().data().toString(); }

    TempBook book;
    uint32_t best = 0, logged = 0;
    std::unique_ptr<MainWindow> window;
    Palette *palette = nullptr;
};

} // namespace

TEST_F(PaletteWindow, FindsALeadAndEnterOpensIt)
{
    type("hoos");
    EXPECT_TRUE(palette->isVisible());
    EXPECT_EQ(chosen(), "Hoosier Ethanol");

    press(Qt::Key_Return);

    EXPECT_FALSE(palette->isVisible());
    EXPECT_EQ(window->currentKey(), "leads");
}

TEST_F(PaletteWindow, TabGoesToWhatCanBeDoneWithTheBestLead)
{
    type("hoos");

    press(Qt::Key_Tab);
    EXPECT_EQ(chosen(), "Log a call");
    press(Qt::Key_Return);

    EXPECT_EQ(logged, best);
}

TEST_F(PaletteWindow, EveryActionOfTheWindowIsACommand)
{
    addCommand(*window,
               {.menu = QStringLiteral("&View"), .text = QStringLiteral("Sing a song"), .run = [] {}});

    type(">");
    const QStringList all = texts();

    for (const QAction *action : window->actions())
        if (action->isEnabled() && !action->text().isEmpty()) {
            EXPECT_TRUE(all.contains(QString(action->text()).remove(u'&'))) << action->text().toStdString();
        }
}

TEST_F(PaletteWindow, ACommandRuns)
{
    int sung = 0;
    addCommand(*window, {.menu = QStringLiteral("&View"), .text = QStringLiteral("Sing a song"), .run = [&] {
                             ++sung;
                         }});

    type(">song");
    press(Qt::Key_Return);

    EXPECT_EQ(sung, 1);
}

TEST_F(PaletteWindow, AnAtSignAsksForPeopleOnly)
{
    type("@dana");

    EXPECT_EQ(texts(), (QStringList{"People", "Dana Whitfield"}));
}

TEST_F(PaletteWindow, ArrowsPassOverHeadingsAndGoRound)
{
    type("hoos");

    press(Qt::Key_Up);
    const QString last = chosen();
    press(Qt::Key_Down);

    EXPECT_EQ(last, texts().back());
    EXPECT_EQ(chosen(), "Hoosier Ethanol");
}

TEST_F(PaletteWindow, EscapeLeavesEverythingAsItWas)
{
    type("hoos");

    press(Qt::Key_Escape);

    EXPECT_FALSE(palette->isVisible());
    EXPECT_EQ(window->currentKey(), "today");
}

TEST_F(PaletteWindow, SaysSoWhereNothingFits)
{
    type("zzqx");

    QLabel *said = nullptr;
    for (auto *label : palette->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(QLatin1String("zzqx")))
            said = label;
    ASSERT_TRUE(said);
    press(Qt::Key_Return); // runs nothing
    EXPECT_TRUE(palette->isVisible());
    palette->field()->setText(QStringLiteral("hoos"));
    EXPECT_FALSE(said->isVisible());
}

TEST_F(PaletteWindow, ItsModelKeepsTheRules)
{
    QAbstractItemModelTester tester(palette->list()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);

    type("hoosier e");
    press(Qt::Key_Backspace);
}

TEST(PaletteRanking, WordsThatBeginRankAboveWordsInside)
{
    EXPECT_FALSE(matchOf(QStringLiteral("Weekly report"), QStringLiteral("x")));
    EXPECT_GT(matchOf("Weekly report", "wee")->score, matchOf("Weekly report", "rep")->score);
    EXPECT_GT(matchOf("Weekly report", "rep")->score, matchOf("Weekly report", "port")->score);
    EXPECT_EQ(matchOf("Weekly report", "rep wee")->spans, (QList<Span>{{7, 3}, {0, 3}}));
}
