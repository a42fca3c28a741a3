// SPDX-License-Identifier: GPL-3.0-or-later
// How well a text answers what was typed into the palette: every typed word must begin a word of it (or stand
// in it), without case.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace ridealong {

struct Span
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const Span &) const = default;
};

struct Match
{
    int score = 0;     // higher is better
    QList<Span> spans; // what was found, to be shown
};

std::optional<Match> matchOf(const QString &text, const QString &typed);

} // namespace ridealong
