// SPDX-License-Identifier: GPL-3.0-or-later
// Where files that a person makes go unless said otherwise: the folder for documents, or the person's own
// folder where there is none.
#pragma once

#include <QString>

namespace ridealong {

QString documentsFolder();
QString inDocuments(const QString &fileName);

} // namespace ridealong
