// SPDX-License-Identifier: GPL-3.0-or-later
// While one of these lives, undo, redo and revert tell its progress what they have read and stop where it
// says so; then nothing was changed. Of one thread: the job that was lent the pen makes it around its call.
#pragma once

#include "base/progress.h"

namespace ridealong {

class UndoProgress
{
public:
    explicit UndoProgress(const Progress &progress);
    ~UndoProgress();
    UndoProgress(UndoProgress &&) = delete;

    static bool goOn(int64_t done, int64_t total); // true where there is none

private:
    const Progress *m_before;
};

} // namespace ridealong
