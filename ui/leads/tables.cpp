// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/tables.h"

#include "leads/delegates.h"
#include "leads/rowkeys.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>
#include <QTreeView>

namespace ridealong {

namespace {

constexpr char hoverKey[] = "hoverRow";

// Qt tells a table's delegate only of the hovered cell; this finds the row and repaints the two that change.
class RowHover : public QObject
{
public:
    explicit RowHover(QAbstractItemView &view)
        : QObject(&view)
        , m_view(view)
    {
        view.setMouseTracking(true);
        view.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::MouseMove)
            moveTo(m_view.indexAt(static_cast<QMouseEvent *>(event)->pos()));
        else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
            moveTo({});
        return false;
    }

private:
    void moveTo(const QModelIndex &index)
    {
        const QPersistentModelIndex row = index.isValid() ? index.siblingAtColumn(0) : index;
        if (row == m_row)
            return;
        repaintRow(m_row);
        m_row = row;
        repaintRow(m_row);
        m_view.setProperty(hoverKey, QVariant::fromValue(m_row));
    }
    void repaintRow(const QModelIndex &index)
    {
        const QRect cell = m_view.visualRect(index);
        m_view.viewport()->update(0, cell.top(), m_view.viewport()->width(), cell.height());
    }

    QAbstractItemView &m_view;
    QPersistentModelIndex m_row;
};

struct SortPlace
{
    int place = 0;
    bool ascending = true;
};

SortPlace sortPlaceOf(const QHeaderView &header, int section)
{
    const QVariant told = header.model()->headerData(section, header.orientation(), SortPlaceRole);
    if (told.isValid())
        return {std::abs(told.toInt()), told.toInt() > 0};
    const bool sorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == section;
    return {sorted ? 1 : 0, header.sortIndicatorOrder() == Qt::AscendingOrder};
}

void paintCaret(QPainter &painter, QPointF tip, bool up, const QColor &color)
{
    const double rise = up ? -4 : 4;
    QPainterPath path(tip);
    path.lineTo(tip + QPointF(6, 0));
    path.lineTo(tip + QPointF(3, rise));
    path.closeSubpath();
    painter.fillPath(path.translated(0, -rise / 2), color);
}

void dressView(QAbstractItemView &view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setEditTriggers(QAbstractItemView::EditKeyPressed);
    view.setAlternatingRowColors(false);
    view.setItemDelegate(new TableDelegate(&view));
    new RowHover(view);
    addRowKeys(view);
}

} // namespace

int rowHeight()
{
    return currentTheme().px(18) + 14;
}

bool isHoveredRow(const QWidget *view, const QModelIndex &index)
{
    if (!view)
        return false;
    const auto row = view->property(hoverKey).value<QPersistentModelIndex>();
    return row.isValid() && row == index.siblingAtColumn(0);
}

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setStretchLastSection(true);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), currentTheme().px(28)};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), currentTheme().panel);
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), currentTheme().line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto &t = currentTheme();
    QStyleOptionViewItem option;
    option.rect = rect;
    option.widget = parentWidget();
    const auto align =
        Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const SortPlace sort = sortPlaceOf(*this, section);
    const bool sorted = sort.place > 0, right = align & Qt::AlignRight;
    // A title may run into the empty space beside it.
    const int spare = CellPadding{}.inner;
    QRectF text =
        cellContent(option, model()->index(0, section)).adjusted(right ? -spare : 0, 0, right ? 0 : spare, 0);
    const QString title = model()->headerData(section, orientation()).toString();
    const QFont font = t.font(11.5, sort.place == 1 ? QFont::DemiBold : QFont::Medium);
    if (sorted && right)
        text.setRight(text.right() - (sort.place > 1 ? 15 : 9));
    paintText(*painter, text, title, font, sorted ? t.t1 : t.t3, right ? Qt::AlignRight : Qt::AlignLeft);
    if (!sorted)
        return;
    const double x =
        right ? text.right() + 3 : text.left() + QFontMetricsF(font).horizontalAdvance(title) + 3;
    painter->setRenderHint(QPainter::Antialiasing);
    paintCaret(*painter, {x, text.center().y() + 0.5}, sort.ascending, t.t1);
    if (sort.place > 1)
        paintText(*painter, QRectF(x + 8, text.top(), 10, text.height()), QString::number(sort.place),
                  t.font(9.5, QFont::Medium), t.t1);
}

void dressTable(QTableView &view)
{
    dressView(view);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    view.setTabKeyNavigation(false);
    view.setHorizontalHeader(new TableHeader(&view));
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(rowHeight());
}

void dressTree(QTreeView &view)
{
    dressView(view);
    view.setHeader(new TableHeader(&view));
    view.setUniformRowHeights(true);
    view.setIndentation(0);
    view.setRootIsDecorated(false);
}

} // namespace ridealong
