// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/thresholds.h"

#include "grading/modeldraft.h"
#include "leads/paint.h"
#include "lists/offer.h"
#include "scoring/modeledit.h"
#include "scoring/modelwords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr double left = 20, right = 20;
constexpr double bandHeight = 16, labelHeight = 18, bandGap = 4;
constexpr double binPoints = 100.0 / scoreBins;

int gradeIndex(Grade grade)
{
    return int(grade) - 1;
}

} // namespace

FloorHandle::FloorHandle(char grade, QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(0, 100);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setAccessibleName(tr("Least points of %1").arg(QLatin1Char(grade)));
    setToolTip(tr("Where %1 begins").arg(QLatin1Char(grade)));
    resize(sizeHint());
}

void FloorHandle::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, t.panel,
               hasFocus() ? t.accent : t.control, hasFocus() ? 2 : 1);
    const double middle = width() / 2.0;
    for (const double x : {middle - 2, middle + 1})
        painter.fillRect(QRectF(x, 7, 1, height() - 14.0), t.t3);
}

void FloorHandle::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void FloorHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT pulledTo(mapToParent(event->position().toPoint()).x());
}

void FloorHandle::keyPressEvent(QKeyEvent *event)
{
    const int by = event->modifiers() & Qt::ShiftModifier ? 5 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        Q_EMIT stepped(by);
        break;
    case Qt::Key_Left:
    case Qt::Key_Down:
        Q_EMIT stepped(-by);
        break;
    default:
        event->ignore();
    }
}

void FloorHandle::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void FloorHandle::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

Thresholds::Thresholds(ModelDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Open leads by points"));
    offerChart(*this, [this] { return scoresAsRows(); });
    // From D to A, as they stand from left to right and Tab goes.
    for (size_t i = m_handles.size(); i-- > 0;) {
        m_handles[i] = new FloorHandle(char('A' + i), this);
        connect(m_handles[i], &FloorHandle::pulledTo, this,
                [this, i](double x) { move(i, std::round((x - left) / (width() - left - right) * 100)); });
        connect(m_handles[i], &FloorHandle::stepped, this,
                [this, i](int by) { move(i, m_draft.model().cutoffs[i] + by); });
    }
    refresh();
}

QSize Thresholds::sizeHint() const
{
    return {300, currentTheme().px(112)};
}

void Thresholds::move(size_t floor, double points)
{
    m_draft.edit(QStringLiteral("floor/%1").arg(floor),
                 [&](Model &model) { setFloor(model, floor, points); });
}

void Thresholds::setScores(const std::array<uint32_t, scoreBins> &scores)
{
    m_scores = scores;
    QStringList parts;
    for (size_t bin = 0; bin < scoreBins; ++bin)
        if (scores[bin])
            parts << tr("%1 to %2 points: %3 leads").arg(bin * 5).arg(bin * 5 + 5).arg(scores[bin]);
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
    update();
}

void Thresholds::refresh()
{
    for (size_t i = 0; i < m_handles.size(); ++i)
        m_handles[i]->setValue(int(std::lround(m_draft.model().cutoffs[i])));
    place();
    update();
}

double Thresholds::xOf(double points) const
{
    return left + points / 100 * (width() - left - right);
}

double Thresholds::barsHeight() const
{
    return height() - bandHeight - bandGap - currentTheme().px(labelHeight);
}

void Thresholds::place()
{
    for (size_t i = 0; i < m_handles.size(); ++i) {
        const double top = barsHeight() + bandGap + (bandHeight - m_handles[i]->height()) / 2;
        m_handles[i]->move(int(xOf(m_draft.model().cutoffs[i]) - m_handles[i]->width() / 2.0), int(top));
    }
}

void Thresholds::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Thresholds::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    paintScale(painter);
}

// A bar in which a floor lies has the colour of its middle.
void Thresholds::paintBars(QPainter &painter) const
{
    const auto &t = currentTheme();
    const double most = std::max(1u, std::ranges::max(m_scores));
    for (size_t bin = 0; bin < scoreBins; ++bin) {
        const double points = double(bin) * binPoints;
        const double x = xOf(points), wide = xOf(points + binPoints) - x - 1;
        const double high = m_scores[bin] ? std::max(2.0, (barsHeight() - 4) * m_scores[bin] / most) : 0;
        const int grade = gradeIndex(m_draft.model().gradeOf(points + binPoints / 2));
        const QRectF bar(x, barsHeight() - high, wide, high);
        if (t.look == Look::highContrast)
            paintPanel(painter, bar, 0, t.panel, t.line);
        else
            painter.fillRect(bar, t.grade[size_t(grade)]);
    }
}

void Thresholds::paintScale(QPainter &painter) const
{
    const auto &t = currentTheme();
    const auto &floors = m_draft.model().cutoffs;
    const double top = barsHeight() + bandGap, below = top + bandHeight;
    const QRectF foot(0, below, 0, height() - below);
    const auto label = [&](double points, const QString &text, const QColor &color, int weight) {
        paintText(painter, QRectF(xOf(points) - 24, foot.top(), 48, foot.height()), text, t.font(12, weight),
                  color, Qt::AlignHCenter | Qt::AlignBottom);
    };
    for (size_t grade = 0; grade < 5; ++grade) {
        const double from = grade < 4 ? floors[grade] : 0, to = grade ? floors[grade - 1] : 100;
        const QRectF band(xOf(from), top, xOf(to) - xOf(from), bandHeight);
        paintPanel(painter, band, 0, t.grade[grade], t.look == Look::highContrast ? t.line : t.grade[grade]);
        if (band.width() > 26)
            paintText(painter, band, QString(gradeLetter(int(grade))), t.font(11, QFont::Bold),
                      t.onGrade[grade], Qt::AlignCenter);
        if (grade < 4)
            label(floors[grade], pointsWords(floors[grade]), t.t1, QFont::Medium);
    }
    label(0, QStringLiteral("0"), t.t3, QFont::Normal);
    if (floors[0] < 94)
        label(100, QStringLiteral("100"), t.t3, QFont::Normal);
}

QString Thresholds::scoresAsRows() const
{
    QString rows = tr("Points\tLeads\n");
    for (size_t bin = 0; bin < scoreBins; ++bin)
        rows += QStringLiteral("%1–%2\t%3\n").arg(bin * 5).arg(bin * 5 + 5).arg(m_scores[bin]);
    return rows;
}

} // namespace ridealong
