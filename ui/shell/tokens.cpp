// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include <QPalette>

namespace ridealong {

namespace {

Tokens lightTokens()
{
    Tokens t;
    t.app = 0xF2F3F5, t.panel = 0xFFFFFF, t.sub = 0xF7F8F9, t.sub2 = 0xEEF0F3;
    t.line = 0xE2E5E9, t.line2 = 0xC9CED6, t.buttonLine = 0xBCC3CC, t.control = 0x7E8794;
    t.t1 = 0x1A1D21, t.t2 = 0x464D57, t.t3 = 0x5F6874;
    t.accent = 0x5143C2, t.accentHover = 0x43369F, t.onAccent = 0xFFFFFF;
    t.accentTint = 0xEFEDFB, t.accentTint2 = 0xDAD5F7;
    t.risk = 0xB01244, t.riskTint = 0xFCEDF1, t.riskLine = 0xEDB7C6;
    t.grade = {0x07605A, 0x3273C2, 0xE6A621, 0xB94F18, 0xB4BBC5};
    t.onGrade = {0xFFFFFF, 0xFFFFFF, 0x2A1F00, 0xFFFFFF, 0x1A1D21};
    t.ink = {0x333C48, 0x626C7A, 0x929BA8, 0xD9DDE3};
    t.grid = 0xE9ECEF;
    t.skill = {0xEEF0F3, 0xD3D8DF, 0xAAB3BF, 0x5E6978, 0x2B333E};
    t.onSkill = {0x1A1D21, 0x1A1D21, 0x1A1D21, 0xFFFFFF, 0xFFFFFF};
    t.cardFill = t.panel;
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.app = 0x121417, t.panel = 0x1A1D21, t.sub = 0x202429, t.sub2 = 0x272C32;
    t.line = 0x2D3239, t.line2 = 0x424952, t.buttonLine = 0x4B535D, t.control = 0x737C89;
    t.t1 = 0xECEEF1, t.t2 = 0xBCC3CC, t.t3 = 0x979FAB;
    t.accent = 0xA99FFF, t.accentHover = 0xBDB5FF, t.onAccent = 0x17132E;
    t.accentTint = 0x292645, t.accentTint2 = 0x3A3563;
    t.risk = 0xFF7A9C, t.riskTint = 0x3A1D28, t.riskLine = 0x74364A;
    t.grade = {0x2FA194, 0x78B0F2, 0xF2C04E, 0xE07C42, 0x59626E};
    t.onGrade = {0x06201D, 0x08182B, 0x2A1F00, 0x2B1204, 0xFFFFFF};
    t.ink = {0xC8CED7, 0x959EAB, 0x68727F, 0x3A414A};
    t.grid = 0x262B31;
    t.skill = {0x272C32, 0x3A414A, 0x59626E, 0x959EAB, 0xDDE1E6};
    t.onSkill = {0xECEEF1, 0xECEEF1, 0xFFFFFF, 0x14171B, 0x14171B};
    t.cardFill = t.sub2;
    return t;
}

// Two colours of the system and no fills: borders and letters carry everything.
Tokens highContrastTokens(const QPalette &system)
{
    const QColor back = system.color(QPalette::Base), text = system.color(QPalette::Text);
    Tokens t;
    t.app = t.panel = t.sub = t.sub2 = t.cardFill = t.riskTint = back;
    t.line = t.line2 = t.buttonLine = t.control = t.riskLine = text;
    t.t1 = t.t2 = t.t3 = t.risk = text;
    t.accent = t.accentHover = t.accentTint2 = text;
    t.onAccent = back;
    t.accentTint = back;
    t.grade.fill(back), t.onGrade.fill(text);
    t.ink.fill(text), t.ink[3] = back;
    t.grid = text;
    t.skill.fill(back), t.onSkill.fill(text);
    return t;
}

} // namespace

Tokens tokensOf(Look look, const QPalette &system)
{
    switch (look) {
    case Look::light:
        return lightTokens();
    case Look::dark:
        return darkTokens();
    case Look::highContrast:
        return highContrastTokens(system);
    }
    return lightTokens();
}

} // namespace ridealong
