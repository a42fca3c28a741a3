// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that a person adds, orders and takes out, in a table that shows one of them as the current; what a row
// holds is edited in the form below it. Knows no book: whoever listens does what is asked for and says what
// was refused.
#pragma once

#include "base/result.h"
#include "leads/fittedtable.h"

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ridealong {

struct RowLine
{
    uint32_t row; // in the book
    QStringList cells;
    QString spoken;
};

struct RowListWords
{
    QString name;    // of the table
    QString newName; // what the field for a new row asks for
    QString add;
    QString remove; // empty where rows stay
    bool ordered = true;
};

class RowList : public QWidget
{
    Q_OBJECT
public:
    RowList(const RowListWords &words, const std::vector<FittedColumn> &columns, QWidget *parent = nullptr);

    // The current row stays the current one; else it is the first.
    void setLines(const std::vector<RowLine> &lines);
    uint32_t current() const; // 0 for none
    void setCurrent(uint32_t row);
    void setRemoveText(const QString &text); // as the current row allows
    // Takes the name that was typed for a new row; what it refuses is said below.
    void setAdder(std::function<Status(const QString &name)> adder) { m_adder = std::move(adder); }
    void setProblem(const QString &problem);
    QString problem() const;
    void showProblemOf(const Status &status);
    QLineEdit *newNameField() const { return m_newName; }
    FittedTable *table() const { return m_table; }

Q_SIGNALS:
    void currentChanged(uint32_t row);
    void opened(); // Enter: on to the form
    void moved(int by);
    void removed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons(const RowListWords &words);
    void add();
    void take(int place);
    void updateButtons();

    FittedTable *m_table;
    QLineEdit *m_newName;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_problem;
    std::function<Status(const QString &)> m_adder;
    std::vector<uint32_t> m_rows;
    bool m_filling = false;
    uint32_t m_told = 0;
};

} // namespace ridealong
