// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/scopecheck.h"

#include "base/cborcursor.h"
#include "sync/bundlewire.h"

#include <QCoreApplication>

namespace ridealong {

using namespace bundle;

namespace {

Error notForThem(const char *what)
{
    return refuse(QCoreApplication::translate(
                      "Exchange",
                      "No file was written: it would have held something that is not for its readers. "
                      "Nothing left this laptop. Run \"check\" and report this."),
                  QString::fromLatin1(what));
}

size_t lengthOf(std::string_view bytes)
{
    size_t length = 0;
    for (size_t i = 0; i < lengthBytes; ++i)
        length |= size_t(uint8_t(bytes[i])) << (8 * i);
    return length;
}

} // namespace

Status ScopeCheck::see(std::string_view plain)
{
    m_buffer += plain;
    std::string_view rest = m_buffer;
    while (rest.size() >= lengthBytes && rest.size() >= lengthBytes + lengthOf(rest)) {
        const size_t length = lengthOf(rest);
        if (const Status checked = check(rest.substr(lengthBytes, length)); !checked)
            return checked;
        rest.remove_prefix(lengthBytes + length);
    }
    m_buffer.erase(0, m_buffer.size() - rest.size());
    return Done{};
}

Status ScopeCheck::check(std::string_view record)
{
    cbor::Cursor cursor(record);
    cursor.array();
    const int64_t kind = cursor.whole();
    if (kind == int64_t(Record::stream)) {
        const Id stream = cursor.id();
        cursor.id();
        if (!m_mayHold(cursor.text()))
            return notForThem("stream");
        m_streams.insert(stream);
    } else if (kind == int64_t(Record::entry)) {
        cursor.array();
        if (!m_streams.contains(cursor.id()))
            return notForThem("entry");
    }
    return cursor.failed() ? Status(notForThem("record")) : Status(Done{});
}

Status ScopeCheck::end() const
{
    return m_buffer.empty() ? Status(Done{}) : Status(notForThem("end"));
}

} // namespace ridealong
