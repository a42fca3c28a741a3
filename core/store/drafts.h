// SPDX-License-Identifier: GPL-3.0-or-later
// A set of changes as entries of the log: one for each scope, and more where there is much, each below what
// an exchange allows. Changes of one row are written in the order in which they were made. Throws StoreError.
#pragma once

#include "store/log.h"

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace ridealong {

class Drafts
{
public:
    using Write = std::function<void(const EntryDraft &)>;

    Drafts(Log &log, EntryHead head, Write write)
        : m_log(log)
        , m_head(std::move(head))
        , m_write(std::move(write))
    {
    }

    void add(const Change &change);
    void writeAll();
    // Rows that left the scope in which they were written, where somebody has to be told of it.
    const std::vector<std::pair<Entity, uint32_t>> &strays() const { return m_strays; }

private:
    bool mustFollow(const Change &change, const Scope &scope);
    void write(EntryDraft &draft);

    Log &m_log;
    EntryHead m_head;
    Write m_write;
    std::map<Scope, EntryDraft> m_drafts;
    std::vector<std::pair<Entity, uint32_t>> m_strays;
};

} // namespace ridealong
