// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/forecastbar.h"

#include "leads/paint.h"
#include "lists/offer.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace ridealong {

namespace {

constexpr double goalLine = 18, nameLine = 19, barHeight = 34, rangeLine = 40;
constexpr double margin = 2; // for the ring of the focus

// High contrast has one ink: what is not won yet is an outline.
bool isOutline(int ink, const Theme &t)
{
    return t.look == Look::highContrast && ink > 0;
}

QColor inkOn(int ink, const Theme &t)
{
    return ink <= 1 && !isOutline(ink, t) ? t.panel : t.t1;
}

} // namespace

QString barInWords(const BarPicture &picture)
{
    QStringList words;
    for (const BarPart &part : picture.parts)
        words << ForecastBar::tr("%1: %2").arg(part.name, part.amount);
    if (picture.goal > 0)
        words << picture.goalText;
    words << picture.rangeText;
    return words.join(QStringLiteral("; "));
}

QString barAsRows(const BarPicture &picture)
{
    QString rows = ForecastBar::tr("Part\tAmount\n");
    const auto add = [&rows](const QString &name, double value) {
        rows += QStringLiteral("%1\t%2\n").arg(name, QString::number(value, 'f', 2));
    };
    for (const BarPart &part : picture.parts)
        add(part.name, part.value);
    if (picture.goal > 0)
        add(ForecastBar::tr("Quota"), picture.goal);
    add(ForecastBar::tr("Forecast"), picture.forecast);
    if (picture.high > picture.low) {
        add(ForecastBar::tr("Likely, at least"), picture.low);
        add(ForecastBar::tr("Likely, at most"), picture.high);
    }
    return rows;
}

ForecastBar::ForecastBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    offerChart(
        *this, [this] { return barAsRows(m_picture); }, {report::ColumnKind::text, report::ColumnKind::money},
        tr("Will we make it?"));
}

void ForecastBar::setPicture(const BarPicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_current = std::clamp(m_current, 0, std::max(0, int(picture.parts.size()) - 1));
    setAccessibleName(tr("Forecast of %1").arg(picture.name));
    setAccessibleDescription(barInWords(picture));
    updateGeometry();
    update();
}

QSize ForecastBar::sizeHint() const
{
    return {640, currentTheme().px(goalLine + nameLine + barHeight + rangeLine)};
}

double ForecastBar::scale() const
{
    double most = std::max({m_picture.goal, m_picture.high, m_picture.forecast, 0.0});
    double sum = 0;
    for (const BarPart &part : m_picture.parts)
        sum += part.value;
    most = std::max(most, sum);
    return most > 0 ? (width() - 2 * margin - currentTheme().px(30)) / most : 0;
}

QRectF ForecastBar::rectOf(size_t part) const
{
    const Theme &t = currentTheme();
    double left = 0;
    for (size_t i = 0; i < part; ++i)
        left += m_picture.parts[i].value;
    const double x = margin + left * scale();
    return {x, double(t.px(goalLine + nameLine)), std::max(2.0, m_picture.parts[part].value * scale() - 1),
            double(t.px(barHeight))};
}

int ForecastBar::partAt(QPointF at) const
{
    for (size_t i = 0; i < m_picture.parts.size(); ++i)
        if (rectOf(i).contains(at))
            return int(i);
    return -1;
}

void ForecastBar::paintPart(QPainter &painter, size_t part) const
{
    const Theme &t = currentTheme();
    const BarPart &what = m_picture.parts[part];
    const QRectF rect = rectOf(part);
    const bool missing = what.ink < 0;
    if (missing) {
        QPen pen(t.risk, 1, Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    } else {
        const bool outline = isOutline(what.ink, t);
        const QColor fill = outline ? t.panel : t.ink[size_t(what.ink)];
        paintPanel(painter, rect, 2, fill, outline ? t.t1 : what.ink == 3 ? t.ink[2] : fill);
    }
    const QFont font = t.font(13, QFont::DemiBold);
    const double needs = digitsWidth(what.amount, font), inset = rect.width() >= needs + 16 ? 8 : 4;
    if (rect.width() >= needs + 2 * inset)
        paintDigits(painter, rect.adjusted(inset, 0, -inset, 0), what.amount, font,
                    missing ? t.risk : inkOn(what.ink, t), missing ? Qt::AlignHCenter : Qt::AlignRight);
    if (hasFocus() && int(part) == m_current) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 3, 3);
    }
}

