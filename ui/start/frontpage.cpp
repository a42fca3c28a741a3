// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/frontpage.h"

#include "shell/widgets/banners.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ridealong {

FrontPage::FrontPage(ShellContext &shell, StateView *view)
    : Page(shell)
    , m_view(view)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    if (view)
        column->addWidget(view, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

QPushButton *FrontPage::addButton(const QString &text)
{
    auto *button = m_view->addButton(text);
    if (!focusProxy())
        setFocusProxy(button);
    return button;
}

FrontPage *makeBlankFront(ShellContext &shell)
{
    return new FrontPage(shell, nullptr);
}

FrontPage *makeErrorFront(ShellContext &shell, const QString &fact, const QString &sentence)
{
    return new FrontPage(shell, makeErrorState(fact, sentence));
}

} // namespace ridealong
