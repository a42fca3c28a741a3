// SPDX-License-Identifier: GPL-3.0-or-later
// The leads that wait for the manager's yes: each with its grade, what the rep says for it, and the answers;
// below them how often each rep was refused. It asks and tells; whoever made it commits. Y, N and P answer
// the one with the focus, or the first; then 1 to 4 choose the reason of a refusal or the day of a parking.
#pragma once

#include "measure/intake.h"
#include "report/document.h"

#include <QWidget>
#include <span>

class QLabel;
class QVBoxLayout;

namespace ridealong {

class IntakeCard;
class SectionHeader;

struct IntakeAnswer
{
    uint32_t lead = 0;
    Intake answer = Intake::approved;
    QString reason = {};
    Date until = {}; // of a parked one
};

QStringList refusalReasons(); // in the order of their keys

class IntakePane : public QWidget
{
    Q_OBJECT
public:
    explicit IntakePane(QWidget *parent = nullptr);
    // No case hides the pane. The rates are of the last `days`.
    void setCases(const Book &book, std::span<const IntakeCase> cases, std::span<const IntakeRate> rates,
                  int days);
    void approve();
    void refuse();
    void park();
    void choose(int place); // of the reasons or days that are shown
    QString rates() const;

Q_SIGNALS:
    void answered(const ridealong::IntakeAnswer &answer);
    void opened(uint32_t lead);

private:
    IntakeCard *current() const;
    void showRates(const Book &book, std::span<const IntakeRate> rates, int days);

    SectionHeader *m_header;
    QVBoxLayout *m_list;
    QLabel *m_rates;
    std::vector<IntakeCard *> m_cards;
    report::Table m_table; // of all that wait
};

} // namespace ridealong
