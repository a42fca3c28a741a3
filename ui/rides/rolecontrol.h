// SPDX-License-Identifier: GPL-3.0-or-later
// The manager's role at a stop as three segments with their icons. Left and Right move between them; the
// words give way to the icons alone where there is no room, and stay in the names.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace ridealong {

class RoleControl : public QWidget
{
    Q_OBJECT
public:
    explicit RoleControl(QWidget *parent = nullptr);
    void setRole(int index); // of roleRows; -1 for none
    int role() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace ridealong
