// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in the place of the filter bar while several leads are selected: how many, what they are worth, and
// what can be done to all of them at once.
#pragma once

#include "book/book.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace ridealong {

struct ShellContext;

class BulkBar : public QWidget
{
    Q_OBJECT
public:
    explicit BulkBar(ShellContext &shell, QWidget *parent = nullptr);
    void setLeads(std::vector<uint32_t> leads);

Q_SIGNALS:
    void cleared();

private:
    void addDealing(QMenu &menu);
    QPushButton *makeMenuButton(const QString &text, const char *iconName, std::function<void(QMenu &)> fill);

    ShellContext &m_shell;
    std::vector<uint32_t> m_leads;
    QLabel *m_count;
    QLabel *m_value;
};

} // namespace ridealong
