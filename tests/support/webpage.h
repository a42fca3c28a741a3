// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a web page for somebody who hears it, and for a validator. Empty for a good one.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <string>

// No language or title, a heading that skips a level, an id that stands twice or leads nowhere, a table
// without a caption or with cells that no head names, a picture without words, more or less than one main
// part, anything that runs or is fetched.
QStringList faultsOf(const QByteArray &html);
// tidy's complaints; empty as well where it is not installed: ask canRead("tidy") first.
std::string complaintsOf(const QByteArray &html);
