// SPDX-License-Identifier: GPL-3.0-or-later
// A document as JSON for other programs:
// {"title","subtitle","author":[],"footer","made","currency","figures":{id:{"label","value","text","note",
// "last","last_text","change","change_text","definition","risk"}},"tables":{id:[{column:value}]},
// "words":[{"kind","title","text"}],"terms":[{"term","meaning"}]}.
// Numbers are raw: money in major units, shares 0-1, dates ISO, unknown is null. A cell without a value is
// its text. Charts are tables.
#pragma once

#include "report/document.h"

#include <QJsonObject>

namespace ridealong::report {

QJsonObject figuresJson(const Document &document);
QJsonObject tablesJson(const Document &document);
std::string toJson(const Document &document);

} // namespace ridealong::report
