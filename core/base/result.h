// SPDX-License-Identifier: GPL-3.0-or-later
// The outcome of anything that may fail for a reason that a person can understand: a value, or an Error.
// Bugs assert instead; bad rows of a file are data and have their own lists.
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace ridealong {

enum class ErrorKind { usage, refused, notFound, badData, busy, readOnly, io, diskFull, cancelled };

// `text` is one sentence for a person: what is wrong, where, and what to do. `detail` is for the log.
struct Error
{
    ErrorKind kind = ErrorKind::refused;
    QString text;
    QString detail = {};
};

template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() { return std::get<0>(m_state); }
    const T &value() const { return std::get<0>(m_state); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done
{
};
using Status = Result<Done>;

inline Error refuse(QString text, QString detail = {})
{
    return {ErrorKind::refused, std::move(text), std::move(detail)};
}

} // namespace ridealong
