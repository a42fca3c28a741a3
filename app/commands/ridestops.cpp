// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/ridestops.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace

Result<size_t> findStop(const Book &book, std::span<const NamedStop> stops, const std::string &name)
{
    const auto lead = findLead(book, name);
    for (size_t i = 0; i < stops.size(); ++i) {
        const bool isNamed = stops[i].company.compare(shown(name), Qt::CaseInsensitive) == 0;
        if (lead ? stops[i].lead == *lead : isNamed)
            return i;
    }
    if (!lead)
        return lead.error();
    return Error{ErrorKind::notFound, tr("%1 is no stop of this ride-along.").arg(shown(name))};
}

Status sayOfStops(const Book &book, std::span<const NamedStop> stops, const std::vector<std::string> &words,
                  const Say &say)
{
    for (const std::string &word : words) {
        size_t cut = word.find('=');
        if (cut == std::string::npos)
            return Error{ErrorKind::usage, tr("%1 is not LEAD=VALUE.").arg(shown(word))};
        const auto first = findStop(book, stops, word.substr(0, cut));
        Result<size_t> stop = first;
        for (size_t next = word.find('=', cut + 1); !stop && next != std::string::npos;
             next = word.find('=', next + 1)) {
            stop = findStop(book, stops, word.substr(0, next));
            cut = next;
        }
        if (!stop)
            return first.error();
        if (const Status said = say(*stop, word.substr(cut + 1)); !said)
            return said;
    }
    return Done{};
}

Result<std::vector<uint32_t>> leadsIn(const Book &book, const std::vector<std::string> &words)
{
    std::vector<uint32_t> leads;
    for (const std::string &word : words) {
        if (const auto whole = findLead(book, word)) { // "Acme, Inc"
            leads.push_back(*whole);
            continue;
        }
        for (const std::string &part : commaList(word)) {
            const auto lead = findLead(book, part);
            if (!lead)
                return lead.error();
            leads.push_back(*lead);
        }
    }
    return leads;
}

} // namespace ridealong::cli
