// SPDX-License-Identifier: GPL-3.0-or-later
// A page with a book behind it and a shell that remembers what it was told, for tests of pages.
#pragma once

#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/toast.h"

#include <QApplication>
#include <QStandardPaths>
#include <QStringList>

namespace ridealong {

struct ToldShell
{
    ShellContext context;
    QList<ToastText> toasts;
    QStringList errors;
    QStringList pages;
    QVariant argument;

    explicit ToldShell(Session &session)
    {
        QStandardPaths::setTestModeEnabled(true);
        context.session = &session;
        context.goTo = [this](const QString &page, const QVariant &what) { pages << page, argument = what; };
        context.toast = [this](const ToastText &toast) { toasts << toast; };
        context.showError = [this](const Error &error) { errors << error.text; };
        context.runJob = [](const Job &) { return false; };
    }
};

inline void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

} // namespace ridealong