void ForecastBar::paintName(QPainter &painter, size_t part) const
{
    const Theme &t = currentTheme();
    const BarPart &what = m_picture.parts[part];
    const QRectF rect = rectOf(part);
    if (what.ink < 0)
        return;
    double room = rect.width() - 2; // what is missing has no name, so that the last stage may run over it
    if (part + 1 < m_picture.parts.size() && m_picture.parts[part + 1].ink < 0)
        room += rectOf(part + 1).width();
    else if (part + 1 == m_picture.parts.size())
        room = width() - rect.left();
    if (room < t.px(34))
        return;
    paintText(painter, {rect.left(), double(t.px(goalLine)), room, double(t.px(nameLine - 2))}, what.name,
              t.font(TextRole::secondary), t.t2);
}

void ForecastBar::paintGoal(QPainter &painter) const
{
    if (m_picture.goal <= 0)
        return;
    const Theme &t = currentTheme();
    const double x = margin + m_picture.goal * scale(), top = t.px(goalLine) - 2.0;
    painter.fillRect(QRectF(x - 1, top + t.px(8), 2, t.px(nameLine + barHeight) + 2.0), t.t1);
    const QFont font = t.font(12, QFont::DemiBold);
    const double wide = QFontMetricsF(font).horizontalAdvance(m_picture.goalText) + 2;
    const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    paintText(painter, {left, 0, wide, double(t.px(goalLine))}, m_picture.goalText, font, t.t1);
}

void ForecastBar::paintRange(QPainter &painter) const
{
    const Theme &t = currentTheme();
    const double y = t.px(goalLine + nameLine + barHeight) + t.px(11);
    const double x = std::max(5.0, margin + m_picture.forecast * scale()); // the whole dot
    painter.setPen(QPen(t.t1, 1.2));
    if (m_picture.high > m_picture.low) {
        const double low = margin + m_picture.low * scale(), high = margin + m_picture.high * scale();
        painter.drawLine(QPointF(low, y), QPointF(high, y));
        for (const double end : {low, high})
            painter.drawLine(QPointF(end, y - 4), QPointF(end, y + 4));
    }
    painter.setBrush(t.t1);
    painter.drawEllipse(QPointF(x, y), 4, 4);
    const QFont font = t.font(12, QFont::DemiBold);
    const double wide = QFontMetricsF(font).horizontalAdvance(m_picture.rangeText) + 2;
    const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    paintText(painter, {left, y + t.px(7), wide, double(t.px(18))}, m_picture.rangeText, font, t.t1);
}

void ForecastBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t part = 0; part < m_picture.parts.size(); ++part) {
        paintName(painter, part);
        paintPart(painter, part);
    }
    paintGoal(painter);
    paintRange(painter);
}

void ForecastBar::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void ForecastBar::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_picture.parts.size()) - 1;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (last < 0 || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right && !enter))
        return QWidget::keyPressEvent(event);
    if (enter)
        return Q_EMIT opened(m_current);
    m_current = std::clamp(m_current + (event->key() == Qt::Key_Left ? -1 : 1), 0, last);
    QToolTip::showText(mapToGlobal(rectOf(size_t(m_current)).bottomLeft().toPoint()),
                       m_picture.parts[size_t(m_current)].tip, this);
    update();
}

void ForecastBar::mousePressEvent(QMouseEvent *event)
{
    const int part = partAt(event->position());
    if (event->button() != Qt::LeftButton || part < 0)
        return QWidget::mousePressEvent(event);
    m_current = part;
    Q_EMIT opened(part);
}

bool ForecastBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           part < 0 ? m_picture.rangeText : m_picture.parts[size_t(part)].tip, this);
        return true;
    }
    if (event->type() == QEvent::MouseMove)
        setCursor(partAt(static_cast<QMouseEvent *>(event)->position()) < 0 ? Qt::ArrowCursor
                                                                            : Qt::PointingHandCursor);
    if (event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace ridealong
