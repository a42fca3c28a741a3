// SPDX-License-Identifier: GPL-3.0-or-later
// "Clones of our best": the best accounts and the fields at the left, at the right the open leads that look
// like them, to be given to reps, and the scoreboard of those that were. What is marked, chosen and given is
// committed by the functions of cloneactions.h; the dialog asks for it and is told when the book changed.
#pragma once

#include "measure/clones.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ridealong {

class ClonesModel;
class CountTabs;
class FittedTable;
class Notice;
class SeedsPane;

class ClonesDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr int usualGift = 20; // how many "Select the first 20" takes

    // `lead` is the one company to clone; 0 for the best accounts of the book.
    ClonesDialog(const Book &book, uint32_t lead, QWidget *parent);

    struct Found
    {
        BestAccounts best;
        std::shared_ptr<const Lookalikes> lookalikes;
        Clones clones;
    };
    static Found find(const Book &book, const std::vector<uint32_t> &chosen); // may run in a worker
    const std::vector<uint32_t> &chosen() const { return m_chosen; }
    void setFound(Found found);
    void tellDone(const QString &sentence); // with Undo; empty hides it
    std::vector<uint32_t> selectedLeads() const;

Q_SIGNALS:
    void searchAsked();
    void bestAsked(const std::vector<uint32_t> &leads); // to be the best accounts; none is the top fifth
    void fieldsAsked(const std::vector<std::string> &keys);
    void giveAsked(const std::vector<uint32_t> &leads);
    void openAsked(uint32_t lead);
    void undoAsked();

private:
    QWidget *makeRight();
    QWidget *makeList();
    QWidget *makeFilters();
    QWidget *makeScoreboard();
    QWidget *makeButtons();
    void connectSeeds();
    void useBook();
    void showRows();
    void showScore();
    void showAnswer();
    void selectFirst();
    void showSelection();

    const Book &m_book;
    std::vector<uint32_t> m_chosen; // seeds of this look alone
    Found m_found;
    QLabel *m_answer;
    QLabel *m_warning;
    Notice *m_done;
    SeedsPane *m_seeds;
    CountTabs *m_tabs = nullptr;
    QStackedWidget *m_views = nullptr;
    ClonesModel *m_model;
    QTableView *m_table = nullptr;
    QComboBox *m_least = nullptr;
    QCheckBox *m_free = nullptr;
    QLabel *m_selected = nullptr;
    QLabel *m_score = nullptr;
    FittedTable *m_board = nullptr;
    QPushButton *m_first = nullptr, *m_give = nullptr;
};

} // namespace ridealong
