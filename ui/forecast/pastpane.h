// SPDX-License-Identifier: GPL-3.0-or-later
// "How good were past forecasts?": a dumbbell for each of the last periods, or a sentence where none is
// judged yet. A line tells which period was chosen.
#pragma once

#include "measure/forecastpast.h"

#include <QWidget>

class QLabel;

namespace ridealong {

class Dumbbells;
class SectionHeader;

class PastPane : public QWidget
{
    Q_OBJECT
public:
    explicit PastPane(QWidget *parent = nullptr);
    void setPast(const Book &book, std::vector<PastForecast> past, bool quarters);
    Dumbbells *chart() const { return m_chart; }

Q_SIGNALS:
    void opened(const std::string &period);

private:
    SectionHeader *m_header;
    QWidget *m_legend;
    Dumbbells *m_chart;
    QLabel *m_none;
    std::vector<PastForecast> m_past; // those shown
};

} // namespace ridealong
