// SPDX-License-Identifier: GPL-3.0-or-later
// Clones as rows of a table: grade, company, how much alike, which best accounts it looks like, owner. Reads
// the book when a cell is painted.
#pragma once

#include "measure/clones.h"

#include <QAbstractTableModel>

namespace ridealong {

class ClonesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { GradeColumn, CompanyColumn, AlikeColumn, NearestColumn, OwnerColumn, columnCountOf };

    explicit ClonesModel(const Book &book, QObject *parent = nullptr);

    void setRows(std::vector<Clone> rows);
    const Clone &at(int row) const { return m_rows[size_t(row)]; }
    const std::vector<Clone> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Clone &clone, int column) const;
    QString spoken(const Clone &clone) const;

    const Book &m_book;
    std::vector<Clone> m_rows;
};

} // namespace ridealong
