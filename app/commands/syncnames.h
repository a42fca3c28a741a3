// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the exchange share: passphrases from files, laptops by their names, and the JSON of
// both.
#pragma once

#include "commands/command.h"

#include "session/exchange.h"

namespace ridealong::cli {

// The first line of the file, or of standard input for "-". The null text where no file is named.
Result<QString> readPassphrase(const std::string &file);

// By id, the beginning of it, its name, or its owner where he has one only. Of several those count that are
// revoked, or that are not.
Result<uint32_t> findLaptop(const Book &book, const std::string &name, bool revoked = false);
std::vector<uint32_t> laptopsOf(const Book &book, uint32_t person, const Id &butNot = {}); // not revoked
QString laptopName(const Book &book, uint32_t laptop); // "Cole Park's laptop (cole-t480)"

// For whom a file is: persons and laptops by name, with the invitations of those who have not answered yet.
Status addRecipient(ExportWish &wish, const Session &session, const std::string &name);

Error noTeamYet(const QString &role); // what to do first
QJsonValue moment(Instant at);        // null for none
QString momentText(Instant at);       // "never" for none
QJsonValue idJson(const Id &id);      // null for none
QJsonObject laptopJson(const Session &session, uint32_t laptop, const Id &own);

} // namespace ridealong::cli
