// SPDX-License-Identifier: GPL-3.0-or-later
// A laptop of the team: whose it is and the public halves of its keys, pinned by the manager who let it in.
// Keys are lower-case hex. A revoked one stays, with the entries that counted until then.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct Laptop
{
    Text name;
    Link person;
    Text role;
    Text signKey;
    Text boxKey;
    Date addedOn;
    Link by;
    Date revokedOn;
    Text revokedAfter;
    Text revokeReason;
    uint8_t deleted = 2;
};

inline constexpr Field<Laptop> laptopFields[] = {
    {{"name", QT_TRANSLATE_NOOP("field", "Name"), Type::text, 1, 0}, &Laptop::name},
    {{"person", QT_TRANSLATE_NOOP("field", "Person"), Type::link, 2, 0, "", "", Entity::person},
     &Laptop::person},
    {{"role", QT_TRANSLATE_NOOP("field", "Role"), Type::text, 3, 0}, &Laptop::role},
    {{"sign_key", QT_TRANSLATE_NOOP("field", "Key for signatures"), Type::text, 4, 0}, &Laptop::signKey},
    {{"box_key", QT_TRANSLATE_NOOP("field", "Key for reading"), Type::text, 5, 0}, &Laptop::boxKey},
    {{"added_on", QT_TRANSLATE_NOOP("field", "Added on"), Type::date, 6, 0}, &Laptop::addedOn},
    {{"by", QT_TRANSLATE_NOOP("field", "Let in by"), Type::link, 7, 0, "", "", Entity::person}, &Laptop::by},
    {{"revoked_on", QT_TRANSLATE_NOOP("field", "Revoked on"), Type::date, 8, 0}, &Laptop::revokedOn},
    {{"revoked_after", QT_TRANSLATE_NOOP("field", "Last entries that count"), Type::text, 9, 0},
     &Laptop::revokedAfter},
    {{"revoke_reason", QT_TRANSLATE_NOOP("field", "Reason for revoking"), Type::text, 10, 0},
     &Laptop::revokeReason},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99, 0}, &Laptop::deleted},
};

consteval FieldNo laptopField(std::string_view key)
{
    return fieldOf(laptopFields, key);
}

} // namespace ridealong
