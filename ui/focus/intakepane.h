// SPDX-License-Identifier: GPL-3.0-or-later
// The leads that wait for the manager's yes: each with its grade, what the rep says for it, and the answers.
// It asks and tells; whoever made it commits. Y and N answer the one with the focus, or the first; then
// 1 to 4 choose the reason of a refusal.
#pragma once

#include "measure/intake.h"

#include <QWidget>
#include <span>

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

class IntakePane : public QWidget
{
    Q_OBJECT
public:
    explicit IntakePane(QWidget *parent = nullptr);
    void setCases(const Book &book, std::span<const IntakeCase> cases); // empty hides the pane
    void approve();
    void refuse();
    void choose(int reason);

Q_SIGNALS:
    void answered(const ridealong::IntakeAnswer &answer);
    void opened(uint32_t lead);

private:
    IntakeCard *current() const;

    SectionHeader *m_header;
    QVBoxLayout *m_list;
    std::vector<IntakeCard *> m_cards;
};

} // namespace ridealong
