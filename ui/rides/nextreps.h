// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to ride with next: a line for each rep with the reasons in words, when the last ride was and the next
// one is, and a button that plans a day. The strongest reasons come first; a rep with a planned ride last.
#pragma once

#include "measure/ridesuggestion.h"

#include <QWidget>

class QVBoxLayout;

namespace ridealong {

class SectionHeader;

class NextReps : public QWidget
{
    Q_OBJECT
public:
    explicit NextReps(QWidget *parent = nullptr);
    void setReps(const Book &book, std::vector<RepSuggestion> reps, bool mayPlan);
    const std::vector<RepSuggestion> &reps() const { return m_reps; }

Q_SIGNALS:
    void planAsked(uint32_t rep);
    void opened(uint32_t rep);

private:
    QWidget *makeRow(const Book &book, const RepSuggestion &rep, bool mayPlan);
    void fill(const Book &book, bool mayPlan);
    void addNone();

    SectionHeader *m_header;
    QVBoxLayout *m_rows;
    std::vector<RepSuggestion> m_reps;
    bool m_all = false;
};

} // namespace ridealong
