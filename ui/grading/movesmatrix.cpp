// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/movesmatrix.h"

#include "base/spoken.h"
#include "leads/paint.h"
#include "lists/offer.h"
#include "scoring/modelwords.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ridealong {

namespace {

constexpr int grades = 5;
constexpr double left = 20, right = 20, rowHeight = 32, headHeight = 30, badge = 16;
constexpr double headWidth = 0.22, totalWidth = 0.16; // of the width

QString number(uint32_t count)
{
    return spokenLocale().toString(count);
}

} // namespace

MovesMatrix::MovesMatrix(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Leads that change grade"));
    offerChart(*this, [this] { return asRows(); });
}

QSize MovesMatrix::sizeHint() const
{
    const auto &t = currentTheme();
    return {320, t.px(headHeight) + (grades + 1) * t.px(rowHeight)};
}

void MovesMatrix::setPreview(const Preview &preview)
{
    m_open = preview.open;
    m_before = preview.before;
    m_after = preview.after;
    m_matrix = preview.matrix;
    if (m_chosen && !m_matrix[size_t(m_chosen->first)][size_t(m_chosen->second)])
        choose({});
    say();
    update();
}

void MovesMatrix::say()
{
    QStringList moves;
    for (int row = 1; row <= grades; ++row)
        for (int column = 1; column <= grades; ++column)
            if (row != column && count(row, column))
                moves << tr("%1 from %2 to %3")
                             .arg(number(count(row, column)), QString(gradeLetter(row - 1)),
                                  QString(gradeLetter(column - 1)));
    setAccessibleDescription(moves.isEmpty() ? tr("No lead changes its grade.")
                                             : moves.join(QStringLiteral(", ")));
}

uint32_t MovesMatrix::count(int row, int column) const
{
    return m_matrix[size_t(row)][size_t(column)];
}

QRectF MovesMatrix::cell(int row, int column) const
{
    const auto &t = currentTheme();
    const double wide = width() - left - right;
    const double head = wide * headWidth, total = wide * totalWidth;
    const double each = (wide - head - total) / grades;
    const double x = column == 0 ? left : left + head + (column - 1) * each;
    const double top = row == 0 ? 0 : t.px(headHeight) + (row - 1) * t.px(rowHeight);
    return {x, top,
            column == 0       ? head
            : column > grades ? total
                              : each,
            double(row == 0 ? t.px(headHeight) : t.px(rowHeight))};
}

void MovesMatrix::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 1; row <= grades + 1; ++row)
        painter.fillRect(QRectF(left, std::floor(cell(row, 0).top()), width() - left - right, 1), t.line);
    paintHeads(painter);
    for (int row = 1; row <= grades; ++row)
        for (int column = 1; column <= grades; ++column)
            paintCell(painter, row, column);
    paintTotals(painter);
}

void MovesMatrix::paintHeads(QPainter &painter) const
{
    const auto &t = currentTheme();
    paintText(painter, cell(0, 0), tr("Now \\ draft"), t.font(12), t.t3, Qt::AlignLeft | Qt::AlignVCenter);
    paintText(painter, cell(0, grades + 1), tr("Now"), t.font(12), t.t3, Qt::AlignRight | Qt::AlignVCenter);
    for (int i = 1; i <= grades; ++i) {
        const QPointF top = cell(0, i).center(), side = cell(i, 0).center();
        paintGradeBadge(painter, QRectF(top.x() - badge / 2, top.y() - badge / 2, badge, badge), i - 1, t);
        paintGradeBadge(painter, QRectF(left, side.y() - badge / 2, badge, badge), i - 1, t);
    }
}

void MovesMatrix::paintCell(QPainter &painter, int row, int column) const
{
    const auto &t = currentTheme();
    const uint32_t leads = count(row, column);
    if (!leads)
        return;
    const QRectF rect = cell(row, column);
    if (row == column) {
        paintText(painter, rect, number(leads), t.font(TextRole::body), t.t3, Qt::AlignCenter);
        return;
    }
    const bool isChosen = m_chosen == GradePair(Grade(row), Grade(column));
    paintPanel(painter, rect.adjusted(2, 4, -2, -4), 4, t.accentTint, isChosen ? t.accent : t.accentTint,
               isChosen && hasFocus() ? 2 : 1);
    const QString text =
        (column < row ? QStringLiteral("▲ %1") : QStringLiteral("▼ %1")).arg(shortCount(leads));
    paintText(painter, rect.adjusted(2, 0, -2, 0), text, t.font(TextRole::strong), t.accent, Qt::AlignCenter);
}

void MovesMatrix::paintTotals(QPainter &painter) const
{
    const auto &t = currentTheme();
    for (int i = 1; i <= grades; ++i) {
        paintText(painter, cell(i, grades + 1), number(m_before[size_t(i)]), t.font(TextRole::body), t.t2,
                  Qt::AlignRight | Qt::AlignVCenter);
        paintText(painter, cell(grades + 1, i), number(m_after[size_t(i)]), t.font(TextRole::strong), t.t1,
                  Qt::AlignCenter);
    }
    paintText(painter, cell(grades + 1, 0), tr("Draft"), t.font(TextRole::body), t.t2,
              Qt::AlignLeft | Qt::AlignVCenter);
    paintText(painter, cell(grades + 1, grades + 1), number(m_open), t.font(TextRole::body), t.t2,
              Qt::AlignRight | Qt::AlignVCenter);
}

void MovesMatrix::choose(std::optional<GradePair> pair)
{
    if (m_chosen == pair)
        return;
    m_chosen = pair;
    update();
    Q_EMIT chosenChanged();
}

void MovesMatrix::mouseReleaseEvent(QMouseEvent *event)
{
    for (int row = 1; row <= grades; ++row)
        for (int column = 1; column <= grades; ++column) {
            const GradePair pair{Grade(row), Grade(column)};
            if (row != column && count(row, column) && cell(row, column).contains(event->position())) {
                choose(m_chosen == pair ? std::nullopt : std::optional(pair));
                return;
            }
        }
    choose({});
}

// Through the cells with leads that move, line by line.
void MovesMatrix::step(int by)
{
    std::vector<GradePair> pairs;
    for (int row = 1; row <= grades; ++row)
        for (int column = 1; column <= grades; ++column)
            if (row != column && count(row, column))
                pairs.emplace_back(Grade(row), Grade(column));
    if (pairs.empty())
        return;
    const auto at = m_chosen ? std::ranges::find(pairs, *m_chosen) : pairs.end();
    if (at == pairs.end())
        choose(by > 0 ? pairs.front() : pairs.back());
    else
        choose(pairs[size_t(std::clamp<std::ptrdiff_t>(at - pairs.begin() + by, 0, std::ssize(pairs) - 1))]);
}

void MovesMatrix::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Escape:
        if (m_chosen)
            choose({});
        else
            event->ignore();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MovesMatrix::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_chosen && event->reason() != Qt::MouseFocusReason)
        step(1);
    update();
}

void MovesMatrix::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

QString MovesMatrix::asRows() const
{
    QString rows = tr("Now \\ draft\tA\tB\tC\tD\tE\n");
    for (int row = 1; row <= grades; ++row) {
        rows += gradeLetter(row - 1);
        for (int column = 1; column <= grades; ++column)
            rows += u'\t' + QString::number(count(row, column));
        rows += u'\n';
    }
    return rows;
}

} // namespace ridealong
