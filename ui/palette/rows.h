// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette offers for a typed text, in groups: leads, what can be done with the best of them, people,
// commands. The commands are the window's own actions; nothing is listed twice.
#pragma once

#include "palette/ranking.h"

#include <QIcon>
#include <functional>

class QMainWindow;

namespace ridealong {

struct ShellContext;

struct PaletteRow
{
    QString group = {}; // its heading
    QString text = {};
    QString detail = {};
    QString keys = {};
    QIcon icon = {};
    int grade = -1; // a badge instead of the icon
    QList<Span> found = {};
    std::function<void()> run = {};
};

struct PaletteSource
{
    QMainWindow &window;
    ShellContext &shell;
    std::function<void(uint32_t lead)> logCall; // opens the quick log with this lead
};

// `>` at the beginning asks for commands only, `@` for people only.
std::vector<PaletteRow> paletteRows(PaletteSource &source, const QString &typed);

} // namespace ridealong
