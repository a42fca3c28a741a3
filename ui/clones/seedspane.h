// SPDX-License-Identifier: GPL-3.0-or-later
// The left of "Clones of our best": the best accounts that are compared with, and the fields by which. Says
// what the manager asks for and changes nothing itself.
#pragma once

#include "book/bestaccounts.h"
#include "scoring/comparedfields.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace ridealong {

class SeedsPane : public QWidget
{
    Q_OBJECT
public:
    explicit SeedsPane(const Book &book, QWidget *parent = nullptr);

    // `chosen` are leads that were chosen for this look alone, and not the best accounts of the book.
    void setAccounts(const BestAccounts &best, bool chosen);
    void setFields(const std::vector<ComparedField> &compared);
    std::vector<uint32_t> accounts() const { return m_accounts; }

Q_SIGNALS:
    void addAsked(uint32_t lead);
    void removeAsked(uint32_t lead);
    void keepAsked();     // mark those that are shown
    void usualAsked();    // the best accounts of the book, by marks or by value
    void topFifthAsked(); // take all marks away
    void fieldsAsked(const std::vector<std::string> &keys);

private:
    QWidget *makeButtons();
    QWidget *makeFields();
    void askForCompany();
    void tellFields();
    void showButtons(const BestAccounts &best, bool chosen);

    const Book &m_book;
    std::vector<uint32_t> m_accounts;
    std::vector<QCheckBox *> m_boxes;
    std::vector<std::string> m_keys; // of the boxes
    QLabel *m_title;
    QLabel *m_how;
    QListWidget *m_list;
    QPushButton *m_add = nullptr, *m_remove = nullptr, *m_keep = nullptr, *m_usual = nullptr,
                *m_topFifth = nullptr;
};

} // namespace ridealong
