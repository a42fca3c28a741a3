// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you buy?": the inquiries to ask, each answered by one key, and below what the answers give. It tells
// what was answered; the page records it.
#pragma once

#include "measure/audits.h"

#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ridealong {

class AuditCard;
class FittedTable;
class SectionHeader;

struct AuditAnswered
{
    uint32_t lead = 0;
    int months = 0;
    BuyAnswer answer = BuyAnswer::looking;
    QString from = {};
};

class AuditPane : public QWidget
{
    Q_OBJECT
public:
    explicit AuditPane(QWidget *parent = nullptr);
    void setDue(const Book &book, const std::vector<AuditDue> &due, bool mayAnswer);
    void setRates(const Book &book, const std::vector<BuyRate> &rates, const std::vector<RivalCount> &rivals);
    void answer(int choice); // 1 to 4, of the card in hand

Q_SIGNALS:
    void answered(const ridealong::AuditAnswered &answer);
    void opened(uint32_t lead);

private:
    AuditCard *current() const;
    QWidget *makeResults();

    SectionHeader *m_header;
    QVBoxLayout *m_list;
    QWidget *m_empty;
    QLabel *m_more;
    FittedTable *m_rates = nullptr;
    QLabel *m_rivals = nullptr;
    std::vector<AuditCard *> m_cards;
    const Book *m_book = nullptr; // until the page reads again
    std::vector<AuditDue> m_due;
};

} // namespace ridealong
