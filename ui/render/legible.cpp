// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/legible.h"

#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace ridealong::render {

namespace {

// What most texts hold beside letters; fonts leave it as it is.
const QString plainSigns = QStringLiteral(".,%$'’");

bool isSign(QChar c)
{
    return !c.isLetterOrNumber() && !c.isSpace() && !c.isMark() && c != QChar::ObjectReplacementCharacter;
}

// Between digits it becomes a multiplication sign, which is wider: written as it is, it stands in the middle
// of that room, or a reader would take what is left for a space.
bool isTimes(const QString &text, qsizetype at)
{
    const auto isLetter = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetter(); };
    return (text[at] == u'x' || text[at] == u'X') && !isLetter(at - 1) && !isLetter(at + 1);
}

bool mayChange(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (standsAlone(text, i))
            return true;
    return false;
}

bool isRightToLeft(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

bool isPlain(const QTextLayout &layout, const QString &text)
{
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return runs.size() == 1 &&
           runs.front().glyphIndexes() == runs.front().rawFont().glyphIndexesForString(text);
}

// A sign by itself, with the marks on it, has no neighbors to change it; else as many letters as follow.
qsizetype endOfPiece(const QString &text, qsizetype from)
{
    qsizetype to = from + 1;
    if (!standsAlone(text, from))
        while (to < text.size() && !standsAlone(text, to))
            ++to;
    while (to < text.size() && text[to].isMark())
        ++to;
    return to;
}

} // namespace

bool standsAlone(const QString &text, qsizetype at)
{
    return (isSign(text[at]) && !plainSigns.contains(text[at])) || isTimes(text, at);
}

bool isOnPaper(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Pdf;
}

bool paintLegibly(QPainter &painter, QPointF baseline, const QString &text)
{
    if (!isOnPaper(painter) || !mayChange(text) || isRightToLeft(text))
        return false;
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (isPlain(layout, text))
        return false;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = endOfPiece(text, from);
        const double room = line.cursorToX(int(to)) - line.cursorToX(int(from));
        const QString piece = text.mid(from, to - from);
        const double spare = isTimes(text, from) ? room - painter.fontMetrics().horizontalAdvance(piece) : 0;
        painter.drawText(baseline + QPointF(line.cursorToX(int(from)) + spare / 2, 0), piece);
        from = to;
    }
    return true;
}

} // namespace ridealong::render
