// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/frontpage.h"

#include "shell/theme.h"
#include "shell/widgets/banners.h"

#include <QFileInfo>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr int quietMs = 300;

} // namespace

FrontPage::FrontPage(ShellContext &shell, StateView *view)
    : Page(shell)
    , m_view(view)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    view->setMinimumWidth(currentTheme().px(460)); // else its sentences are laid out in a narrow column
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

FrontPage *makeOpeningFront(ShellContext &shell, const QString &path)
{
    auto *view =
        makeEmptyState("book-open", FrontPage::tr("Opening %1").arg(QFileInfo(path).completeBaseName()),
                       FrontPage::tr("It is read once, then every page answers at once."));
    auto *front = new FrontPage(shell, view);
    view->hide();
    QTimer::singleShot(quietMs, view, &QWidget::show);
    return front;
}

FrontPage *makeErrorFront(ShellContext &shell, const QString &fact, const QString &sentence)
{
    return new FrontPage(shell, makeErrorState(fact, sentence));
}

} // namespace ridealong
