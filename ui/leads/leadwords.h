// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of one lead in the words of the screen. Read from the Book when a cell is painted; nothing is
// kept but StagePlaces, which are renewed with the book's stages.
#pragma once

#include "book/book.h"
#include "book/leadname.h"
#include "leads/roles.h"

#include <QString>
#include <QVariant>
#include <vector>

namespace ridealong {

// Where a stage stands among the open stages of its process: pips of a table and order of lanes.
struct StagePlace
{
    int place = 0; // from 1; 0 for a stage that is neither open nor won
    int count = 0; // open stages of the process
    int normalDays = 0;
    QString name;
};

class StagePlaces
{
public:
    void renew(const Book &book);
    const StagePlace &of(uint32_t stage) const { return m_places[stage < m_places.size() ? stage : 0]; }

private:
    std::vector<StagePlace> m_places{1};
};

QString subjectOf(const Book &book, const std::vector<uint32_t> &leads); // "Acme", or "12 leads"
QString ownerOf(const Book &book, uint32_t lead);
QString moneyOf(const Book &book, Money money);
QString placeOf(const Book &book, uint32_t lead);    // "Louisville, KY"
QString nextStepOf(const Book &book, uint32_t lead); // the step's note, or its kind
DueState dueStateOf(const Book &book, uint32_t lead);
QString dueTextOf(const Book &book, uint32_t lead);   // "5 d overdue", "Today", "Oct 16"
QString dueSentence(const Book &book, uint32_t lead); // "5 days overdue", "due today", "due Fri, Oct 16"
int daysInStage(const Book &book, uint32_t lead);     // -1 unknown
int gradeIndex(Grade grade);                          // 0 is A, -1 none
QString pointsText(double score);                     // whole points, never rounded up to the next grade
QString dateWords(Date date, Date today);             // with its year where it is another one

int moneyRoom(); // px at 96 dpi that amounts take more than English ones

// The LeadRole of a lead that is shown as a card or a row; invalid for a role that is not of a lead.
QVariant leadFact(const Book &book, const StagePlaces &places, uint32_t lead, int role);

} // namespace ridealong
