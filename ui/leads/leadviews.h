// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs over the table of leads: views that every book has, then those that somebody saved in this one.
#pragma once

#include "book/book.h"

#include <QString>
#include <string>
#include <vector>

namespace ridealong {

struct LeadView
{
    QString name;
    std::string filter; // in the filter language
    uint32_t saved = 0; // its row among the views of the book
};

std::vector<LeadView> leadViews(const Book &book);
// How many leads it holds; 0 for a saved filter that cannot be read any more.
int countOf(const Book &book, const LeadView &view);

// One pass over the book for the sentence below the title.
struct LeadFigures
{
    int all = 0; // that are not deleted
    int open = 0;
    int openBest = 0;      // of grade A or B
    int neglectedBest = 0; // of grade A
    int withoutStep = 0;   // of the open ones
};
LeadFigures figuresOf(const Book &book);
QString answerOf(const Book &book);

} // namespace ridealong
