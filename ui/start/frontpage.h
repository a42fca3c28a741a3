// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows in place of its pages while no book is there: which one is being opened, or what went
// wrong.
#pragma once

#include "pages/page.h"

class QPushButton;

namespace ridealong {

class StateView;

class FrontPage : public Page
{
    Q_OBJECT
public:
    FrontPage(ShellContext &shell, StateView *view);
    QPushButton *addButton(const QString &text);

private:
    StateView *m_view;
};

// Says nothing at first: most books are there before a person could read it.
FrontPage *makeOpeningFront(ShellContext &shell, const QString &path);
FrontPage *makeErrorFront(ShellContext &shell, const QString &fact, const QString &sentence);

} // namespace ridealong
