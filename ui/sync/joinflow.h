// SPDX-License-Identifier: GPL-3.0-or-later
// How a laptop comes into the team and leaves it: invitations, join files and their approval, fingerprints,
// revoking. Each asks in a dialog, works as a job, and says what to do next.
#pragma once

#include <QString>
#include <cstdint>

class QWidget;

namespace ridealong {

struct LaptopLine;
struct ShellContext;

void inviteRep(ShellContext &shell, QWidget *parent, uint32_t person = 0);
void chooseJoinFile(ShellContext &shell, QWidget *parent);
void approveJoinFile(ShellContext &shell, QWidget *parent, const QString &path);
void joinTeam(ShellContext &shell, QWidget *parent); // writes the join file of this laptop
void showKeys(ShellContext &shell, QWidget *parent); // of this laptop: the fingerprint, and where they are
void showFingerprint(ShellContext &shell, QWidget *parent, const LaptopLine &laptop);
void renameLaptopOf(ShellContext &shell, QWidget *parent, const LaptopLine &laptop);
void revokeLaptopOf(ShellContext &shell, QWidget *parent, const LaptopLine &laptop);
void takeBackRevokingOf(ShellContext &shell, QWidget *parent, const LaptopLine &laptop);

} // namespace ridealong
