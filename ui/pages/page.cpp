// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include <QCoreApplication>

namespace ridealong {

Page::Page(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
{
}

QString labelOf(const PageInfo &info)
{
    return QCoreApplication::translate("Pages", info.label);
}

} // namespace ridealong
