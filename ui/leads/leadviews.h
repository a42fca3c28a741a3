// SPDX-License-Identifier: GPL-3.0-or-later
// What the tabs over the table of leads say: how many leads a view holds, and the answer below the title.
#pragma once

#include "leads/leadcolumns.h"
#include "leads/leadorder.h"
#include "work/views.h"

namespace ridealong {

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

// "-value,company", as views keep an order and columns; what the book does not know is left out.
std::string sortText(const std::vector<SortKey> &keys);
std::vector<SortKey> sortKeys(const Book &book, const std::string &text);
// What the text field finds, in the filter language: each word in any field that is searched.
std::string textFilter(const std::string &text);
std::string columnText(const std::vector<ListColumn> &columns);
std::vector<std::string> columnKeys(const std::string &text);

} // namespace ridealong
