// SPDX-License-Identifier: GPL-3.0-or-later
// The day from top to bottom: leaving, each stop with the way there, coming back. Stops are dragged to
// another place or moved by key; J, K and the arrows choose one. Says what is asked for by the stop's place;
// the rows stay while the plan changes, so that the focus does.
#pragma once

#include "measure/rideplan.h"

#include <QWidget>

class QVBoxLayout;

namespace ridealong {

class EndRow;
class PlanRow;

class StopList : public QWidget
{
    Q_OBJECT
public:
    explicit StopList(QWidget *parent = nullptr);
    void setPlan(const Book &book, const RideDraft &draft, const RidePlan &plan, bool readOnly);
    int current() const { return m_current; } // -1 without stops
    void setCurrent(int place, bool focus = true);
    PlanRow *row(int place) const
    {
        return place < 0 || place >= int(m_rows.size()) ? nullptr : m_rows[size_t(place)];
    }
    EndRow *start() const { return m_start; }
    void focusCurrent();

Q_SIGNALS:
    void currentChanged(int place);
    void roleAsked(int place, int role);
    void goalTyped(int place, const QString &text);
    void visitTyped(int place, const QString &text);
    void legTyped(int place, const QString &text); // the number of stops: the way back
    void moveAsked(int from, int to);
    void removeAsked(int place);
    void opened(int place);
    void startTyped(const QString &text);
    void placeTyped(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PlanRow *makeRow();
    void fitRows(size_t count);
    int placeOf(const PlanRow *row) const;
    int gapAt(int y) const; // before which stop something dropped there would stand

    EndRow *m_start;
    EndRow *m_back;
    QVBoxLayout *m_column;
    std::vector<PlanRow *> m_rows;
    int m_current = -1;
    int m_gap = -1; // where the drop would be
};

} // namespace ridealong
