// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF read back by programs that are not ours: poppler's and qpdf. What they say on both channels, or
// nothing where they are not installed: ask canRead() first.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <string>

bool canRead(const char *program);
// The file stands where the arguments say "FILE".
std::string readBy(const char *program, const QStringList &arguments, const QByteArray &pdf);
// What qpdf says of one part of it ("outlines", "pages").
QByteArray jsonOf(const char *part, const QByteArray &pdf);
// Its bookmarks with their pages, "  Title 3" two spaces deeper a level.
QStringList bookmarksOf(const QByteArray &pdf);
