// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"

#include <bit>

namespace ridealong::cbor {

namespace {

void bigEndian(std::string &to, uint64_t value, int size)
{
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        to += char(value >> shift & 0xFF);
}

void head(std::string &to, int major, uint64_t value)
{
    const auto mark = [major](int low) { return char(major << 5 | low); };
    if (value < 24) {
        to += mark(int(value));
    } else if (value <= 0xFF) {
        to += mark(24);
        bigEndian(to, value, 1);
    } else if (value <= 0xFFFF) {
        to += mark(25);
        bigEndian(to, value, 2);
    } else if (value <= 0xFFFFFFFF) {
        to += mark(26);
        bigEndian(to, value, 4);
    } else {
        to += mark(27);
        bigEndian(to, value, 8);
    }
}

} // namespace

void array(std::string &to, size_t length)
{
    head(to, 4, length);
}

void whole(std::string &to, int64_t value)
{
    if (value >= 0)
        head(to, 0, uint64_t(value));
    else
        head(to, 1, uint64_t(-(value + 1)));
}

void real(std::string &to, double value)
{
    to += char(0xFB);
    bigEndian(to, std::bit_cast<uint64_t>(value), 8);
}

void boolean(std::string &to, bool value)
{
    to += char(value ? 0xF5 : 0xF4);
}
void null(std::string &to)
{
    to += char(0xF6);
}

void text(std::string &to, std::string_view value)
{
    head(to, 3, value.size());
    to += value;
}

void bytes(std::string &to, std::string_view value)
{
    head(to, 2, value.size());
    to += value;
}

void id(std::string &to, const Id &value)
{
    char sixteen[16];
    value.toBytes(sixteen);
    bytes(to, {sixteen, sizeof sixteen});
}

void localValue(std::string &to, const Value &value)
{
    if (const auto *string = std::get_if<std::string>(&value))
        text(to, *string);
    else if (const auto *number = std::get_if<double>(&value))
        real(to, *number);
    else if (const auto *integer = std::get_if<int64_t>(&value))
        whole(to, *integer);
    else if (const auto *flag = std::get_if<bool>(&value))
        boolean(to, *flag);
    else if (const auto *money = std::get_if<Money>(&value))
        whole(to, money->minor);
    else if (const auto *date = std::get_if<Date>(&value))
        whole(to, date->days);
    else if (const auto *instant = std::get_if<Instant>(&value))
        whole(to, instant->ms);
    else if (const auto *grade = std::get_if<Grade>(&value))
        whole(to, int64_t(*grade));
    else if (const auto *link = std::get_if<Link>(&value))
        whole(to, link->number);
    else
        null(to);
}

} // namespace ridealong::cbor
