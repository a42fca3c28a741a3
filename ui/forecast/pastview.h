// SPDX-License-Identifier: GPL-3.0-or-later
// Past forecasts in full: how accurate they were by rep and horizon, and every frozen week of one period
// against what came.
#pragma once

#include "measure/forecastpast.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ridealong {

class FittedTable;
class SectionHeader;

class PastView : public QWidget
{
    Q_OBJECT
public:
    explicit PastView(QWidget *parent = nullptr);
    // `only` is a rep who sees his own; 0 for everybody.
    void setBook(const Book &book, bool quarters, uint32_t only);
    void choose(const std::string &period); // whose weeks are listed
    FittedTable *accuracy() const { return m_accuracy; }
    FittedTable *weeks() const { return m_weeks; }

Q_SIGNALS:
    void wonAsked(ridealong::Period days); // the leads that were won in it

private:
    void dressTables();
    void fillAccuracy();
    void fillPeriods();
    void fillPeople();
    void fillWeeks();
    std::string period() const;
    uint32_t person() const;

    const Book *m_book = nullptr; // until the page reads again
    bool m_quarters = true;
    uint32_t m_only = 0;
    std::string m_wanted;
    SectionHeader *m_head;
    FittedTable *m_accuracy;
    QLabel *m_none;
    QComboBox *m_period;
    QComboBox *m_person;
    FittedTable *m_weeks;
};

} // namespace ridealong
