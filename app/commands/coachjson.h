// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of coaching share: whose coaching somebody may see, rows by their ids, and how notes,
// commitments and rides look in JSON. A rep sees what is his or hers and was shared; of private notes a rep
// sees nothing, not even how many there are.
#pragma once

#include "commands/command.h"

#include "measure/coaching.h"

namespace ridealong::cli {

bool actsAsManager(const Context &context);
Status refuseUnlessManager(const Context &context, const QString &sentence);
// That rep, whom the one who asks may see.
Result<uint32_t> findCoached(const Context &context, const std::string &name);
// Without a name a manager means the team (0), a rep means himself or herself.
Result<uint32_t> findCoachedOrTeam(const Context &context, const std::string &name);

// A live row by its id or the beginning of it, of those that `may` says.
Result<uint32_t> findRow(const TableBase &table, const std::string &id, const QString &whenMissing,
                         const std::function<bool(uint32_t)> &may = {});

QJsonValue idOf(const TableBase &table, uint32_t row); // null for 0
QJsonValue skillText(const Book &book, uint32_t skill);
QJsonValue companyText(const Book &book, uint32_t lead);
QJsonObject noteJson(const Book &book, Entity entity, uint32_t row);
QJsonObject commitmentJson(const Book &book, uint32_t row);
QJsonObject tallyJson(const CommitmentTally &tally);
QJsonObject rolesJson(const RoleTally &tally);
QJsonObject effectJson(const Book &book, const CoachingEffect &effect);
const char *commitmentState(const Book &book, uint32_t row); // open, missed, kept or dropped

} // namespace ridealong::cli
