// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in the place of the filter bar while several leads are selected: how many, what they are worth, and
// what can be done to all of them at once.
#pragma once

#include "book/book.h"

#include <QWidget>

class QLabel;

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
    ShellContext &m_shell;
    std::vector<uint32_t> m_leads;
    QLabel *m_count;
    QLabel *m_value;
};

} // namespace ridealong
