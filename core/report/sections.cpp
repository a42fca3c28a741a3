// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections.h"

#include <algorithm>

namespace ridealong::report {

namespace {

bool holds(const std::vector<std::string> &keys, const std::string &key)
{
    return std::ranges::find(keys, key) != keys.end();
}

// Halves in pairs; one that is left over has the whole width.
void addSections(std::vector<Block> &blocks, const std::vector<const Section *> &shown)
{
    for (size_t at = 0; at < shown.size(); ++at) {
        const Section &section = *shown[at];
        const Section *beside = at + 1 < shown.size() ? shown[at + 1] : nullptr;
        if (section.isHalf && beside && beside->isHalf) {
            blocks.push_back(SideBySide{section.blocks, beside->blocks});
            ++at;
            continue;
        }
        for (const Plain &block : section.blocks)
            std::visit([&](const auto &plain) { blocks.push_back(plain); }, block);
    }
}

// What was drafted bold stays so where the words still say it.
std::vector<Run> ownRuns(const QString &own, const std::vector<Run> &drafted)
{
    std::vector<Run> runs;
    qsizetype done = 0;
    for (const Run &run : drafted) {
        const qsizetype at = run.bold && !run.text.isEmpty() ? own.indexOf(run.text.trimmed(), done) : -1;
        if (at < 0)
            continue;
        if (at > done)
            runs.push_back({own.mid(done, at - done)});
        runs.push_back({run.text.trimmed(), true});
        done = at + run.text.trimmed().size();
    }
    if (done < own.size())
        runs.push_back({own.mid(done)});
    return runs;
}

} // namespace

bool isShown(const Section &section, const Arrangement &arrangement)
{
    return section.isOptional ? holds(arrangement.added, section.key)
                              : !holds(arrangement.hidden, section.key);
}

std::vector<const Section *> inOrder(const Report &report, const Arrangement &arrangement)
{
    std::vector<const Section *> sections;
    for (const std::string &key : arrangement.order)
        for (const Section &section : report.sections)
            if (section.key == key && std::ranges::find(sections, &section) == sections.end())
                sections.push_back(&section);
    for (const Section &section : report.sections)
        if (std::ranges::find(sections, &section) == sections.end())
            sections.push_back(&section);
    return sections;
}

Document composed(const Report &report, const Arrangement &arrangement)
{
    Document document = report.frame;
    document.paper = arrangement.paper.value_or(document.paper);
    document.colour = document.colour && arrangement.colour;
    Prose opening = report.opening;
    if (!arrangement.opening.isEmpty())
        opening.runs = ownRuns(arrangement.opening, report.opening.runs);
    if (!opening.runs.empty())
        document.blocks.push_back(std::move(opening));
    std::vector<const Section *> shown = inOrder(report, arrangement);
    std::erase_if(shown, [&](const Section *section) { return !isShown(*section, arrangement); });
    addSections(document.blocks, shown);
    if (!report.termsTitle.isEmpty())
        document.blocks.push_back(Appendix{report.termsTitle, report.terms});
    return document;
}

QString plainText(const Prose &prose)
{
    QString text;
    for (const Run &run : prose.runs)
        text += run.text;
    return text;
}

} // namespace ridealong::report
