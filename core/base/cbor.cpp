// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"

#include <bit>

namespace ridealong::cbor {

namespace {

void bigEndian(char *to, uint64_t value, int size)
{
    for (int i = size - 1; i >= 0; --i, value >>= 8)
        to[i] = char(value & 0xFF);
}

void head(std::string &to, int major, uint64_t value)
{
    const int kind = major << 5;
    if (value < 24) {
        to.push_back(char(kind | int(value)));
        return;
    }
    char bytes[9];
    const int size = value <= 0xFF ? 1 : value <= 0xFFFF ? 2 : value <= 0xFFFFFFFF ? 4 : 8;
    bytes[0] = char(kind | (size == 1 ? 24 : size == 2 ? 25 : size == 4 ? 26 : 27));
    bigEndian(bytes + 1, value, size);
    to.append(bytes, size_t(size) + 1);
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
    char bytes[9];
    bytes[0] = char(0xFB);
    bigEndian(bytes + 1, std::bit_cast<uint64_t>(value), 8);
    to.append(bytes, sizeof bytes);
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
