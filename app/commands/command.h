// SPDX-License-Identifier: GPL-3.0-or-later
// A command of the command line is a row of the table in catalog.cpp: its words, what it is for, what it
// needs of the book, and a function that declares its options and gives back what runs it.
#pragma once

#include "commands/options.h"
#include "session/session.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <functional>
#include <span>

namespace ridealong::cli {

struct Globals
{
    std::string book;
    std::string as;
    std::string today;
    bool json = false;
    bool quiet = false;
};

// What a command prints: the JSON document, or the text for a person. The status is 0, or 3 when rows were
// rejected.
struct Output
{
    QJsonValue json;
    QString text;
    int status = 0;
};

struct Context
{
    const Globals &globals;
    Clock clock;
    Session *session = nullptr; // null for a command that needs no book

    const Book &book() const { return session->book(); }
};

enum class Needs : uint8_t { nothing, bookIfGiven, reading, writing };
using Run = std::function<Result<Output>(Context &)>;

struct Command
{
    const char *words;   // "lead show"
    const char *summary; // one line, for help and the manual
    Needs needs;
    Run (*declare)(Options &options);
    bool paints = false; // needs fonts and a painter, without a display
};

std::span<const Command> catalog(); // all commands, in the order of the manual
void declareGlobals(Options options, Globals &globals);

// Reading arguments.
Result<uint32_t> findLead(const Book &book,
                          const std::string &name); // id, unique prefix of it, or exact company
Result<uint32_t> findDeletedLead(const Book &book, const std::string &name);
Result<uint32_t> findPerson(const Book &book, const std::string &name); // name, initials or e-mail
// Of this process if it has one of that name, else of the first that has; "Key accounts/Demo" says which.
Result<uint32_t> findStage(const Book &book, const std::string &name, uint32_t process = 0);
Result<uint32_t> findProcess(const Book &book, const std::string &name);
Result<Date> readDate(const std::string &text, Date today); // ISO, today, tomorrow, today+3d

// Writing results.
QJsonValue jsonOf(const Value &value, const Book &book, Entity target = Entity::none);
QJsonValue money(Money value, const Book &book);
QJsonValue number(double value);         // null for NaN
QJsonValue text(std::string_view value); // null for the empty text
QJsonValue date(Date value);
QString table(const QStringList &heads, const QList<QStringList> &rows, const QString &rightAligned = {});
QString shown(std::string_view utf8);
QString moneyText(Money value, const Book &book); // 12,345.67, or "none"
QString percentText(double share);                // 63%, or "none" for NaN

} // namespace ridealong::cli
