// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to many leads at once, as gestures of the desktop: one commit, one undo, a toast that offers
// it. `parent` owns what dialogs they need.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

class QMenu;
class QWidget;

namespace ridealong {

struct ShellContext;

// Adds or takes away one of the tags in use, or a new one.
void fillTagMenu(QMenu &menu, ShellContext &shell, QWidget *parent, const std::vector<uint32_t> &leads);
void addTagTo(ShellContext &shell, const std::vector<uint32_t> &leads, const std::string &tag);
void removeTagFrom(ShellContext &shell, const std::vector<uint32_t> &leads, const std::string &tag);
// Offers the deleted leads; a toast says it where there are none.
void restoreDeleted(ShellContext &shell, QWidget *parent);
void editFieldOf(ShellContext &shell, QWidget *parent, const std::vector<uint32_t> &leads);

} // namespace ridealong
