// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "book/processes.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Error notFound(const QString &text)
{
    return {ErrorKind::notFound, text};
}

// Deleted leads are named only by the command that brings them back.
Result<uint32_t> leadByCompany(const Book &book, const std::string &name, bool deleted)
{
    const QString wanted = shown(name);
    uint32_t found = 0, count = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads().has(lead) != deleted &&
            shown(book.leads().text(lead, leadField("company"))).compare(wanted, Qt::CaseInsensitive) == 0 &&
            ++count == 1)
            found = lead;
    if (count > 1)
        return notFound(tr("%1 leads have the company %2. Name one by its id, as \"leads\" lists it.")
                            .arg(count)
                            .arg(wanted));
    if (count == 0)
        return notFound(
            tr("No lead is called %1. Give its id, the beginning of it, or its exact company name.")
                .arg(wanted));
    return found;
}

std::pair<uint32_t, uint32_t> leadByPrefix(const Book &book, std::string prefix, bool deleted)
{
    std::erase(prefix, '-');
    std::ranges::transform(prefix, prefix.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const bool isHex =
        prefix.size() >= 4 && prefix.find_first_not_of("0123456789abcdef") == std::string::npos;
    uint32_t found = 0, count = 0;
    for (uint32_t lead = 1; isHex && lead < book.leads().end(); ++lead)
        if (book.leads().has(lead) != deleted && book.leads().id(lead).hex().starts_with(prefix) &&
            ++count == 1)
            found = lead;
    return {found, count};
}

} // namespace

QString shown(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

namespace {

Result<uint32_t> find(const Book &book, const std::string &name, bool deleted)
{
    const auto [found, count] = leadByPrefix(book, name, deleted);
    if (count == 1)
        return found;
    const auto byCompany = leadByCompany(book, name, deleted);
    if (!byCompany && count > 1)
        return notFound(
            tr("%1 leads have ids that begin with %2. Give more of it.").arg(count).arg(shown(name)));
    return byCompany;
}

} // namespace

Result<uint32_t> findLead(const Book &book, const std::string &name)
{
    return find(book, name, false);
}
Result<uint32_t> findDeletedLead(const Book &book, const std::string &name)
{
    return find(book, name, true);
}

Result<uint32_t> findPerson(const Book &book, const std::string &name)
{
    if (const uint32_t person = book.personNamed(name))
        return person;
    return notFound(
        tr("Nobody on the team is called %1. Give a name, initials or an e-mail address.").arg(shown(name)));
}

Result<uint32_t> findStage(const Book &book, const std::string &name, uint32_t process)
{
    if (const uint32_t stage = stageNamed(book, name, process))
        return stage;
    QStringList names;
    for (const uint32_t stage : book.stageOrder())
        names << shown(stageCalled(book, stage));
    return notFound(
        tr("There is no stage %1. The stages are: %2.").arg(shown(name), names.join(QStringLiteral(", "))));
}

Result<uint32_t> findProcess(const Book &book, const std::string &name)
{
    if (const uint32_t process = processNamed(book, name))
        return process;
    QStringList names;
    for (const uint32_t process : processOrder(book))
        names << shown(processName(book, process));
    return notFound(tr("There is no process %1. The processes are: %2.")
                        .arg(shown(name), names.join(QStringLiteral(", "))));
}

Result<Date> readDate(const std::string &text, Date today)
{
    if (const Date date = Date::parseIso(text); date.isSet())
        return date;
    if (text == "today")
        return today;
    if (text == "tomorrow")
        return today.plus(1);
    const QString offset = shown(text).toLower();
    bool ok = false;
    const int count = offset.startsWith(QLatin1String("today")) && offset.size() > 6
                          ? offset.mid(5, offset.size() - 6).toInt(&ok)
                          : 0;
    const bool weeks = offset.endsWith(QLatin1Char('w'));
    if (ok && std::abs(count) < 10'000 && (weeks || offset.endsWith(QLatin1Char('d'))))
        return today.plus(count * (weeks ? 7 : 1));
    return Error{ErrorKind::usage, tr("%1 is no date. Write it as 2026-11-21.").arg(shown(text))};
}

QJsonValue number(double value)
{
    return std::isnan(value) ? QJsonValue() : QJsonValue(value);
}
QJsonValue text(std::string_view value)
{
    return value.empty() ? QJsonValue() : QJsonValue(shown(value));
}
QJsonValue date(Date value)
{
    return text(value.iso());
}

QJsonValue money(Money value, const Book &book)
{
    return value.isSet() ? QJsonValue(toMajor(value, book.info().perMajor)) : QJsonValue();
}

QJsonValue jsonOf(const Value &value, const Book &book, Entity target)
{
    if (isEmpty(value))
        return {};
    if (const auto *real = std::get_if<double>(&value))
        return number(*real);
    if (const auto *whole = std::get_if<int64_t>(&value))
        return qint64(*whole);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *amount = std::get_if<Money>(&value))
        return money(*amount, book);
    if (const auto *link = std::get_if<Link>(&value)) {
        if (target == Entity::lead)
            return shown(book.leads().id(link->number).hex());
        const auto names = book.leadData().namesOf(target, link->number);
        return names.empty() ? QJsonValue() : QJsonValue(shown(names.front()));
    }
    return shown(plainText(value, book.info().perMajor));
}

QString moneyText(Money value, const Book &book)
{
    if (!value.isSet())
        return tr("none");
    const int64_t per = book.info().perMajor;
    return QLocale(QLocale::English).toString(toMajor(value, per), 'f', value.minor % per ? 2 : 0);
}

QString percentText(double share)
{
    return std::isnan(share) ? tr("none") : QStringLiteral("%1%").arg(std::lround(share * 100));
}

// Columns as wide as their widest cell; those with an r at their place in rightAligned stand to the right.
QString table(const QStringList &heads, const QList<QStringList> &rows, const QString &rightAligned)
{
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        qsizetype width = heads[i].size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(i).size());
        widths << width;
    }
    QString out;
    const auto addRow = [&](const QStringList &row) {
        QString line;
        for (qsizetype i = 0; i < heads.size(); ++i) {
            const bool right = i < rightAligned.size() && rightAligned[i] == QLatin1Char('r');
            line += i ? QStringLiteral("  ") : QString();
            line += right ? row.value(i).rightJustified(widths[i]) : row.value(i).leftJustified(widths[i]);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        out += line + QLatin1Char('\n');
    };
    addRow(heads);
    for (const QStringList &row : rows)
        addRow(row);
    return out;
}

} // namespace ridealong::cli
