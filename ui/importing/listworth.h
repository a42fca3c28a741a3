// SPDX-License-Identifier: GPL-3.0-or-later
// What a whole list is worth: one sentence, its grades as a bar, and a warning where the goals or the intake
// say so. Hidden where nothing was graded.
#pragma once

#include "files/importgrades.h"

#include <QWidget>

class QLabel;

namespace ridealong {

class MixBar;
class MixLegend;

class ListWorth : public QWidget
{
    Q_OBJECT
public:
    explicit ListWorth(QWidget *parent = nullptr);
    void setGrades(const ListGrades &list);

private:
    QLabel *m_sentence;
    MixBar *m_bar;
    MixLegend *m_legend;
    QLabel *m_warning;
};

} // namespace ridealong
