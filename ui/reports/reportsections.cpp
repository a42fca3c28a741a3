// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportsections.h"

#include "leads/delegates.h"
#include "shell/icons.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItem>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int ShownRole = Qt::UserRole + 330;
constexpr int boxSide = 16;

void paintCheck(QPainter &painter, const QRect &rect, bool on, const Theme &t)
{
    paintPanel(painter, QRectF(rect), 4, on ? t.accent : t.panel, on ? t.accent : t.control);
    if (on)
        paintIcon(painter, rect.adjusted(2, 2, -2, -2), "check", t.onAccent);
}

class SectionDelegate : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const auto &t = currentTheme();
        const bool shown = index.data(ShownRole).toBool();
        const int side = t.px(boxSide);
        paintCheck(painter, {rect.left(), rect.center().y() - side / 2, side, side}, shown, t);
        paintText(painter, QRectF(rect).adjusted(side + 8, 0, -side - 4, 0), index.data().toString(),
                  t.font(TextRole::body), shown ? t.t1 : t.t3);
        paintIcon(painter, {rect.right() - side, rect.center().y() - side / 2, side, side}, "grip-vertical",
                  t.t3);
    }
};

} // namespace

ReportSections::ReportSections(QWidget *parent)
    : FittedTable(tr("Sections"), {{tr("Section")}}, parent)
{
    horizontalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(currentTheme().px(34));
    setItemDelegate(new SectionDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAccessibleDescription(tr("Space shows a section or leaves it out, Alt+Up and Alt+Down move it."));
}

void ReportSections::setSections(const report::Report &report, const report::Arrangement &arrangement)
{
    const std::string current = currentKey();
    const auto sections = inOrder(report, arrangement);
    m_keys.clear();
    m_shown.clear();
    clearRows();
    for (const report::Section *section : sections) {
        const bool shown = isShown(*section, arrangement);
        m_keys.push_back(section->key);
        m_shown.push_back(shown);
        auto *cell = makeCell(section->title, ShownRole, shown);
        cell->setToolTip(section->title);
        addRow({cell}, shown ? tr("%1, shown").arg(section->title) : tr("%1, left out").arg(section->title));
    }
    setCurrentKey(current);
}

std::string ReportSections::keyAt(int row) const
{
    return row >= 0 && size_t(row) < m_keys.size() ? m_keys[size_t(row)] : std::string();
}

std::string ReportSections::currentKey() const
{
    return keyAt(currentIndex().row());
}

void ReportSections::setCurrentKey(const std::string &key)
{
    const auto found = std::ranges::find(m_keys, key);
    if (found != m_keys.end())
        setCurrentIndex(model()->index(int(found - m_keys.begin()), 0));
}

void ReportSections::toggle(int row)
{
    if (const std::string key = keyAt(row); !key.empty())
        Q_EMIT showAsked(key, !m_shown[size_t(row)]);
}

void ReportSections::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (key == Qt::Key_Space)
        return toggle(currentIndex().row());
    if (vertical && event->modifiers() & Qt::AltModifier) {
        if (const std::string section = currentKey(); !section.empty())
            Q_EMIT moveAsked(section, key == Qt::Key_Up ? -1 : 1);
        return;
    }
    FittedTable::keyPressEvent(event);
}

void ReportSections::mousePressEvent(QMouseEvent *event)
{
    FittedTable::mousePressEvent(event);
    m_dragged = event->button() == Qt::LeftButton ? keyAt(indexAt(event->pos()).row()) : std::string();
    m_isDragging = false;
}

// The section follows the mouse from place to place.
void ReportSections::mouseMoveEvent(QMouseEvent *event)
{
    const int over = indexAt(event->pos()).row();
    if (m_dragged.empty() || over < 0 || keyAt(over) == m_dragged)
        return m_dragged.empty() ? FittedTable::mouseMoveEvent(event) : void();
    m_isDragging = true;
    const int from = int(std::ranges::find(m_keys, m_dragged) - m_keys.begin());
    Q_EMIT moveAsked(m_dragged, over - from);
}

void ReportSections::mouseReleaseEvent(QMouseEvent *event)
{
    FittedTable::mouseReleaseEvent(event);
    const int row = indexAt(event->pos()).row();
    if (!m_isDragging && !m_dragged.empty() && keyAt(row) == m_dragged)
        toggle(row);
    m_dragged.clear();
    m_isDragging = false;
}

} // namespace ridealong
