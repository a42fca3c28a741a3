// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/pagefocus.h"

#include <QWidget>

namespace ridealong {

bool holdsFocus(const QWidget &part)
{
    return part.isAncestorOf(part.window()->focusWidget()); // also while a dialog lies over it
}

void focusPageOf(QWidget &part)
{
    QWidget *page = part.parentWidget();
    while (page && !page->focusProxy())
        page = page->parentWidget();
    if (page)
        page->setFocus(Qt::OtherFocusReason);
}

} // namespace ridealong
