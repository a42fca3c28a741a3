// SPDX-License-Identifier: GPL-3.0-or-later
// A context for a page without a window: what the page asks for is kept, jobs run at once,
// on a thread of their own.
#pragma once

#include "base/result.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/toast.h"

#include <QStringList>
#include <thread>

namespace ridealong {

struct ShellNotes
{
    ShellContext shell;
    QStringList errors;
    QStringList toasts;
    QString page;
    QVariant argument;

    explicit ShellNotes(Session &session)
    {
        shell.session = &session;
        shell.week = Week::of(session.today());
        shell.goTo = [this](const QString &to, const QVariant &what) { page = to, argument = what; };
        shell.toast = [this](const ToastText &text) { toasts << text.text; };
        shell.showError = [this](const Error &error) { errors << error.text; };
        shell.runJob = [](const Job &job) {
            std::function<void()> then;
            std::thread worker([&] { then = job.work({}); }); // the session tells threads apart
            worker.join();
            if (then)
                then();
            return true;
        };
    }
};

} // namespace ridealong
