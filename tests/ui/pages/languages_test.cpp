// SPDX-License-Identifier: GPL-3.0-or-later
// The window in the languages that it is translated to, and from right to left: every page is built, speaks
// the language, and cuts no text.
#include "shell/language.h"
#include "shell/rail.h"
#include "ui/support/demowindow.h"

#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>

using namespace ridealong;

namespace {

class Languages : public testing::Test
{
protected:
    ~Languages() override
    {
        useLanguage(QStringLiteral("en"));
        QLocale::setDefault(m_before);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    QLocale m_before;
};

// The goals of stops are what a person typed.
QString withoutGoals(QString texts, const Book &book)
{
    const auto &stops = book.tables().rideStop;
    for (uint32_t stop = 1; stop < stops.end(); ++stop)
        texts.remove(QString::fromStdString(std::string(stops.text(stop, rideStopField("goal")))));
    return texts;
}

QString textsOf(const QWidget &window)
{
    QStringList texts;
    for (const auto *widget : window.findChildren<QWidget *>())
        if (widget->isVisible())
            texts << widget->accessibleName() << widget->property("text").toString();
    return texts.join(u'\n').replace(QChar(0xA0), u' ');
}

// Elided labels have room by their nature; these have none.
bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
    const auto *button = qobject_cast<const QPushButton *>(&widget);
    return button && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1;
}

QStringList cutTexts(const QWidget &window)
{
    QStringList texts;
    for (const auto *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && isCut(*widget))
            texts << widget->property("text").toString();
    return texts;
}

// What a page learns in the background changes its layout a little later.
void expectNothingCut(DemoWindow &demo, QSize size)
{
    demo.window->resize(size);
    for (const PageInfo &info : pages()) {
        demo.show(info.key);
        EXPECT_TRUE(QTest::qWaitFor([&] { return cutTexts(*demo.window).isEmpty(); }))
            << info.key << ", " << size.width()
            << " wide: " << qPrintable(cutTexts(*demo.window).join(QStringLiteral(" | ")));
    }
}

constexpr QSize usual(1440, 900), least(1024, 640);

} // namespace

TEST_F(Languages, GermanIsSpokenOnThePages)
{
    useLanguage(QStringLiteral("de"));
    DemoWindow demo;

    demo.show("today");

    const QString today = textsOf(*demo.window);
    EXPECT_TRUE(today.contains(QStringLiteral("Mittwoch, 14. Oktober")));
    EXPECT_TRUE(today.contains(QStringLiteral("Nachfassquote")));
    EXPECT_TRUE(today.contains(QRegularExpression(QStringLiteral("\\d (Tsd|Mio)\\. \\$"))))
        << qPrintable(today);
    EXPECT_TRUE(today.contains(QRegularExpression(QStringLiteral("\\d %"))));
    const QString spoken = withoutGoals(today, demo.session->book());
    EXPECT_FALSE(spoken.contains(QRegularExpression(QStringLiteral("\\$\\d|\\d%|\\bof\\b|\\bthe\\b"))))
        << qPrintable(spoken);
}

TEST_F(Languages, FrenchIsSpokenOnThePages)
{
    useLanguage(QStringLiteral("fr"));
    DemoWindow demo;

    demo.show("today");

    const QString today = textsOf(*demo.window);
    EXPECT_TRUE(today.contains(QStringLiteral("Mercredi 14 octobre")));
    EXPECT_TRUE(today.contains(QStringLiteral("Taux de relance")));
    EXPECT_TRUE(today.contains(QRegularExpression(QStringLiteral("\\d [kM]\\$"))));
}

TEST_F(Languages, NewBooksNameTheirStagesInTheLanguage)
{
    useLanguage(QStringLiteral("de"));
    const QTemporaryDir folder;
    const auto made =
        Session::create(folder.filePath(QStringLiteral("Neu.ridealong")),
                        {.name = "Neu", .owner = "Dana Whitfield"}, Clock::at(Date::of(2026, 10, 14)));
    ASSERT_TRUE(made);

    const Book &book = (*made)->book();

    EXPECT_EQ(book.stageName(book.stageNamed("quoted")), "Angebot");
    EXPECT_EQ(book.stageName(book.stageNamed("Gewonnen")), "Gewonnen");
    EXPECT_TRUE(book.setting("lost_reasons").starts_with("Preis\n"));
}

TEST_F(Languages, GermanCutsNoText)
{
    useLanguage(QStringLiteral("de"));
    DemoWindow demo;

    expectNothingCut(demo, usual);
    expectNothingCut(demo, least);
}

TEST_F(Languages, FrenchCutsNoText)
{
    useLanguage(QStringLiteral("fr"));
    DemoWindow demo;

    expectNothingCut(demo, usual);
    expectNothingCut(demo, least);
}

TEST_F(Languages, FromRightToLeftTheRailIsAtTheRight)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    DemoWindow demo;

    expectNothingCut(demo, usual);

    const auto *rail = demo.window->findChild<Rail *>();
    ASSERT_TRUE(rail);
    EXPECT_GT(rail->mapTo(demo.window.get(), QPoint()).x(), demo.window->width() / 2);
}

TEST_F(Languages, MenusOfAWindowHaveKeysOfTheirOwn)
{
    for (const char *language : {"de", "fr"}) {
        useLanguage(QString::fromLatin1(language));
        DemoWindow demo;

        QString keys;
        for (const QAction *menu : demo.window->menuBar()->actions())
            keys += menu->text().section(u'&', 1).left(1).toLower();

        EXPECT_EQ(QSet<QChar>(keys.begin(), keys.end()).size(), keys.size()) << qPrintable(keys);
    }
}
