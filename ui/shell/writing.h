// SPDX-License-Identifier: GPL-3.0-or-later
// A job that writes the book: it has the pen meanwhile, so that nobody writes what it reads. `work` runs on
// the job's thread, `then` on the window's when all went well; what fails is shown by the shell. False where
// other work runs or the book is only read; the person has been told.
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>
#include <functional>

namespace ridealong {

class Session;
struct ShellContext;

struct WritingJob
{
    QString name;
    QString unit;
    std::function<Status(Session &session, const Progress &progress)> work;
    std::function<void()> then;
};

bool writeInBackground(ShellContext &shell, WritingJob job);

} // namespace ridealong
