// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/carddelegate.h"
#include "leads/delegates.h"
#include "leads/roles.h"
#include "leads/spoken.h"
#include "leads/tables.h"
#include "shell/themestyle.h"
#include "ui/support/samples.h"

#include <QListView>
#include <QPainter>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

QImage painted(QAbstractItemDelegate &delegate, const QModelIndex &index, QSize size,
               QStyle::State state = {})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(currentTheme().panel);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), size);
    option.state = state;
    delegate.paint(&painter, option, index);
    return image;
}

bool has(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

TEST(Spoken, SaysAWholeLead)
{
    const auto model = sampleLeads();

    const QString text = model->index(2, 0).data(Qt::AccessibleTextRole).toString();

    EXPECT_EQ(text, QStringLiteral("Grade A, Bluegrass Distilling Co., Quoted, Call back on quote Q-2214, "
                                   "5 d overdue, $60k, 12 day(s) in this stage, 14 is normal"));
}

TEST(TableDelegate, MarksTheSelectedRowWithTintAndBar)
{
    const auto model = sampleLeads();
    TableDelegate delegate(nullptr);

    const QImage plain = painted(delegate, model->index(0, 1), {200, 32});
    const QImage selected = painted(delegate, model->index(0, 1), {200, 32}, QStyle::State_Selected);

    const auto &t = currentTheme();
    EXPECT_EQ(plain.pixelColor(1, 10), t.panel);
    EXPECT_EQ(plain.pixelColor(100, 31), t.line);
    EXPECT_EQ(selected.pixelColor(1, 10), t.accent);
    EXPECT_EQ(selected.pixelColor(5, 3), t.accentTint);
}

TEST(TableDelegate, TintsTheWholeRowUnderTheMouse)
{
    const auto model = sampleLeads();
    QTableView view;
    view.setModel(model.get());
    dressTable(view);
    view.resize(900, 400);
    view.show();

    QTest::mouseMove(view.viewport(), view.visualRect(model->index(1, 3)).center());
    QTest::qWait(5);

    EXPECT_TRUE(isHoveredRow(&view, model->index(1, 0)));
    EXPECT_FALSE(isHoveredRow(&view, model->index(2, 0)));
}

TEST(DueDelegate, ShowsOnlyOverdueInRisk)
{
    const auto model = sampleLeads();
    DueDelegate delegate(nullptr);

    EXPECT_FALSE(has(painted(delegate, model->index(0, 6), {140, 32}), currentTheme().risk));
    EXPECT_TRUE(has(painted(delegate, model->index(2, 6), {140, 32}), currentTheme().risk));
}

TEST(CardDelegate, AnOverdueCardHasARiskEdge)
{
    const auto model = sampleLeads();
    CardDelegate delegate;

    const QImage onTime = painted(delegate, model->index(0, 0), {177, 99});
    const QImage overdue = painted(delegate, model->index(2, 0), {177, 99});

    EXPECT_NE(onTime.pixelColor(1, 50), currentTheme().risk);
    EXPECT_EQ(overdue.pixelColor(1, 50), currentTheme().risk);
}

TEST(CardDelegate, AWonCardIsSmaller)
{
    const auto leads = sampleLeads(), wins = sampleWins();
    const CardDelegate delegate;

    EXPECT_EQ(delegate.sizeHint({}, leads->index(0, 0)).height(), 99);
    EXPECT_EQ(delegate.sizeHint({}, wins->index(0, 0)).height(), 66);
}

TEST(CardDelegate, ANarrowWonCardHasALineForItsDay)
{
    const auto wins = sampleWins();
    QListView list;
    list.setModel(wins.get());
    const CardDelegate delegate;
    QStyleOptionViewItem option;
    option.widget = &list;

    list.show();
    list.resize(190, 300);
    const int wide = delegate.sizeHint(option, wins->index(0, 0)).height();
    list.resize(140, 300);
    const int narrow = delegate.sizeHint(option, wins->index(0, 0)).height();

    EXPECT_EQ(wide, 66);
    EXPECT_GT(narrow, wide);
}

TEST(Ageing, IsStaleOverTwiceTheNormalTime)
{
    EXPECT_FALSE(isStale(28, 14));
    EXPECT_TRUE(isStale(29, 14));
    EXPECT_FALSE(isStale(500, 0));
}

TEST(PaintText, ShowsTheLetterOfACodeAsItWasTyped)
{
    const QFont font = currentTheme().font(13);
    const auto inkOf = [&](const QString &text) {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintText(painter, QRectF(0, 0, 200, 30), text, font, Qt::black);
        painter.end();
        return image;
    };
    const auto dark = [](const QImage &image) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                pixels += qGray(image.pixel(x, y)) < 128;
        return pixels;
    };
    QImage apart(200, 30, QImage::Format_RGB32);
    apart.fill(Qt::white);
    QPainter painter(&apart);
    double at = 0; // letter by letter no typeface can put another sign
    for (const QChar c : QStringLiteral("006x0000")) {
        paintText(painter, QRectF(at, 0, 60, 30), QString(c), font, Qt::black);
        at += QFontMetricsF(font).horizontalAdvance(c);
    }
    painter.end();

    QImage label(200, 30, QImage::Format_RGB32);
    label.fill(Qt::white);
    QPainter writer(&label);
    writer.setFont(font);
    ThemeStyle().drawItemText(&writer, label.rect(), Qt::AlignLeft | Qt::AlignVCenter, QPalette(Qt::white),
                              true, QStringLiteral("006x0000"), QPalette::NoRole);
    writer.end();

    EXPECT_NEAR(dark(inkOf(QStringLiteral("006x0000"))), dark(apart), 4);
    EXPECT_NEAR(dark(label), dark(apart), 4);
    EXPECT_EQ(asTyped(font, QStringLiteral("Phoenix 4 by 4")), font);
}
