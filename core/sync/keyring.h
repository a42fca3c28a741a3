// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keyring as a place for texts by name, where the program was built with it and a session bus is
// there. Never waits longer than a moment and never asks its owner for a password: a locked keyring counts as
// none, and whoever calls takes a file instead. What fails gives nothing and says nothing.
#pragma once

#include <optional>
#include <string>

namespace ridealong::keyring {

bool isThere(); // RIDEALONG_KEYS switches it off
bool isOpen();  // there, and not locked
std::optional<std::string> read(const std::string &name);
bool write(const std::string &name, const std::string &text);
void remove(const std::string &name);

} // namespace ridealong::keyring
