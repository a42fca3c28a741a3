// SPDX-License-Identifier: GPL-3.0-or-later
// Where files that a person makes go unless said otherwise: the folder for documents, or the person's own
// folder where there is none.
#pragma once

#include <QString>

namespace ridealong {

QString documentsFolder();
QString inDocuments(const QString &fileName);

// A folder as a person recognises it: "~/Documents/Reports"; of a long one its start and its last two names.
QString shortPath(const QString &folder);

} // namespace ridealong
