// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/fittedtable.h"

#include "leads/tables.h"
#include "shell/theme.h"
#include "shell/widgets/explained.h"

#include <QKeyEvent>
#include <QStandardItemModel>

namespace ridealong {

FittedTable::FittedTable(const QString &name, const std::vector<FittedColumn> &columns, QWidget *parent)
    : QTableView(parent)
    , m_rows(new QStandardItemModel(0, int(columns.size()), this))
{
    dressTable(*this);
    setModel(m_rows);
    setAccessibleName(name);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *header = horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(20);
    for (int i = 0; i < int(columns.size()); ++i) {
        const FittedColumn &column = columns[size_t(i)];
        m_rows->setHeaderData(i, Qt::Horizontal, column.title);
        m_rows->setHeaderData(i, Qt::Horizontal, int(column.right ? Qt::AlignRight : Qt::AlignLeft),
                              Qt::TextAlignmentRole);
        if (column.measure)
            m_rows->setHeaderData(i, Qt::Horizontal, explanationOf(column.measure), Qt::WhatsThisRole);
        header->setSectionResizeMode(i, column.width ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (column.width)
            header->resizeSection(i, currentTheme().px(column.width));
    }
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void FittedTable::openOnDoubleClick()
{
    disconnect(this, &QTableView::clicked, this, nullptr);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void FittedTable::clearRows()
{
    m_rows->setRowCount(0);
    updateGeometry();
}

void FittedTable::addRow(const QList<QStandardItem *> &items, const QString &spoken)
{
    for (int i = 0; i < items.size(); ++i) {
        const auto side = m_rows->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole);
        items[i]->setData(side, Qt::TextAlignmentRole);
        items[i]->setData(spoken, Qt::AccessibleTextRole);
        items[i]->setEditable(false);
    }
    m_rows->appendRow(items);
    updateGeometry();
}

QSize FittedTable::sizeHint() const
{
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {300, header + m_rows->rowCount() * verticalHeader()->defaultSectionSize()};
}

QSize FittedTable::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void FittedTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT rowOpened(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

QStandardItem *makeCell(const QString &text)
{
    return new QStandardItem(text);
}

QStandardItem *makeCell(const QString &text, int role, const QVariant &value)
{
    auto *cell = new QStandardItem(text);
    cell->setData(value, role);
    return cell;
}

} // namespace ridealong
