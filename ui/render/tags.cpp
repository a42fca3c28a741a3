// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/tags.h"

#include "render/strips.h"

namespace ridealong::render {

void Strip::tag(size_t from, ElementPtr element)
{
    tags.push_back({from, picture.marks.size(), std::move(element)});
}

ElementPtr element(const char *role, const ElementPtr &in, const QString &words)
{
    return std::make_shared<const Element>(Element{.role = role, .words = words, .in = in});
}

} // namespace ridealong::render
