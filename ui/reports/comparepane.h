// SPDX-License-Identifier: GPL-3.0-or-later
// Two weeks of one pack beside each other, in place of the preview: each figure of both and what they differ
// by. Reads the book in the background; Esc or the button lead back.
#pragma once

#include "report/document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ridealong {

struct ShellContext;

class ComparePane : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePane(ShellContext &shell, QWidget *parent = nullptr);
    void compare(const std::string &pack, Week earlier, Week later);
    void renew(const std::string &pack); // the weeks that are chosen
    const report::Table &table() const { return m_table; }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillChoices(Week chosen, QComboBox &choice) const;
    void read();
    void show(report::Table table);

    ShellContext &m_shell;
    std::string m_pack;
    QComboBox *m_earlier;
    QComboBox *m_later;
    QLabel *m_note;
    QVBoxLayout *m_rows;
    QWidget *m_content = nullptr; // the table, made anew with its columns
    report::Table m_table;
};

} // namespace ridealong
