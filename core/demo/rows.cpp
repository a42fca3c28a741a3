// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/rows.h"
#include "demo/dice.h"

namespace ridealong::demo {

namespace {

constexpr size_t fullPart = 8000;

}

// Shaped like the ids that time makes, so that they are in the order of the rows.
Id Rows::nextId()
{
    const uint64_t number = m_made++;
    const uint64_t ms = uint64_t(m_today.days) * 86'400'000 + (number >> 12);
    return {ms << 16 | 0x7000 | (number & 0xFFF), 1ull << 63 | Dice(m_seed, 'i', number).next() >> 2};
}

uint32_t Rows::create(Entity entity, const Id &id, std::vector<Cell> cells)
{
    return m_changes.create(entity, id, std::move(cells));
}

Status Rows::writeIfFull()
{
    return m_changes.changes().size() < fullPart ? Status(Done{}) : write();
}

Status Rows::write()
{
    const Status written = m_writer.write(m_changes);
    m_changes = m_writer.change();
    return written;
}

} // namespace ridealong::demo
