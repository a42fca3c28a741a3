// SPDX-License-Identifier: GPL-3.0-or-later
// Values as other programs read them: money in major units, dates ISO, no number that is not a number.
#pragma once

#include "base/value.h"

#include <QJsonValue>

#include <string>

namespace ridealong::report {

std::string rawText(const Value &value, const std::string &currency); // empty when unknown
QJsonValue rawJson(const Value &value, const std::string &currency);  // null when unknown

} // namespace ridealong::report
