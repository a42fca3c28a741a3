// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/debriefdialog.h"

#include "debrief/debriefview.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QScrollArea>

namespace ridealong {

void showDebrief(ShellContext &shell, QWidget *parent, uint32_t ride)
{
    const QString title = QCoreApplication::translate("DebriefDialog", "Debrief of the ride-along");
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(currentTheme().px(600), currentTheme().px(560));
    auto *view = new DebriefView(dialog);
    view->setRide(shell.session->book(), ride);
    auto *area = makeScrolled(view, dialog);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(title);
    area->setAccessibleDescription(view->words());
    auto *close = makeButton(QCoreApplication::translate("DebriefDialog", "Close"), ButtonKind::normal,
                             nullptr, dialog);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(8, 12, 8, 12);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    dialog->open();
}

} // namespace ridealong
