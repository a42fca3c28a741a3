// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/dumbbells.h"

#include "leads/paint.h"
#include "lists/offer.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr double nameRoom = 76, offRoom = 52, tickRoom = 20;

} // namespace

std::vector<double> roundTicks(double least, double most)
{
    const double span = std::max(most - least, std::max(std::abs(most) * 0.02, 1.0));
    const double power = std::pow(10, std::floor(std::log10(span)));
    for (const double step : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0}) {
        const double width = power * step;
        const double first = std::floor(least / width) * width, last = std::ceil(most / width) * width;
        const auto count = std::lround((last - first) / width);
        if (count > 3)
            continue;
        std::vector<double> ticks;
        for (long i = 0; i <= std::max(1L, count); ++i)
            ticks.push_back(first + double(i) * width);
        return ticks;
    }
    return {least, most};
}

Dumbbells::Dumbbells(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Past forecasts against what came"));
    using Holds = report::ColumnKind;
    offerChart(*this, [this] { return asRows(); }, {Holds::text, Holds::money, Holds::money, Holds::share});
}

QString Dumbbells::asRows() const
{
    QString rows = tr("Period\tForecast\tActual\tOff\n");
    for (const Dumbbell &line : m_picture.lines)
        rows +=
            QStringLiteral("%1\t%2\t%3\t%4\n")
                .arg(line.name, QString::number(line.forecast, 'f', 2), QString::number(line.actual, 'f', 2),
                     line.actual > 0 ? QString::number(line.forecast / line.actual - 1, 'f', 4) : QString());
    return rows;
}

void Dumbbells::setPicture(const DumbbellPicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_current = std::clamp(m_current, 0, std::max(0, int(picture.lines.size()) - 1));
    QStringList words;
    for (const Dumbbell &line : picture.lines)
        words << line.tip;
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

double Dumbbells::lineHeight() const
{
    return currentTheme().px(26);
}

QSize Dumbbells::sizeHint() const
{
    return {380, int(lineHeight() * double(m_picture.lines.size())) + currentTheme().px(tickRoom)};
}

double Dumbbells::xOf(double value) const
{
    const Theme &t = currentTheme();
    const double left = t.px(nameRoom) + 6, right = width() - t.px(offRoom) - 8;
    if (m_picture.ticks.size() < 2)
        return left;
    const double least = m_picture.ticks.front().value, most = m_picture.ticks.back().value;
    return left + (right - left) * (value - least) / std::max(1e-9, most - least);
}

int Dumbbells::lineAt(QPointF at) const
{
    const int line = int(at.y() / lineHeight());
    return line >= 0 && line < int(m_picture.lines.size()) ? line : -1;
}

void Dumbbells::paintLine(QPainter &painter, size_t line) const
{
    const Theme &t = currentTheme();
    const Dumbbell &what = m_picture.lines[line];
    const QRectF row(0, double(line) * lineHeight(), width(), lineHeight());
    const double y = row.center().y();
    paintText(painter, {0, row.top(), double(t.px(nameRoom)), row.height()}, what.name,
              t.font(TextRole::body), t.t2);
    const double from = xOf(what.forecast), to = xOf(what.actual);
    painter.setPen(QPen(t.ink[2], 3));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.setPen(QPen(t.ink[0], 2));
    painter.setBrush(t.panel);
    painter.drawEllipse(QPointF(from, y), 4.5, 4.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ink[0]);
    painter.drawEllipse(QPointF(to, y), 5, 5);
    paintDigits(painter, row.adjusted(row.width() - t.px(offRoom), 0, 0, 0), what.off, t.font(TextRole::name),
                t.t1);
    if (hasFocus() && int(line) == m_current)
        paintPanel(painter, row.adjusted(0, 1, 0, -1), 4, Qt::transparent, t.accent, 2);
}

void Dumbbells::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double bottom = lineHeight() * double(m_picture.lines.size());
    double free = -1e9;
    for (const DumbbellTick &tick : m_picture.ticks) {
        const double x = xOf(tick.value);
        painter.fillRect(QRectF(x, 0, 1, bottom), t.grid);
        const QFont font = t.font(TextRole::chart);
        const double wide = QFontMetricsF(font).horizontalAdvance(tick.text) + 2;
        if (x - wide / 2 < free)
            continue;
        paintText(painter, {x - wide / 2, bottom + 2, wide, double(t.px(16))}, tick.text, font, t.t3);
        free = x + wide / 2 + 6;
    }
    for (size_t line = 0; line < m_picture.lines.size(); ++line)
        paintLine(painter, line);
}

void Dumbbells::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_picture.lines.size()) - 1;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool up = event->key() == Qt::Key_Up || event->key() == Qt::Key_K;
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_J;
    if (last < 0 || (!enter && !up && !down))
        return QWidget::keyPressEvent(event);
    if (enter)
        return Q_EMIT opened(m_current);
    m_current = std::clamp(m_current + (up ? -1 : 1), 0, last);
    update();
}

void Dumbbells::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position());
    if (event->button() != Qt::LeftButton || line < 0)
        return QWidget::mousePressEvent(event);
    m_current = line;
    Q_EMIT opened(line);
}

bool Dumbbells::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int line = lineAt(help->pos());
        QToolTip::showText(help->globalPos(), line < 0 ? QString() : m_picture.lines[size_t(line)].tip, this);
        return true;
    }
    if (event->type() == QEvent::MouseMove)
        setCursor(lineAt(static_cast<QMouseEvent *>(event)->position()) < 0 ? Qt::ArrowCursor
                                                                            : Qt::PointingHandCursor);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
        update();
    return QWidget::event(event);
}

} // namespace ridealong
