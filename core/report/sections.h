// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a person may arrange it: an opening, sections in an order, terms. What is shown, in which order
// and on which paper is a choice beside it, so that a frozen report can still be arranged and its figures
// stay.
#pragma once

#include "report/document.h"

#include <optional>

namespace ridealong::report {

// `key` is its name for ever ("effort", "won"). Halves stand beside each other, two and two.
struct Section
{
    std::string key;
    QString title; // as the list of sections names it
    std::vector<Plain> blocks;
    bool isHalf = false;
    bool isOptional = false; // left out unless it is asked for
};

struct Report
{
    Document frame; // without blocks
    Prose opening;  // made from the figures
    std::vector<Section> sections;
    QString termsTitle;
    std::vector<Definition> terms;
};

struct Arrangement
{
    std::vector<std::string> order = {};  // keys; those not named follow in the report's own order
    std::vector<std::string> hidden = {}; // keys
    std::vector<std::string> added = {};  // keys of optional sections that are shown
    QString opening = {};                 // instead of the report's own; empty: that
    std::optional<Paper> paper = {};
    bool colour = true;
};

bool isShown(const Section &section, const Arrangement &arrangement);
std::vector<const Section *> inOrder(const Report &report, const Arrangement &arrangement); // hidden ones too
// The page as it is read: opening, the shown sections, and the appendix with the definitions of what they
// show.
Document composed(const Report &report, const Arrangement &arrangement = {});
QString plainText(const Prose &prose);

} // namespace ridealong::report
