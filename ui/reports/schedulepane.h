// SPDX-License-Identifier: GPL-3.0-or-later
// What happens by itself with the reports of this book, on this laptop: the question on Friday, last week's
// packs on Monday. And once: all packs of a week into a folder.
#pragma once

#include "base/date.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ridealong {

struct PackChoice;
struct ShellContext;

class SchedulePane : public QWidget
{
    Q_OBJECT
public:
    explicit SchedulePane(ShellContext &shell, QWidget *parent = nullptr);
    void refresh();
    QCheckBox *asks() const { return m_asks; }
    QCheckBox *writes() const { return m_writes; }
    void askWhat(bool turnsOn); // which packs, where to

private:
    void setAsks(bool asks);
    void setWrites(bool writes);
    void keep(const PackChoice &choice);

    ShellContext &m_shell;
    QCheckBox *m_asks;
    QCheckBox *m_writes;
    QLabel *m_what;
    QPushButton *m_change;
};

// Asks which packs and where to, then writes those of the week by the window's job.
void askAndWritePacks(ShellContext &shell, QWidget *parent, Week week);
void writePacksOnce(ShellContext &shell, Week week, const PackChoice &choice);

} // namespace ridealong
