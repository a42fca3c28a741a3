// SPDX-License-Identifier: GPL-3.0-or-later
// The chips over the board: the process where there are several, one rep or all of them (a menu where the
// team is large), and the grades shown.
#pragma once

#include "leads/boardlanes.h"

#include <QWidget>

namespace ridealong {

class Chip;
class FlowLayout;

class BoardFilters : public QWidget
{
    Q_OBJECT
public:
    explicit BoardFilters(const Book &book, QWidget *parent = nullptr);
    const BoardShow &show() const { return m_show; }
    void chooseProcess(uint32_t process);
    void renew(); // the team or the processes are others

Q_SIGNALS:
    void changed();

private:
    void addReps(const std::vector<uint32_t> &reps);
    void addProcesses();
    void addRepMenu(const std::vector<uint32_t> &reps);
    void addRep(const QString &name, uint32_t rep);
    void choose(uint32_t rep);
    void addGrade(Grade grade);
    void add(QWidget *widget);

    const Book &m_book;
    FlowLayout *m_row;
    Chip *m_repMenu = nullptr;
    Chip *m_processMenu = nullptr;
    BoardShow m_show;
};

} // namespace ridealong
