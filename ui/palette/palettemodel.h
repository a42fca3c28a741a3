// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the palette with their headings between them, and how both are painted.
#pragma once

#include "palette/rows.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace ridealong {

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<PaletteRow> rows);
    bool isHeading(int row) const;
    const PaletteRow &at(int row) const { return m_rows[size_t(row)]; } // a heading has no run()
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<PaletteRow> m_rows;
};

class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PaletteDelegate(const PaletteModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PaletteModel &m_model;
};

} // namespace ridealong
