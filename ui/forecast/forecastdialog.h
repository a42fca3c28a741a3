// SPDX-License-Identifier: GPL-3.0-or-later
// A forecast by hand: an amount and why, beside what the program works out and what was said before. "Take it
// back" ends it. Read when it is accepted; it never touches the Session.
#pragma once

#include "base/result.h"
#include "dialogs/formdialog.h"
#include "forecast/forecastfacts.h"

class QCheckBox;
class QLineEdit;

namespace ridealong {

class ForecastDialog : public FormDialog
{
    Q_OBJECT
public:
    // `whose` names the rep, or the team.
    ForecastDialog(const Book &book, const ForecastRow &row, const QString &whose, Period period,
                   QWidget *parent);
    bool takesBack() const;
    Money amount() const;
    QString reason() const;

private:
    QString missing() const;

    const Book &m_book;
    QLineEdit *m_amount;
    QLineEdit *m_reason;
    QCheckBox *m_back = nullptr; // where something was said
};

// As a person types it: "480k", "1.5m"; an Error with a sentence for what is no amount.
Result<Money> readAmount(const Book &book, const QString &text);
QString amountText(const Book &book, Money money);

} // namespace ridealong
