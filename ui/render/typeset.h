// SPDX-License-Identifier: GPL-3.0-or-later
// Measures words and breaks them into lines that fit. Widths of texts that come again are remembered, so keep
// one for a document. No text is too long: what no page could hold is cut off first.
#pragma once

#include "render/chartpicture.h"
#include "report/document.h"

#include <QHash>

namespace ridealong::render {

struct Style
{
    float px = 11;
    int16_t weight = 400;
    report::Ink ink = report::Ink::t1;
};

// Words of one weight, where they stand in their line.
struct Segment
{
    QString text;
    int16_t weight = 400;
    double x = 0;
    double width = 0;
};
using Line = std::vector<Segment>;

class Typesetter
{
public:
    double width(const Style &style, const QString &text);
    QString elided(const Style &style, const QString &text, double room);
    // Bold runs are set in weight 700. The last of at most `most` lines ends in an ellipsis if more would
    // follow.
    std::vector<Line> wrap(const Style &style, const std::vector<report::Run> &runs, double room,
                           int most = 100000);
    std::vector<Line> wrap(const Style &style, const QString &text, double room, int most = 100000);

private:
    struct Known
    {
        const Face *face;
        QHash<QString, double> widths;
    };
    Known &known(const Style &style);

    Faces m_faces;
    std::list<Known> m_known;
};

void put(report::Picture &page, const Style &style, double x, double baseline, const QString &text);
void put(report::Picture &page, const Style &style, double x, double baseline, const Line &line);

} // namespace ridealong::render
