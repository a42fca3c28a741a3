// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoffs/handoffbars.h"

#include "leads/paint.h"
#include "leads/secondink.h"
#include "lists/offer.h"

#include <QPainter>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int lineHeight = 24;

QString nameOfReason(size_t reason)
{
    return labelOf(rejectReasons[reason]);
}

} // namespace

OutcomeBar::OutcomeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    offerChart(
        *this,
        [this] {
            return tr("Answer\tHand-offs\nAccepted\t%1\nRejected\t%2\nWaiting\t%3\n")
                .arg(m_row.accepted)
                .arg(m_row.rejected)
                .arg(m_row.waiting);
        },
        {}, tr("Answers to hand-offs"));
}

void OutcomeBar::setRow(const HandoffRow &row)
{
    m_row = row;
    setAccessibleName(outcomeWords(row));
    setToolTip(outcomeWords(row));
    update();
}

QSize OutcomeBar::sizeHint() const
{
    return {160, 14};
}

void OutcomeBar::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    const int all = std::max(1, m_row.accepted + m_row.rejected + m_row.waiting);
    const QColor waiting = t.look == Look::highContrast ? t.t1 : t.ink[3]; // its fill is the panel's there
    const std::pair<int, SecondInk> parts[] = {{m_row.accepted, {t.ink[0], t.ink[0]}},
                                               {m_row.rejected, secondInk(t)},
                                               {m_row.waiting, {t.ink[3], waiting}}};
    double x = 0;
    for (const auto &[count, ink] : parts) {
        const double part = double(width()) * count / all;
        if (count)
            paintPanel(painter, QRectF(x, 0, std::max(1.0, part - 1), height()), 0, ink.fill, ink.line);
        x += part;
    }
}

ReasonBars::ReasonBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    offerChart(*this, [this] { return asRows(); });
}

QString ReasonBars::asRows() const
{
    QString rows = tr("Why rejected\tHand-offs\n");
    for (size_t reason = 0; reason < std::size(rejectReasons); ++reason)
        rows += nameOfReason(reason) + u'\t' + QString::number(m_row.reasons[reason]) + u'\n';
    return rows;
}

void ReasonBars::setRow(const HandoffRow &row)
{
    m_row = row;
    QStringList said;
    for (size_t reason = 0; reason < m_row.reasons.size(); ++reason)
        said << tr("%1: %2").arg(nameOfReason(reason), QString::number(m_row.reasons[reason]));
    setAccessibleName(tr("Why rejected"));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

QSize ReasonBars::sizeHint() const
{
    return {240, currentTheme().px(lineHeight) * int(std::size(rejectReasons))};
}

QSize ReasonBars::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ReasonBars::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(t.font(TextRole::body));
    double names = 0;
    for (size_t reason = 0; reason < std::size(rejectReasons); ++reason)
        names = std::max(names, metrics.horizontalAdvance(nameOfReason(reason)));
    names = std::min(names + 16, width() * 0.55);
    const int most = std::max(1, *std::ranges::max_element(m_row.reasons));
    for (size_t reason = 0; reason < std::size(rejectReasons); ++reason)
        paintReason(painter, QRectF(0, double(reason) * t.px(lineHeight), width(), t.px(lineHeight)), reason,
                    names, most);
}

void ReasonBars::paintReason(QPainter &painter, const QRectF &line, size_t reason, double nameWidth,
                             int most) const
{
    constexpr double barHeight = 10, figures = 36;
    const Theme &t = currentTheme();
    const int count = m_row.reasons[reason];
    paintText(painter, line.adjusted(0, 0, nameWidth - line.width(), 0), nameOfReason(reason),
              t.font(TextRole::body), t.t1);
    const double room = std::max(0.0, line.width() - nameWidth - figures);
    const QRectF bar(nameWidth, line.center().y() - barHeight / 2, room * count / most, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ink[2]);
    painter.drawRoundedRect(bar, 2, 2);
    paintText(painter, QRectF(bar.right() + 8, line.top(), figures, line.height()), QString::number(count),
              t.font(TextRole::strong), t.t1);
}

QString outcomeWords(const HandoffRow &row)
{
    return OutcomeBar::tr("%1 accepted, %2 rejected, %3 waiting")
        .arg(row.accepted)
        .arg(row.rejected)
        .arg(row.waiting);
}

} // namespace ridealong
