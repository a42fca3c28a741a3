// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a file, a row each: its name, a cell of it, the field that it goes to, and how well its
// cells fit. A row whose names the book does not know asks whom they mean. It tells what a person chose;
// whoever made it plans anew and shows the new plan.
#pragma once

#include "files/importplan.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace ridealong {

class ColumnRows : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnRows(QWidget *parent = nullptr);
    ~ColumnRows() override;
    // Rows of the same columns are changed in place, so that the focus stays where it is.
    void setPlan(const ImportPlan &plan, const Book &book);
    QComboBox *box(int column) const;
    void focusFirst();

Q_SIGNALS:
    void fieldChosen(int column, const QString &key); // an empty key leaves the column out
    void dateOrderChosen(bool dayFirst);
    void decimalChosen(bool comma);
    void scaleChosen(const QString &fieldKey, qint64 times);
    void meaningChosen(const QString &fieldKey, const QString &name, const QString &meaning);

private:
    struct Row;
    void makeRows(const ImportPlan &plan);
    void fillBox(QComboBox &box, const ImportPlan &plan, int column);
    void showResult(Row &row, const ImportPlan &plan, const ImportColumn &column, const Book &book);
    void addLinks(Row &row, const ImportPlan &plan, const ImportColumn &column);
    void addDecimalLink(Row &row, const ImportColumn &column);
    void addScaleLink(Row &row, const ImportPlan &plan, const ImportColumn &column);
    void showMatching(Row &row, const ImportPlan &plan, const ImportColumn &column, const Book &book);
    QWidget *makeMatching(const ImportPlan &plan, const ImportColumn &column, const Book &book);

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    std::vector<std::string> m_headers;
};

} // namespace ridealong
