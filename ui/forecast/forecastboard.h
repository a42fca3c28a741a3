// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast of one period on the page: at the left the bar, the table and what-if, at the right past
// forecasts and lists of open leads; where the page is narrow the right goes below the left. The page reads
// the book and acts.
#pragma once

#include "forecast/forecastbar.h"
#include "forecast/forecastfacts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ridealong {

class ForecastTable;
class OpenLeadsPane;
class PastPane;
class SectionHeader;
class SegmentedControl;
class WhatIfStrip;

BarPicture barPicture(const Book &book, const ForecastFacts &facts);

class ForecastBoard : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastBoard(QWidget *parent = nullptr);

    void setFacts(const Book &book, const ForecastFacts &facts);
    void setHistory(const QString &sentence, const QString &how); // how it comes about
    void addLower(QWidget *left, QWidget *right);                 // below both, behind a line
    void showLower(bool shows);
    bool showsLower() const { return m_showsLower; }

    ForecastBar *bar() const { return m_bar; }
    ForecastTable *table() const { return m_table; }
    WhatIfStrip *whatIf() const { return m_whatIf; }
    PastPane *past() const { return m_past; }
    OpenLeadsPane *open() const { return m_open; }

Q_SIGNALS:
    void wonOpened();
    void stageOpened(uint32_t stage);
    void gapOpened();
    void measuredAsked(bool measured);
    void oddsAsked();
    void categoryOpened(const QString &category); // as categoryLinks() has it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void arrange(bool narrow);
    void openPart(int part);

    QGridLayout *m_grid;
    QWidget *m_left, *m_right;
    QWidget *m_lowerLeft = nullptr, *m_lowerRight = nullptr;
    QWidget *m_between, *m_below;
    SectionHeader *m_header = nullptr;
    SegmentedControl *m_odds = nullptr;
    ForecastBar *m_bar = nullptr;
    QLabel *m_said = nullptr; // by category
    QLabel *m_history = nullptr;
    ForecastTable *m_table;
    WhatIfStrip *m_whatIf;
    PastPane *m_past;
    OpenLeadsPane *m_open;
    ForecastFacts m_facts;
    bool m_showsLower = true;
    int m_narrow = -1; // not arranged yet
};

} // namespace ridealong
