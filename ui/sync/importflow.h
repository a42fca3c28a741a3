// SPDX-License-Identifier: GPL-3.0-or-later
// A change file from the moment that it was dropped, chosen or double-clicked: it is read as a trial, a sheet
// says what it would do, Import does it as one action that Undo takes back whole. A join file leads to the
// approval of its laptop, an answer into the book that asked for it, or to a book of its own. What cannot be
// read is told and kept on the page Sync.
#pragma once

#include <QStringList>

class QWidget;

namespace ridealong {

struct ShellContext;

// The name of the window's command that opens an invitation; its data is the file.
inline constexpr const char *openInvitationAction = "openInvitation";
// And of the one that takes an answer into the empty book that asked, which is closed for it.
inline constexpr const char *takeAnswerAction = "takeAnswer";

// One after the other, such as the parts of one file that came by several e-mails. Cancel ends them all.
void openChangeFiles(ShellContext &shell, QWidget *parent, const QStringList &paths);
void openChangeFile(ShellContext &shell, QWidget *parent, const QString &path);
void chooseChangeFile(ShellContext &shell, QWidget *parent);
// A file by its name alone: from where the last one was read, or by choice.
void importAgain(ShellContext &shell, QWidget *parent, const QString &name);

} // namespace ridealong
