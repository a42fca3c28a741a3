// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that are saved as they are typed: Ctrl+Z is about the field while it has typing of its own to take
// back, and about the book when it has none.
#pragma once

class QLineEdit;
class QPlainTextEdit;

namespace ridealong {

void leaveUndoToWindow(QLineEdit &field);
void leaveUndoToWindow(QPlainTextEdit &field);

} // namespace ridealong
