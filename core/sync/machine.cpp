// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/machine.h"

#include "base/digest.h"

#include <QByteArray>
#include <QSysInfo>

namespace ridealong {

std::string machineMark(const Id &laptop)
{
    static const std::string name = QSysInfo::machineUniqueId().toStdString();
    return name.empty() ? std::string() : Digest::of("machine|" + laptop.hex() + '|' + name).hex();
}

bool isAnotherMachine(const Id &laptop, std::string_view mark)
{
    const std::string here = machineMark(laptop);
    return !here.empty() && !mark.empty() && here != mark;
}

} // namespace ridealong
