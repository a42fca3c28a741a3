// SPDX-License-Identifier: GPL-3.0-or-later
// What the words behind the program's name ask for. A value; nothing is opened or checked here but the words.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "shell/theme.h"

#include <QSize>
#include <QStringList>
#include <optional>

namespace ridealong {

struct Launch
{
    QString book;       // path; empty for the last one
    QString changeFile; // to be imported into the book; an invitation makes one
    QString page;       // key; empty for the one that was shown last
    QString person;     // who acts; empty for the book's owner
    QString grab;       // a picture of the window goes there, then the program ends
    QString typed;      // keys to press before the picture
    std::optional<QSize> size;
    std::optional<Look> look;
    std::optional<double> scale;
    QString language; // code; empty for the one that was chosen
    Clock clock;
    QString answer; // what --help or --version print; nothing else is to be done then

    bool isGrab() const { return !grab.isEmpty(); }
};

// Whether the name is that of a change file; what else is opened is a book.
bool isChangeFileName(const QString &file);

// `arguments` as QCoreApplication::arguments() gives them, the program first. Fails with ErrorKind::usage.
Result<Launch> readLaunch(const QStringList &arguments);

// Prints the answer, or what is wrong with the words, and gives the code that the program ends with; none
// where it goes on.
std::optional<int> endedBy(const Result<Launch> &launch);

} // namespace ridealong
