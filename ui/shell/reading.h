// SPDX-License-Identifier: GPL-3.0-or-later
// A job that reads the book: it stands still meanwhile, so that the worker needs no lock, and commits are
// refused as busy. What `work` returns runs afterwards on the window's thread, when the book may be written
// again. False where other work runs; the person has been told.
#pragma once

#include "shell/job.h"

namespace ridealong {

struct ShellContext;

bool readInBackground(ShellContext &shell, Job job);

} // namespace ridealong
