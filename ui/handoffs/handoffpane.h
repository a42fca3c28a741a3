// SPDX-License-Identifier: GPL-3.0-or-later
// The inquiries that wait for an answer, each with its clock and the two answers, and below them what became
// of those of the last days. It asks and tells; whoever made it commits. Y and N answer the card with the
// focus, or the first; then 1 to 3 choose the reason.
#pragma once

#include "handoffs/handofffacts.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ridealong {

class AnswerCard;
class OutcomeBar;
class ReasonBars;
class SectionHeader;

struct HandoffAnswer
{
    uint32_t lead = 0;
    bool accepts = true;
    const char *reason = ""; // a key of rejectReasons
};

class HandoffPane : public QWidget
{
    Q_OBJECT
public:
    explicit HandoffPane(QWidget *parent = nullptr);

    // `mayAnswer` false shows the cards without buttons: a book that is only read.
    void setFacts(const Book &book, const HandoffFacts &facts, bool mayAnswer = true);
    void accept();
    void reject();
    void choose(int reason);
    bool isEmpty() const { return m_cards.empty(); }

Q_SIGNALS:
    void answered(const ridealong::HandoffAnswer &answer);
    void opened(uint32_t lead);

private:
    QWidget *makePast();
    void addCard(const Book &book, const WaitingOffer &offer, bool mayAnswer);
    void showPast(const HandoffFacts &facts);
    AnswerCard *current() const;
    void keepFocus();

    SectionHeader *m_header;
    QVBoxLayout *m_list;
    QLabel *m_none;
    QWidget *m_past = nullptr;
    QLabel *m_title = nullptr;
    OutcomeBar *m_bar = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_total = nullptr;
    QWidget *m_why = nullptr;
    ReasonBars *m_reasons = nullptr;
    std::vector<AnswerCard *> m_cards;
    bool m_asks = true;
};

} // namespace ridealong
