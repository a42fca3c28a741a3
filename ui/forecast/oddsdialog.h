// SPDX-License-Identifier: GPL-3.0-or-later
// The odds of each open stage: those of Settings beside what history says, and how many closed leads are
// behind it. It says which of them the forecast is to use.
#pragma once

#include "dialogs/formdialog.h"
#include "measure/forecast.h"

namespace ridealong {

class FittedTable;
class SegmentedControl;

class OddsDialog : public FormDialog
{
    Q_OBJECT
public:
    OddsDialog(const Book &book, bool measured, QWidget *parent);
    bool usesMeasured() const;

private:
    SegmentedControl *m_which;
    FittedTable *m_table;
};

QString oddsAsRows(const Book &book, const std::vector<StageOdds> &odds);

} // namespace ridealong
