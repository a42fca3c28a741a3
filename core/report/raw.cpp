// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/raw.h"

#include <cmath>

namespace ridealong::report {

namespace {

struct ToJson
{
    const std::string &currency;

    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const std::string &text) const { return QString::fromStdString(text); }
    // Six digits: a share of 0.8 is 0.8, not what is left of a division.
    QJsonValue operator()(double number) const
    {
        return std::isfinite(number) ? QJsonValue(std::round(number * 1e6) / 1e6)
                                     : QJsonValue(QJsonValue::Null);
    }
    QJsonValue operator()(int64_t number) const { return qint64(number); }
    QJsonValue operator()(bool yes) const { return yes; }
    QJsonValue operator()(Money money) const
    {
        return money.isSet() ? QJsonValue(toMajor(money, minorPerMajor(currency)))
                             : QJsonValue(QJsonValue::Null);
    }
    QJsonValue operator()(Date date) const { return orNull(date.iso()); }
    QJsonValue operator()(Instant instant) const { return orNull(instant.iso()); }
    QJsonValue operator()(Grade grade) const
    {
        return grade == Grade::none ? QJsonValue(QJsonValue::Null)
                                    : QJsonValue(QString(QLatin1Char(letter(grade))));
    }
    QJsonValue operator()(Link link) const
    {
        return link.isSet() ? QJsonValue(qint64(link.number)) : QJsonValue(QJsonValue::Null);
    }
    static QJsonValue orNull(const std::string &text)
    {
        return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromStdString(text));
    }
};

} // namespace

QJsonValue rawJson(const Value &value, const std::string &currency)
{
    return std::visit(ToJson{currency}, value);
}

std::string rawText(const Value &value, const std::string &currency)
{
    const QJsonValue json = rawJson(value, currency);
    if (json.isBool())
        return json.toBool() ? "yes" : "no";
    if (json.isDouble())
        return json.toVariant().toString().toStdString();
    return json.toString().toStdString();
}

} // namespace ridealong::report
