// SPDX-License-Identifier: GPL-3.0-or-later
// Taking the lock beside a book, past one that a killed program left empty.
#pragma once

class QLockFile;

namespace ridealong {

bool takeLock(QLockFile &lock); // false where another program has it, or the folder can't be written

} // namespace ridealong
