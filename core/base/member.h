// SPDX-License-Identifier: GPL-3.0-or-later
// Which member of a struct a field is: a pointer to a member of one of a few types, or none. A variant says
// the same, but is made anew for each struct in every file that names a book: a third of the time of a build.
#pragma once

#include "base/textpool.h"
#include "base/value.h"

#include <cassert>
#include <cstdint>
#include <variant>

namespace ridealong {

template<class T>
class Member
{
public:
    constexpr Member(std::monostate = {}) {}
    constexpr Member(Text T::*member)
        : m_kind(Kind::text)
        , m_text(member)
    {
    }
    constexpr Member(double T::*member)
        : m_kind(Kind::real)
        , m_real(member)
    {
    }
    constexpr Member(int32_t T::*member)
        : m_kind(Kind::integer)
        , m_integer(member)
    {
    }
    constexpr Member(int64_t T::*member)
        : m_kind(Kind::wide)
        , m_wide(member)
    {
    }
    constexpr Member(Money T::*member)
        : m_kind(Kind::money)
        , m_money(member)
    {
    }
    constexpr Member(Date T::*member)
        : m_kind(Kind::date)
        , m_date(member)
    {
    }
    constexpr Member(Instant T::*member)
        : m_kind(Kind::instant)
        , m_instant(member)
    {
    }
    constexpr Member(uint8_t T::*member)
        : m_kind(Kind::yesNo)
        , m_yesNo(member)
    {
    }
    constexpr Member(Grade T::*member)
        : m_kind(Kind::grade)
        , m_grade(member)
    {
    }
    constexpr Member(Link T::*member)
        : m_kind(Kind::link)
        , m_link(member)
    {
    }

    constexpr bool isText() const { return m_kind == Kind::text; }
    constexpr Text T::*text() const
    {
        assert(isText());
        return m_text;
    }

    // Calls with the pointer; with a monostate where the field is no member.
    template<class F>
    constexpr decltype(auto) visit(F &&f) const
    {
        switch (m_kind) {
        case Kind::text:
            return f(m_text);
        case Kind::real:
            return f(m_real);
        case Kind::integer:
            return f(m_integer);
        case Kind::wide:
            return f(m_wide);
        case Kind::money:
            return f(m_money);
        case Kind::date:
            return f(m_date);
        case Kind::instant:
            return f(m_instant);
        case Kind::yesNo:
            return f(m_yesNo);
        case Kind::grade:
            return f(m_grade);
        case Kind::link:
            return f(m_link);
        case Kind::none:
            break;
        }
        return f(std::monostate{});
    }

private:
    enum class Kind : uint8_t { none, text, real, integer, wide, money, date, instant, yesNo, grade, link };

    Kind m_kind = Kind::none;
    union {
        char m_none = 0;
        Text T::*m_text;
        double T::*m_real;
        int32_t T::*m_integer;
        int64_t T::*m_wide;
        Money T::*m_money;
        Date T::*m_date;
        Instant T::*m_instant;
        uint8_t T::*m_yesNo;
        Grade T::*m_grade;
        Link T::*m_link;
    };
};

} // namespace ridealong
