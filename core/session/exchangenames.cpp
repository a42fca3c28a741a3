// SPDX-License-Identifier: GPL-3.0-or-later
// What the account of an import calls people, leads and values, and what it adds to the changes.
#include "base/spoken.h"
#include "base/words.h"
#include "session/exchangeparts.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::exchange {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SalesWords", text);
}

QString nameOf(const Look &look, Entity entity, uint32_t number, FieldNo field)
{
    const Value name = number ? look(entity, number, field) : Value{};
    const auto *text = std::get_if<std::string>(&name);
    return text ? shown(*text) : QString();
}

} // namespace

QString personWords(const Look &look, uint32_t number)
{
    const QString name = nameOf(look, Entity::person, number, personField("name"));
    return name.isEmpty() ? tr("Somebody") : name;
}

QString leadWords(const Look &look, uint32_t number)
{
    const QString name = nameOf(look, Entity::lead, number, leadField("company"));
    return name.isEmpty() ? tr("a lead") : name;
}

QString valueWords(const Book &book, const Look &look, const FieldInfo &field, const Value &value)
{
    if (isEmpty(value))
        return tr("nothing");
    if (const auto *money = std::get_if<Money>(&value))
        return moneyWords(*money, book.info().currency);
    if (const auto *date = std::get_if<Date>(&value))
        return dayWords(*date);
    if (const auto *link = std::get_if<Link>(&value)) {
        if (field.target == Entity::person)
            return personWords(look, link->number);
        if (field.target == Entity::stage)
            return shown(book.stageName(link->number));
        return field.target == Entity::lead ? leadWords(look, link->number) : tr("another");
    }
    if (const auto *grade = std::get_if<Grade>(&value))
        return QString(QLatin1Char(letter(*grade)));
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? tr("yes") : tr("no");
    if (const auto *number = std::get_if<int64_t>(&value))
        return QString::number(*number);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', 6);
    const auto *text = std::get_if<std::string>(&value);
    const QString whole = text ? shown(*text).simplified() : QString();
    return whole.size() > 60 ? whole.left(59) + QChar(0x2026) : whole;
}

namespace {

// "Mara decided a conflict about Acme"
QStringList decidedWords(const std::vector<IngestedDecision> &decided, const Look &look)
{
    QStringList lines;
    for (const IngestedDecision &each : decided) {
        const QString by = personWords(look, each.person);
        lines << (each.entity == Entity::lead
                      ? tr("%1 decided a conflict about %2").arg(by, leadWords(look, each.number))
                      : tr("%1 decided a conflict").arg(by));
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace

void tellInLines(ChangeReport &report, const SalesWords &words, const Look &look)
{
    const IngestAccount &account = report.account;
    report.lines = decidedWords(account.decided, look) + words.lines;
    report.moreLines = words.cut + std::max<int64_t>(0, account.rows - words.rows);
    if (account.taken + account.freed > 0 && account.decisions == 0 && account.held == 0 &&
        report.lines.isEmpty() && report.moreLines == 0)
        report.lines << tr("Nothing that you see changes by it");
}

} // namespace ridealong::exchange
