// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the page of follow-ups: who holds the money at risk, what a follow-up is worth, what is coming
// up, and what has no next step. Another pane may stand above them (add()).
#pragma once

#include "followups/followupfacts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ridealong {

class BarRow;
class SectionHeader;

class FollowUpSide : public QWidget
{
    Q_OBJECT
public:
    explicit FollowUpSide(QWidget *parent = nullptr);

    void add(QWidget *pane); // at the top, below those that are there
    void setPromises(const Book &book, std::span<const Promise> promises, uint32_t person,
                     uint32_t shownPerson);
    void setWorth(const PromiseWorth &worth);
    void setGap(const QString &sentence);
    void setShowsWithoutStep(bool shows);
    const std::vector<BarRow *> &riskRows() const { return m_risks; }
    QString worthText() const;

Q_SIGNALS:
    void personChosen(uint32_t person); // again: everybody
    void withoutStepAsked();

private:
    void makeRisk(QVBoxLayout &column);
    void makeWorth(QVBoxLayout &column);
    void makeComing(QVBoxLayout &column);
    void makeWithoutStep(QVBoxLayout &column);
    void showRisk(const Book &book, std::span<const Promise> promises, uint32_t person, uint32_t shownPerson);
    void showComing(const Book &book, std::span<const Promise> promises);
    void showWithoutStep(const Book &book, std::span<const Promise> promises);
    QString riskAsRows() const;
    QString comingAsRows() const;

    QVBoxLayout *m_top = nullptr;
    QLabel *m_riskSum = nullptr;
    QVBoxLayout *m_riskColumn = nullptr;
    std::vector<BarRow *> m_risks;
    QLabel *m_others = nullptr;
    std::vector<RiskOf> m_riskOf;
    QLabel *m_gap = nullptr;
    QLabel *m_worthText = nullptr;
    BarRow *m_onTime = nullptr;
    BarRow *m_late = nullptr;
    std::vector<BarRow *> m_days;
    std::vector<DayCount> m_coming;
    PromiseWorth m_worth;
    int64_t m_perMajor = 100;
    SectionHeader *m_withoutHeader = nullptr;
    QLabel *m_withoutText = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace ridealong
