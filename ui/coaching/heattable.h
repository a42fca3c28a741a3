// SPDX-License-Identifier: GPL-3.0-or-later
// Skills by ride-along as shaded cells with digits: the newest rides that fit, earlier ones by Left and
// Right; what changed, and which skill to train next. Keys 1 to 5 ask for a rating of the chosen skill. Each
// cell tells the words of its day.
#pragma once

#include "measure/coaching.h"

#include <QTableView>

class QStandardItemModel;

namespace ridealong {

class HeatTable : public QTableView
{
    Q_OBJECT
public:
    explicit HeatTable(QWidget *parent = nullptr);

    void setSkills(const Book &book, uint32_t rep, const SkillTable &skills);
    uint32_t current() const; // the skill; 0 for none
    void setCurrent(uint32_t skill);
    QString guide() const; // of the chosen skill, what its last value means and what the next one would
    bool hasEarlier() const { return m_last > fitting(); }
    bool hasLater() const { return m_last < int(m_skills.rides.size()); }
    void scrollRides(int by);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rated(uint32_t skill, int value);
    void currentSkillChanged();
    void ridesMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int cellWidth() const;
    int changeWidth() const;
    int fitting() const; // rides that have room
    void fill();
    void addSkill(size_t place);
    void addAverages();
    QString tipOf(uint32_t skill, const RatedRide &ride, int value) const;

    QStandardItemModel *m_rows;
    const Book *m_book = nullptr;
    uint32_t m_rep = 0;
    SkillTable m_skills;
    int m_last = 0;  // one past the newest ride in view
    int m_shown = 0; // rides in view
    bool m_filling = false;
};

} // namespace ridealong
