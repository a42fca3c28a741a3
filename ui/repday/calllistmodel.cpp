// SPDX-License-Identifier: GPL-3.0-or-later
#include "repday/calllistmodel.h"

#include "leads/paint.h"
#include "leads/spoken.h"
#include "shell/icons.h"

#include <QPainter>

namespace ridealong {

namespace {

void paintHeading(QPainter &painter, const QRectF &rect, const DayRow &row, const Theme &t)
{
    painter.fillRect(rect, t.sub);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), t.line);
    const QFont font = t.font(12, QFont::DemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(row.strong) + 10;
    paintText(painter, rect.adjusted(24, 0, 0, 0), row.strong, font, t.t1);
    paintText(painter, rect.adjusted(24 + width, 0, 0, 0), row.weak,
              t.font(12, row.overdue ? QFont::DemiBold : QFont::Normal), row.overdue ? t.risk : t.t3);
}

// Two lines: what is strong, and below it what is weak.
void paintPair(QPainter &painter, const QRectF &rect, const QString &above, const QString &below,
               const QFont &strong, const Theme &t)
{
    const double line = t.px(18);
    const double top = rect.center().y() - line + 1;
    paintText(painter, QRectF(rect.left(), top, rect.width(), line), above, strong, t.t1);
    paintText(painter, QRectF(rect.left(), top + line, rect.width(), line), below, t.font(12), t.t2);
}

void paintCompany(QPainter &painter, const QRectF &rect, const DayRow &row, const Theme &t)
{
    const QFont strong = t.font(13, QFont::Medium);
    paintPair(painter, rect, row.strong, row.below, strong, t);
    const double used = QFontMetricsF(strong).horizontalAdvance(row.strong) + 8;
    if (rect.width() - used > 40)
        paintText(painter,
                  QRectF(rect.left() + used, rect.center().y() - t.px(18) + 1, rect.width() - used, t.px(18)),
                  row.weak, t.font(13), t.t3);
}

void paintCall(QPainter &painter, const QRectF &rect, const DayRow &row, const Theme &t)
{
    paintGradeBadge(painter, QRectF(rect.left() + 24, rect.center().y() - 10, 20, 20), row.grade, t);
    const double dueWidth = t.px(108), valueWidth = t.px(64), phoneWidth = t.px(124);
    double right = rect.right() - 16;
    const QRectF due(right - dueWidth, rect.top(), dueWidth, rect.height());
    const QFont dueFont = t.font(12, row.overdue ? QFont::DemiBold : QFont::Normal);
    if (row.locked)
        paintIcon(painter, QRect(int(due.right()) - 14, int(rect.center().y()) - 7, 14, 14), "lock", t.t3);
    else
        paintText(painter, due, row.due, dueFont, row.overdue ? t.risk : t.t3, Qt::AlignRight);
    right -= dueWidth + 8;
    paintDigits(painter, QRectF(right - valueWidth, rect.top(), valueWidth, rect.height()), row.value,
                t.font(13, QFont::Medium), t.t1);
    right -= valueWidth + 8;
    const double left = rect.left() + 56;
    const bool wide = right - left > 460;
    if (wide) {
        paintDigits(painter, QRectF(right - phoneWidth, rect.top(), phoneWidth, rect.height()), row.phone,
                    t.font(13), t.t2);
        right -= phoneWidth + 12;
        const double person = std::min<double>(t.px(150), (right - left) * 0.4);
        paintPair(painter, QRectF(right - person, rect.top(), person, rect.height()), row.person, row.title,
                  t.font(13), t);
        right -= person + 12;
    }
    paintCompany(painter, QRectF(left, rect.top(), right - left, rect.height()), row, t);
}

void paintDone(QPainter &painter, const QRectF &rect, const DayRow &row, const Theme &t)
{
    paintGradeBadge(painter, QRectF(rect.left() + 24, rect.center().y() - 8, 16, 16), row.grade, t);
    const double half = (rect.width() - 72) / 2;
    paintText(painter, QRectF(rect.left() + 56, rect.top(), half - 8, rect.height()), row.strong, t.font(13),
              t.t2);
    paintText(painter, QRectF(rect.left() + 56 + half, rect.top(), half * 0.6, rect.height()), row.below,
              t.font(12), t.t2);
    paintText(painter, QRectF(rect.left() + 56 + half * 1.6, rect.top(), half * 0.4, rect.height()), row.due,
              t.font(12), t.t3, Qt::AlignRight);
}

} // namespace

void CallListModel::setRows(std::vector<DayRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CallListModel::rowOf(uint32_t lead) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].kind == DayRow::Kind::call && m_rows[row].lead == lead)
            return int(row);
    return -1;
}

int CallListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CallListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DayRow &row = at(index.row());
    if (role == Qt::DisplayRole)
        return row.strong;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList said{row.grade >= 0 ? spokenGrade(row.grade) : QString(),
                     row.strong,
                     row.weak,
                     row.below,
                     row.person,
                     row.phone,
                     row.value,
                     row.locked ? tr("locked until the better ones are worked") : row.due};
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

Qt::ItemFlags CallListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || at(index.row()).kind == DayRow::Kind::heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void CallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto &t = currentTheme();
    const DayRow &row = m_model.at(index.row());
    const QRectF rect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == DayRow::Kind::heading)
        return paintHeading(*painter, rect, row, t);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, chosen ? t.accentTint : t.sub);
    if (chosen)
        painter->fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), t.accent);
    painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), t.line);
    row.kind == DayRow::Kind::call ? paintCall(*painter, rect, row, t) : paintDone(*painter, rect, row, t);
}

QSize CallDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &t = currentTheme();
    const DayRow::Kind kind = m_model.at(index.row()).kind;
    return {300, t.px(kind == DayRow::Kind::heading ? 28 : kind == DayRow::Kind::call ? 48 : 32)};
}

} // namespace ridealong
