// SPDX-License-Identifier: GPL-3.0-or-later
// Dealing as a gesture of the desktop: the dialog with its preview, one commit, a toast that offers Undo.
// `parent` owns the dialog.
#pragma once

#include <cstdint>
#include <vector>

class QWidget;

namespace ridealong {

struct ShellContext;

// The open leads of a person (0: those without an owner), or only these of them. False where there is nothing
// to deal or nobody to deal it to; the person has been told.
bool dealLeadsOf(ShellContext &shell, QWidget *parent, uint32_t fromPerson, std::vector<uint32_t> leads = {});
// Chosen ones, whoever has them now.
bool dealChosen(ShellContext &shell, QWidget *parent, std::vector<uint32_t> leads);

} // namespace ridealong
