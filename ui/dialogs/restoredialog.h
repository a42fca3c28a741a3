// SPDX-License-Identifier: GPL-3.0-or-later
// The leads that were deleted, to be found by words and chosen to come back. Those that went into another
// lead are not here: only the undo of the merge takes them apart again.
#pragma once

#include "book/book.h"
#include "dialogs/formdialog.h"

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ridealong {

// The last added first.
std::vector<uint32_t> deletedLeads(const Book &book);

class RestoreDialog : public FormDialog
{
    Q_OBJECT
public:
    static constexpr int most = 500; // in the list; words find the others

    RestoreDialog(const Book &book, QWidget *parent);
    std::vector<uint32_t> chosen() const;
    QPushButton *addAnswer(const QString &text); // to one lead: enabled while exactly one is chosen

private:
    void showWhatGoes();
    void fill();

    const Book &m_book;
    std::vector<uint32_t> m_deleted;
    QLineEdit *m_words;
    QListWidget *m_list;
    QPushButton *m_answer = nullptr;
};

} // namespace ridealong
