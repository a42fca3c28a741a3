// SPDX-License-Identifier: GPL-3.0-or-later
// A week as parts of days, for the keyboard: arrows go from part to part, F D R T say what the whole part
// was, a digit before the letter says hours instead, Delete clears. Says what is wanted; whoever listens
// writes it. Days to come can't be entered.
#pragma once

#include "measure/balance.h"

#include <QTableWidget>

namespace ridealong {

class HoursGrid : public QTableWidget
{
    Q_OBJECT
public:
    explicit HoursGrid(QWidget *parent = nullptr);
    void setWeek(const Book &book, const Balance &balance);
    void chooseDay(Date on);       // its first empty part, else its morning; unset: the first empty one
    void moveOn(const Book &book); // to the next part of which nothing is known
    Date day() const;              // of the part in hand; unset for none
    DayPart part() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void partSaid(ridealong::WorkKind kind);
    void hoursSaid(ridealong::WorkKind kind, int minutes);
    void cleared();
    void closed();
    void weekAsked(int by);
    void typed(const QString &hours); // digits that wait for their letter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void say(WorkKind kind);
    void type(const QString &digits);
    void showPart(size_t day, size_t part);
    void showUntimed(size_t day);
    bool canEnter(Date on) const { return on.isSet() && on <= m_today; }

    Balance m_week;
    Date m_today;
    QString m_typed;
};

} // namespace ridealong
