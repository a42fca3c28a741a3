// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the desktop as one value: colours, the text scale and the font family. QApplication owns the
// one in use; everything that paints asks currentTheme() when it paints and keeps no colour. Sizes are pixels
// at 96 dpi.
#pragma once

#include <QColor>
#include <QFont>
#include <array>

class QApplication;
class QPalette;

namespace ridealong {

enum class Look { light, dark, highContrast };

struct Tokens
{
    QColor app, panel, sub, sub2;
    QColor line, line2, buttonLine, control;
    QColor t1, t2, t3;
    QColor accent, accentHover, onAccent, accentTint, accentTint2;
    QColor risk, riskTint, riskLine;
    std::array<QColor, 5> grade, onGrade; // A to E
    std::array<QColor, 4> ink;            // strong to weak
    QColor grid;
    std::array<QColor, 5> skill, onSkill; // weak to strong
    QColor cardFill;
};

// What a piece of text is; each has its size and weight in theme.cpp.
enum class TextRole {
    headline,
    firstRun,
    pageTitle,
    detailTitle,
    section,
    strong, // body in semibold
    body,
    name,
    label, // the title of a figure
    person,
    secondary,
    status,
    column,
    chart
};
enum class Tone { primary, secondary, caption, accent, risk, onAccent, inverse };

struct Theme : Tokens
{
    Look look = Look::light;
    double scale = 1.0;
    QString family;

    bool isDark() const { return panel.lightness() < 128; }
    int px(double value) const { return int(value * scale + 0.5); } // for heights that follow the text
    QFont font(double pixels, int weight = QFont::Normal) const;
    QFont font(TextRole role) const;
    QColor color(Tone tone) const;
};

Tokens tokensOf(Look look, const QPalette &system);
Theme makeTheme(Look look, double scale = 1.0);
QPalette paletteOf(const Theme &theme);
QString styleSheetOf(const Theme &theme);

// The theme in use: the light one until useTheme() was called.
const Theme &currentTheme();
// Dresses the whole application, at start or at any time; every window repaints.
void useTheme(QApplication &app, const Theme &theme);
// What the operating system asks for, read before the first useTheme().
Look systemLook();

} // namespace ridealong
