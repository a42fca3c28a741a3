// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/cadencesection.h"

#include "session/session.h"
#include "shell/context.h"

namespace ridealong {

CadenceSection::CadenceSection(ShellContext &context, QWidget *parent)
    : SettingsSection(context, parent)
{
    form()->addTitle(tr("Cadences"),
                     tr("The days between two touches. A lead beyond them, with no next step, is "
                        "neglected. D’s and E’s have no cadence."));
    addNumber({.label = tr("A’s every"), .unit = tr("days")}, "cadence_a");
    addNumber({.label = tr("B’s every"), .unit = tr("days")}, "cadence_b");
    addNumber({.label = tr("C’s every"), .unit = tr("days")}, "cadence_c");
    form()->addTitle(tr("Response times"),
                     tr("From the arrival of an inquiry to its first touch, in hours of the working week."));
    addNumber({.label = tr("Target"), .unit = tr("hours")}, "response_target");
    addNumber({.label = tr("Target for web inquiries"), .unit = tr("hours")}, "web_response_target");
    refresh();
}

SettingsSection *makeCadenceSection(ShellContext &shell, QWidget *parent)
{
    return new CadenceSection(shell, parent);
}

QString cadenceFact(const ShellContext &shell)
{
    const auto &days = shell.session->book().info().cadence;
    return CadenceSection::tr("A %1, B %2, C %3 days").arg(days[0]).arg(days[1]).arg(days[2]);
}

} // namespace ridealong
