// SPDX-License-Identifier: GPL-3.0-or-later
// The goals for the effort: those for everybody, and for each rep either the same or own ones, from a day on.
// Read when it is accepted; it never touches the Session.
#pragma once

#include "dialogs/formdialog.h"
#include "focus/brake.h"
#include "work/focus.h"

#include <array>

class QCheckBox;
class QGridLayout;

namespace ridealong {

class PointsSpin;

// What becomes of one row: nothing, own goals, or those for everybody again.
struct GoalWish
{
    PolicyWish policy;
    bool asEverybody = false;
};

class GoalsDialog : public FormDialog
{
    Q_OBJECT
public:
    // `person`, where there is one, is the row that has the focus.
    GoalsDialog(const Book &book, uint32_t person, QWidget *parent);
    std::vector<GoalWish> wishes() const; // of the rows that were changed

    PointsSpin *spin(uint32_t person, int column) const; // 0 to 4: A, B, C, slack, limit
    QCheckBox *ownBox(uint32_t person) const;
    void setFrom(Date from);

private:
    struct Row
    {
        uint32_t person = 0;
        QCheckBox *own = nullptr; // null for everybody
        std::array<PointsSpin *, 5> spins = {};
    };

    void addHeads(QGridLayout &grid);
    void addRow(QGridLayout &grid, uint32_t person);
    void addGoals();
    void follow(); // rows without own goals show those for everybody
    void readPolicies();
    MixPolicy shownIn(const Row &row) const;
    void show(const Row &row, const MixPolicy &policy);
    QString missing() const;
    QString nameOf(const Row &row) const;
    bool isChanged(const Row &row) const;
    Date from() const;

    const Book &m_book;
    QDateEdit *m_from;
    std::vector<Row> m_rows;
};

// "everybody", "Cole", or "3 people", for the sentence of the change.
QString whomOf(const Book &book, const std::vector<GoalWish> &wishes);

} // namespace ridealong
