// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/factlist.h"

#include "leads/paint.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr int scoreRowHeight = 48;
constexpr int barLeft = 118;
constexpr int longestBar = 150;

int factHeight(const FactRow &row)
{
    return currentTheme().px(row.below.isEmpty() ? 28 : 44);
}

QString numberText(double number)
{
    return QString::number(std::round(number * 10) / 10);
}

} // namespace

FactList::FactList(std::vector<FactRow> rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(std::move(rows))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QStringList words;
    for (const FactRow &row : m_rows)
        words << QStringList{row.strong, row.right, row.below}.join(u' ').simplified();
    setAccessibleName(words.join(QStringLiteral("; ")));
}

QSize FactList::sizeHint() const
{
    int height = 0;
    for (const FactRow &row : m_rows)
        height += factHeight(row);
    return {200, height};
}

void FactList::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double y = 0;
    for (const FactRow &row : m_rows) {
        const double height = factHeight(row);
        const double lineHeight = row.below.isEmpty() ? height : 20 * t.scale;
        QRectF line(0, row.below.isEmpty() ? y : y + 4 * t.scale, width(), lineHeight);
        const QFont rightFont = t.font(12, row.rightTone == Tone::risk ? QFont::DemiBold : QFont::Normal);
        const double taken = QFontMetricsF(rightFont).horizontalAdvance(row.right);
        paintText(painter, line, row.right, rightFont, t.color(row.rightTone), Qt::AlignRight);
        if (row.grade >= 0) {
            paintGradeBadge(painter, {0, line.center().y() - 8, 16, 16}, row.grade, t);
            line.setLeft(24);
        }
        paintText(painter, line.adjusted(0, 0, row.right.isEmpty() ? 0 : -taken - 12, 0), row.strong,
                  t.font(TextRole::name), t.t1);
        paintText(painter, QRectF(0, line.bottom(), width(), 16 * t.scale), row.below,
                  t.font(TextRole::secondary), t.t3);
        y += height;
        painter.fillRect(QRectF(0, y - 1, width(), 1), t.line);
    }
}

ScoreList::ScoreList(std::vector<ScoreRow> rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(std::move(rows))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QStringList words;
    for (const ScoreRow &row : m_rows) {
        m_most = std::max(m_most, row.weight);
        words << tr("%1: %2 of %3 points, %4")
                     .arg(row.label, numberText(row.points), numberText(row.weight), row.evidence);
    }
    setAccessibleName(words.join(QStringLiteral("; ")));
}

QSize ScoreList::sizeHint() const
{
    return {300, int(m_rows.size()) * currentTheme().px(scoreRowHeight)};
}

void ScoreList::paintRow(QPainter &painter, const QRectF &rect, const ScoreRow &row) const
{
    const auto &t = currentTheme();
    const QRectF line(rect.left(), rect.top() + 6 * t.scale, rect.width(), 20 * t.scale);
    paintText(painter, QRectF(0, line.top(), barLeft - 8, line.height()), row.label, t.font(TextRole::name),
              t.t1);
    const double bar = std::max(4.0, longestBar * row.weight / m_most);
    const double filled = row.weight > 0 ? bar * std::clamp(row.points / row.weight, 0.0, 1.0) : 0;
    const double top = line.center().y() - 4;
    paintPanel(painter, {barLeft, top, bar, 8}, 2, t.sub2, Qt::transparent);
    if (filled > 0)
        paintPanel(painter, {barLeft, top, filled, 8}, 2, t.ink[0], Qt::transparent);
    const QString of = QStringLiteral(" / %1").arg(numberText(row.weight));
    const QFont plain = t.font(TextRole::body);
    paintText(painter, line, of, plain, t.t3, Qt::AlignRight);
    paintText(painter, line.adjusted(0, 0, -QFontMetricsF(plain).horizontalAdvance(of), 0),
              numberText(row.points), t.font(TextRole::strong), t.t1, Qt::AlignRight);
    paintText(painter, QRectF(0, line.bottom() - 2, rect.width(), 17 * t.scale), row.evidence,
              t.font(TextRole::secondary), t.t3);
}

void ScoreList::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    const double height = t.px(scoreRowHeight);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double y = 0;
    for (const ScoreRow &row : m_rows) {
        painter.fillRect(QRectF(0, y, width(), 1), t.line);
        paintRow(painter, {0, y, double(width()), height}, row);
        y += height;
    }
}

} // namespace ridealong
