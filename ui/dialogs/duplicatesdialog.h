// SPDX-License-Identifier: GPL-3.0-or-later
// Leads that are likely one, pair after pair: at the left the pairs with why, at the right what each field
// will be. Tells what to merge and never touches the Session; the caller says how it went.
#pragma once

#include "lead/likelypairs.h"
#include "work/merge.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace ridealong {

class MergeChooser;
class Notice;

class DuplicatesDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr size_t mostPairs = 500; // in the list

    DuplicatesDialog(const Book &book, std::vector<LikelyPair> pairs, QWidget *parent);

    // The current pair is one lead now: says so with Undo, and goes on to the next.
    void tellMerged(const QString &sentence);
    void setPairs(std::vector<LikelyPair> pairs);
    const std::vector<LikelyPair> &pairs() const { return m_pairs; }

Q_SIGNALS:
    void mergeAsked(const ridealong::MergeWish &wish);
    void undoAsked();

private:
    QWidget *makeButtons();
    void fill();
    void showPair();
    void swapSides();
    void ask();
    void skip();
    int current() const;
    QString why(const LikelyPair &pair) const;

    const Book &m_book;
    std::vector<LikelyPair> m_pairs;
    bool m_swapped = false;
    QLabel *m_answer;
    QListWidget *m_list;
    QWidget *m_line;
    MergeChooser *m_chooser;
    Notice *m_merged;
    QPushButton *m_merge = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_swap = nullptr;
};

} // namespace ridealong
