// SPDX-License-Identifier: GPL-3.0-or-later
// Quotas of everybody over the months or the quarters of a fiscal year, as a grid. An empty cell is no quota.
// Read when it is accepted; it never touches the Session.
#pragma once

#include "dialogs/formdialog.h"
#include "measure/forecast.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace ridealong {

struct QuotaCell
{
    uint32_t person = 0;
    std::string period;
    Money amount; // unset takes it away
};

class QuotasDialog : public FormDialog
{
    Q_OBJECT
public:
    // Opens on the year and the kind of this period, at the person's cell.
    QuotasDialog(const Book &book, Period period, uint32_t person, QWidget *parent);
    std::vector<QuotaCell> changed() const;
    QTableWidget *grid() const { return m_grid; }

private:
    void fill();
    void showSums();
    QString missing() const;
    Money before(uint32_t person, const std::string &period) const;

    const Book &m_book;
    QComboBox *m_what; // quarters or months of which year
    QTableWidget *m_grid;
    QLabel *m_sum;
    std::vector<uint32_t> m_people;
    std::vector<Period> m_periods;
};

} // namespace ridealong
