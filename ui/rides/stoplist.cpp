// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/stoplist.h"

#include "base/words.h"
#include "rides/planrow.h"
#include "rides/ridewords.h"
#include "shell/theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

StopList::StopList(QWidget *parent)
    : QWidget(parent)
    , m_start(new EndRow(EndRow::Which::start, this))
    , m_back(new EndRow(EndRow::Which::back, this))
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Stops"));
    setAcceptDrops(true);
    m_column->setContentsMargins(0, 8, 0, 4);
    m_column->setSpacing(2);
    m_column->addWidget(m_start);
    m_column->addWidget(m_back);
    connect(m_start, &EndRow::timeTyped, this, &StopList::startTyped);
    connect(m_start, &EndRow::placeTyped, this, &StopList::placeTyped);
    connect(m_back, &EndRow::legTyped, this,
            [this](const QString &text) { Q_EMIT legTyped(int(m_rows.size()), text); });
}

PlanRow *StopList::makeRow()
{
    auto *row = new PlanRow(this);
    connect(row, &PlanRow::focused, this, [this, row] { setCurrent(placeOf(row), false); });
    connect(row, &PlanRow::roleAsked, this, [this, row](int role) {
        setCurrent(placeOf(row), false);
        Q_EMIT roleAsked(placeOf(row), role);
    });
    connect(row, &PlanRow::goalTyped, this,
            [this, row](const QString &text) { Q_EMIT goalTyped(placeOf(row), text); });
    connect(row, &PlanRow::visitTyped, this,
            [this, row](const QString &text) { Q_EMIT visitTyped(placeOf(row), text); });
    connect(row, &PlanRow::legTyped, this,
            [this, row](const QString &text) { Q_EMIT legTyped(placeOf(row), text); });
    connect(row, &PlanRow::removeAsked, this, [this, row] { Q_EMIT removeAsked(placeOf(row)); });
    connect(row, &PlanRow::opened, this, [this, row] { Q_EMIT opened(placeOf(row)); });
    connect(row, &PlanRow::moveAsked, this, [this, row](int by) {
        const int from = placeOf(row), to = from + by;
        if (to >= 0 && to < int(m_rows.size()))
            Q_EMIT moveAsked(from, to);
    });
    return row;
}

void StopList::fitRows(size_t count)
{
    while (m_rows.size() < count) {
        m_rows.push_back(makeRow());
        m_column->insertWidget(m_column->count() - 1, m_rows.back());
    }
    while (m_rows.size() > count) {
        PlanRow *row = m_rows.back();
        m_rows.pop_back();
        m_column->removeWidget(row);
        const bool focus = row->hasFocus() || row->isAncestorOf(focusWidget());
        row->hide();
        row->deleteLater(); // it may have asked for this
        if (focus && !m_rows.empty())
            m_rows.back()->setFocus();
    }
}

void StopList::setPlan(const Book &book, const RideDraft &draft, const RidePlan &plan, bool readOnly)
{
    const size_t count = std::min(draft.stops.size(), plan.stops.size());
    fitRows(count);
    for (size_t i = 0; i < count; ++i) {
        m_rows[i]->setStop(book, draft.stops[i], plan.stops[i], i);
        m_rows[i]->setReadOnly(readOnly);
    }
    const QString place = shown(draft.startName);
    m_start->setEnd(clockWords(plan.leavesAt), place, tr("Leave"), {}, readOnly);
    m_back->setEnd(clockWords(plan.backAt), place.isEmpty() ? tr("Back") : tr("Back at %1").arg(place), {},
                   wayWords(book.info(), plan.backMinutes, plan.backKm), readOnly);
    setCurrent(count ? std::clamp(m_current, 0, int(count) - 1) : -1, false);
}

int StopList::placeOf(const PlanRow *row) const
{
    return int(std::ranges::find(m_rows, row) - m_rows.begin());
}

void StopList::setCurrent(int place, bool focus)
{
    const bool other = place != m_current;
    m_current = place < int(m_rows.size()) ? place : -1;
    for (int i = 0; i < int(m_rows.size()); ++i)
        m_rows[size_t(i)]->setChosen(i == m_current);
    if (focus)
        focusCurrent();
    if (other)
        Q_EMIT currentChanged(m_current);
}

void StopList::focusCurrent()
{
    if (PlanRow *chosen = row(m_current))
        chosen->setFocus(Qt::OtherFocusReason);
}

void StopList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool up = key == Qt::Key_Up || key == Qt::Key_K, down = key == Qt::Key_Down || key == Qt::Key_J;
    const bool plain = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier));
    if (!plain || (!up && !down) || m_rows.empty())
        return QWidget::keyPressEvent(event);
    setCurrent(std::clamp(m_current + (up ? -1 : 1), 0, int(m_rows.size()) - 1));
}

int StopList::gapAt(int y) const
{
    int gap = 0;
    for (const PlanRow *row : m_rows)
        gap += y > row->geometry().center().y();
    return gap;
}

void StopList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QLatin1String(stopMime)) &&
        isAncestorOf(qobject_cast<QWidget *>(event->source())))
        event->acceptProposedAction();
}

void StopList::dragMoveEvent(QDragMoveEvent *event)
{
    m_gap = gapAt(event->position().toPoint().y());
    event->acceptProposedAction();
    update();
}

void StopList::dragLeaveEvent(QDragLeaveEvent *)
{
    m_gap = -1;
    update();
}

void StopList::dropEvent(QDropEvent *event)
{
    const int from = event->mimeData()->data(QLatin1String(stopMime)).toInt();
    const int gap = gapAt(event->position().toPoint().y()), to = gap > from ? gap - 1 : gap;
    m_gap = -1;
    update();
    event->acceptProposedAction();
    if (from >= 0 && from < int(m_rows.size()) && to != from)
        Q_EMIT moveAsked(from, to);
}

void StopList::paintEvent(QPaintEvent *)
{
    if (m_gap < 0)
        return;
    const int y = m_gap < int(m_rows.size()) ? m_rows[size_t(m_gap)]->y() : m_back->y();
    QPainter painter(this);
    painter.fillRect(QRectF(cardX(), y - 1, width() - cardX(), 2), currentTheme().accent);
}

} // namespace ridealong
