// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palettemodel.h"

#include "leads/paint.h"
#include "shell/theme.h"

#include <QPainter>

namespace ridealong {

namespace {

constexpr int inset = 20, iconRoom = 30;

// The text with what was found in it in the accent; gives back where it ended.
double paintFound(QPainter &painter, double x, const QRectF &rect, const PaletteRow &row, const Theme &t)
{
    const QFont plain = t.font(13, QFont::Medium), strong = t.font(13, QFont::DemiBold);
    qsizetype at = 0;
    const auto piece = [&](qsizetype end, bool found) {
        const QString text = row.text.mid(at, end - at);
        const QFont &font = found ? strong : plain;
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        const double room = std::min(width + 1, rect.right() - x);
        if (room > 0)
            paintText(painter, QRectF(x, rect.top(), room, rect.height()), text, font,
                      found ? t.accent : t.t1);
        x += width;
        at = end;
    };
    QList<Span> spans = row.found;
    std::ranges::sort(spans, {}, &Span::begin);
    for (const Span &span : spans) {
        if (span.begin < at)
            continue;
        piece(span.begin, false);
        piece(span.begin + span.length, true);
    }
    piece(row.text.size(), false);
    return x;
}

void paintRow(QPainter &painter, const QRectF &rect, const PaletteRow &row, bool chosen)
{
    const auto &t = currentTheme();
    if (chosen)
        paintPanel(painter, rect.adjusted(6, 0, -6, 0), 6, t.accentTint,
                   t.look == Look::highContrast ? t.accent : t.accentTint);
    const double left = rect.left() + inset, middle = rect.center().y();
    if (row.grade >= 0)
        paintGradeBadge(painter, QRectF(left, middle - 8, 16, 16), row.grade, t);
    else
        row.icon.paint(&painter, QRect(int(left), int(middle) - 8, 16, 16));
    double right = rect.right() - inset;
    if (!row.keys.isEmpty()) {
        const double width = QFontMetricsF(t.font(11)).horizontalAdvance(row.keys) + 12;
        paintKeyCap(painter, QRectF(right - width, middle - 9, width, 18), row.keys, t);
        right -= width + 12;
    }
    const QRectF room(left + iconRoom - 2, rect.top(), right - left - iconRoom + 2, rect.height());
    const double end = paintFound(painter, room.left(), room, row, t) + 12;
    if (room.right() - end > 20)
        paintText(painter, QRectF(end, rect.top(), room.right() - end, rect.height()), row.detail, t.font(13),
                  t.t3);
}

} // namespace

void PaletteModel::setRows(std::vector<PaletteRow> rows)
{
    beginResetModel();
    m_rows.clear();
    for (PaletteRow &row : rows) {
        if (m_rows.empty() || m_rows.back().group != row.group)
            m_rows.push_back({.group = row.group, .text = row.group});
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

bool PaletteModel::isHeading(int row) const
{
    return !m_rows[size_t(row)].run;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteRow &row = at(index.row());
    if (role == Qt::DisplayRole)
        return row.text;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList said{row.text, row.detail, row.keys};
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PaletteRow &row = m_model.at(index.row());
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_model.isHeading(index.row())) {
        const auto &t = currentTheme();
        paintText(*painter, QRectF(option.rect).adjusted(inset, 4, -inset, 0), row.text,
                  t.font(TextRole::secondary), t.t3);
        return;
    }
    paintRow(*painter, option.rect, row, option.state & QStyle::State_Selected);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &t = currentTheme();
    return {200, t.px(m_model.isHeading(index.row()) ? 30 : 36)};
}

} // namespace ridealong
