// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include "shell/icons.h"
#include "ui/support/samples.h"

#include <QApplication>
#include <QFontInfo>
#include <QListWidget>
#include <QMenu>
#include <QPalette>
#include <cmath>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

double channel(double c)
{
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class EachLook : public testing::TestWithParam<Look>
{
};

TEST_P(EachLook, HasReadableTextEverywhere)
{
    const auto t = makeTheme(GetParam());

    for (const auto &back : {t.app, t.panel, t.sub, t.accentTint, t.cardFill}) {
        for (const auto &text : {t.t1, t.t2, t.t3})
            EXPECT_GE(contrast(text, back), 4.5)
                << text.name().toStdString() << " on " << back.name().toStdString();
    }
    EXPECT_GE(contrast(t.onAccent, t.accent), 4.5);
    EXPECT_GE(contrast(t.risk, t.riskTint), 4.5);
    EXPECT_GE(contrast(t.control, t.panel), 3);
    for (size_t i = 0; i < 5; ++i) {
        EXPECT_GE(contrast(t.grade[i], t.onGrade[i]), 4.5) << i;
        EXPECT_GE(contrast(t.skill[i], t.onSkill[i]), 4.5) << i;
    }
}

TEST_P(EachLook, FillsEveryNameOfTheStyleSheet)
{
    const QString sheet = styleSheetOf(makeTheme(GetParam()));

    EXPECT_GT(sheet.size(), 1000);
    EXPECT_FALSE(sheet.mid(sheet.indexOf(QStringLiteral("*/"))).contains(u'@'));
    EXPECT_FALSE(sheet.mid(sheet.indexOf(QStringLiteral("*/"))).contains(QStringLiteral("px(")));
}

INSTANTIATE_TEST_SUITE_P(Theme, EachLook, testing::Values(Look::light, Look::dark, Look::highContrast));

TEST(Theme, TextScaleMakesLettersAndRowsLarger)
{
    const auto normal = makeTheme(Look::light, 1.0), large = makeTheme(Look::light, 1.5);

    EXPECT_EQ(normal.font(TextRole::body).pixelSize(), 13);
    EXPECT_NEAR(QFontInfo(large.font(TextRole::body)).pixelSize(), 19.5, 0.6);
    EXPECT_EQ(large.px(32), 48);
    EXPECT_DOUBLE_EQ(makeTheme(Look::light, 9).scale, 1.5);
}

TEST(Icons, EveryPageOfTheTableHasOne)
{
    for (const auto infos : {pages(), samplePages()}) {
        for (const auto &info : infos)
            EXPECT_FALSE(iconPixmap(info.icon, 16, Qt::black, 1).isNull()) << info.icon;
    }
}

TEST(Icons, AnUnknownNamePaintsNothing)
{
    EXPECT_TRUE(iconPixmap("no-such-icon", 16, Qt::black, 1).isNull());
}

TEST(Icons, FollowTheTheme)
{
    const QIcon sun = icon("sun", Tone::accent);
    const QImage light = sun.pixmap(16, 16).toImage();

    useTheme(*qApp, makeTheme(Look::dark));
    const QImage dark = sun.pixmap(16, 16).toImage();
    useTheme(*qApp, makeTheme(Look::light));

    EXPECT_NE(light, dark);
    EXPECT_EQ(sun.pixmap(16, 16).toImage(), light);
}

TEST(HighContrast, GreysWhatCanNotBePressedAndDashesItsBorder)
{
    const auto t = makeTheme(Look::highContrast);
    const QColor off = paletteOf(t).color(QPalette::Disabled, QPalette::ButtonText);

    EXPECT_NE(off, t.t1);
    EXPECT_GE(contrast(off, t.panel), 4.5);
    EXPECT_TRUE(styleSheetOf(t).contains(QLatin1String("1px dashed ") + t.line.name()));
    EXPECT_FALSE(styleSheetOf(makeTheme(Look::light)).contains(QLatin1String("dashed")));
}

TEST(HighContrast, FramesTheRowThatAKeyWouldTake)
{
    useTheme(*qApp, makeTheme(Look::highContrast));
    {
        QMenu menu;
        menu.addAction(QStringLiteral("One"));
        QAction *two = menu.addAction(QStringLiteral("Two"));
        QListWidget list;
        list.addItems({QStringLiteral("One"), QStringLiteral("Two")});
        const QImage menuBefore = menu.grab().toImage(), listBefore = list.grab().toImage();

        menu.setActiveAction(two);
        list.item(1)->setSelected(true);

        EXPECT_NE(menu.grab().toImage(), menuBefore);
        EXPECT_NE(list.grab().toImage(), listBefore);
    }
    useTheme(*qApp, makeTheme(Look::light));
}
