// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a lead's pane that names the best accounts it looks like. Choosing a lead never waits for the
// search for them: in a large book it offers a button first, which looks for them in the background.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ridealong {

class Book;
struct ShellContext;

class LooksLike : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shownAccounts = 2;

    LooksLike(ShellContext &shell, uint32_t lead, QWidget *parent = nullptr);

private:
    void offer();
    void search();
    void fill();
    void addAccount(uint32_t account, double alike);

    ShellContext &m_shell;
    const Book &m_book;
    uint32_t m_lead;
    QVBoxLayout *m_rows;
};

// "won 2024, $210k a year"; what is known of it.
QString accountFacts(const Book &book, uint32_t lead);

} // namespace ridealong
