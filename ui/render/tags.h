// SPDX-License-Identifier: GPL-3.0-or-later
// What the marks of a page are for somebody who hears it: a heading, a cell of a table, a chart in words.
// Elements stand in one another as in HTML; each is made once and shared by what belongs to it on all pages,
// in the order in which it is read. Marks without an element are ornament.
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace ridealong::render {

struct Element
{
    const char *role;   // of PDF: H1, H2, P, Span, Table, TR, TH, TD, L, LI, Lbl, LBody, Figure
    QString words = {}; // of a heading itself, of a figure what it shows
    std::shared_ptr<const Element> in = {}; // null: the document
};
using ElementPtr = std::shared_ptr<const Element>;

struct Tagged // marks [from, to) of a picture
{
    size_t from = 0, to = 0;
    ElementPtr element;
};
using Tags = std::vector<Tagged>; // by `from`, none in another

ElementPtr element(const char *role, const ElementPtr &in = {}, const QString &words = {});

} // namespace ridealong::render
