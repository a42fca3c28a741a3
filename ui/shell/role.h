// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits before the screen: managers answer intake, release brakes and see the whole team; reps see what is
// theirs.
#pragma once

namespace ridealong {

class Session;

bool isManager(const Session &session);

} // namespace ridealong
