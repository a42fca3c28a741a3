// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of the kinds of files that an import takes, by their endings: for dialogs, for what is dropped on
// the window, and for what may be long to read.
#pragma once

#include <QStringList>

class QMimeData;

namespace ridealong {

QString listFilter();      // of a file dialog
QStringList listEndings(); // ".csv"; also those of mapping files
bool isMappingFile(const QString &path);
bool isLongToRead(const QString &path);         // anything but text: it is unpacked or turned into rows first
QStringList listFilesIn(const QMimeData *what); // of the computer itself

} // namespace ridealong
