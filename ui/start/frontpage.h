// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows in place of its pages while no book is there: nothing yet, or what went wrong.
#pragma once

#include "pages/page.h"

class QPushButton;

namespace ridealong {

class StateView;

class FrontPage : public Page
{
    Q_OBJECT
public:
    FrontPage(ShellContext &shell, StateView *view); // `view` may be null
    QPushButton *addButton(const QString &text);

private:
    StateView *m_view;
};

FrontPage *makeBlankFront(ShellContext &shell);
FrontPage *makeErrorFront(ShellContext &shell, const QString &fact, const QString &sentence);

} // namespace ridealong
