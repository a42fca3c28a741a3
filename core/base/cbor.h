// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical CBOR (RFC 8949, 4.2) appended to a byte array: shortest lengths, definite sizes. Only what the
// log needs; reading is QCborStreamReader's.
#pragma once

#include "base/id.h"
#include "base/value.h"

#include <string>
#include <string_view>

namespace ridealong::cbor {

void array(std::string &to, size_t length);
void whole(std::string &to, int64_t value);
void real(std::string &to, double value);
void boolean(std::string &to, bool value);
void null(std::string &to);
void text(std::string &to, std::string_view value);
void bytes(std::string &to, std::string_view value);
void id(std::string &to, const Id &value);
// Links as their number: for bodies that stay on this laptop.
void localValue(std::string &to, const Value &value);

} // namespace ridealong::cbor
