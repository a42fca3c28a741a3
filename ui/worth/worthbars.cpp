// SPDX-License-Identifier: GPL-3.0-or-later
#include "worth/worthbars.h"

#include "lists/offer.h"
#include "shell/theme.h"

#include <QPainter>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int barHeight = 12, gap = 12, amountRoom = 190;

} // namespace

WorthBars::WorthBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What following up is worth"));
    offerChart(*this, [this] { return asRows(); }, {report::ColumnKind::text, report::ColumnKind::money});
}

QString WorthBars::asRows() const
{
    QString rows = tr("What\tAmount\n");
    for (const WorthBar &bar : m_bars)
        rows += bar.name + u'\t' + QString::number(bar.value, 'f', 2) + u'\n';
    return rows;
}

void WorthBars::setBars(std::vector<WorthBar> bars)
{
    if (m_bars == bars)
        return;
    m_bars = std::move(bars);
    QStringList words;
    for (const WorthBar &bar : m_bars)
        words << tr("%1: %2 %3").arg(bar.name, bar.amount, bar.more).trimmed();
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int WorthBars::rowHeight() const
{
    return currentTheme().px(28);
}

int WorthBars::nameWidth() const
{
    const QFontMetrics metrics(currentTheme().font(TextRole::body));
    int width = 0;
    for (const WorthBar &bar : m_bars)
        width = std::max(width, metrics.horizontalAdvance(bar.name));
    return width;
}

QSize WorthBars::sizeHint() const
{
    return {480, rowHeight() * int(m_bars.size())};
}

QSize WorthBars::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

void WorthBars::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double most = 0;
    for (const WorthBar &bar : m_bars)
        most = std::max(most, bar.value);
    const double left = nameWidth() + gap, room = std::max(20.0, width() - left - t.px(amountRoom));
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const WorthBar &bar = m_bars[i];
        const QRectF row(0, double(i) * rowHeight(), width(), rowHeight());
        painter.setFont(t.font(TextRole::body));
        painter.setPen(t.t2);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, bar.name);
        const double wide = most > 0 ? std::max(2.0, room * bar.value / most) : 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.now ? t.ink[0] : t.ink[2]);
        painter.drawRoundedRect(QRectF(left, row.center().y() - barHeight / 2.0, wide, barHeight), 2, 2);
        const QRectF words = row.adjusted(left + wide + 10, 0, 0, 0);
        painter.setFont(t.font(TextRole::strong));
        painter.setPen(t.t1);
        QRectF drawn;
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, bar.amount, &drawn);
        painter.setFont(t.font(TextRole::body));
        painter.setPen(t.t3);
        painter.drawText(words.adjusted(drawn.width() + 10, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         bar.more);
    }
}

} // namespace ridealong
