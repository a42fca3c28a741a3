// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/copytable.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMenu>
#include <QTableView>

namespace ridealong {

QString tableAsRows(const QTableView &table)
{
    const auto *model = table.model();
    const auto line = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            if (!table.isColumnHidden(column) &&
                !model->headerData(column, Qt::Horizontal).toString().isEmpty())
                cells << cell(column).toString();
        return QString(cells.join(u'\t') + u'\n');
    };
    QString rows = line([model](int column) { return model->headerData(column, Qt::Horizontal); });
    for (int row = 0; row < model->rowCount(); ++row)
        rows += line([model, row](int column) {
            const QVariant text = model->index(row, column).data();
            const QVariant tip = model->index(row, column).data(Qt::ToolTipRole);
            return text.toString().isEmpty() ? tip : text;
        });
    return rows;
}

void addCopyAction(QMenu &menu, const QTableView &table)
{
    QObject::connect(menu.addAction(QCoreApplication::translate("CopyTable", "Copy as table")),
                     &QAction::triggered, &table,
                     [&table] { QApplication::clipboard()->setText(tableAsRows(table)); });
}

void offerCopy(QTableView &table)
{
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&table, &QWidget::customContextMenuRequested, &table, [&table](QPoint at) {
        auto *menu = new QMenu(&table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addCopyAction(*menu, table);
        menu->popup(table.viewport()->mapToGlobal(at));
    });
}

} // namespace ridealong
