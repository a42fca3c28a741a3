// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/valuecell.h"

#include "leads/fittedtable.h"
#include "leads/roles.h"

#include <QStandardItem>
#include <cmath>

namespace ridealong {

namespace {

struct IsKnown
{
    bool operator()(double number) const { return std::isfinite(number); }
    bool operator()(Money money) const { return money.isSet(); }
    bool operator()(Date date) const { return date.isSet(); }
    bool operator()(Instant at) const { return at.isSet(); }
    bool operator()(const auto &) const { return true; }
};

} // namespace

Value knownOf(const Value &value)
{
    return std::visit(IsKnown{}, value) ? value : Value();
}

QStandardItem *makeCell(const QString &text, const Value &value)
{
    return withValue(makeCell(text), value);
}

QStandardItem *withValue(QStandardItem *cell, const Value &value)
{
    cell->setData(rawOf(knownOf(value)), RawRole);
    return cell;
}

} // namespace ridealong
