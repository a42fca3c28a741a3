// SPDX-License-Identifier: GPL-3.0-or-later
// A further contact at a lead's company, with the part that the person plays in buying.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Contact
{
    Link lead;
    Text name;
    Text title;
    Text email;
    Text phone;
    Text buyingRole;
    uint8_t deleted = 2;
};

inline constexpr Field<Contact> contactFields[] = {
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 1, 0, "", "", Entity::lead}, &Contact::lead},
    {{"name", QT_TRANSLATE_NOOP("field", "Name"), Type::text, 2, edited}, &Contact::name},
    {{"title", QT_TRANSLATE_NOOP("field", "Title"), Type::text, 3, edited}, &Contact::title},
    {{"email", QT_TRANSLATE_NOOP("field", "E-mail"), Type::text, 4, edited}, &Contact::email},
    {{"phone", QT_TRANSLATE_NOOP("field", "Phone"), Type::text, 5, edited}, &Contact::phone},
    {{"buying_role", QT_TRANSLATE_NOOP("field", "Buying role"), Type::choice, 6, edited, "",
      "decision maker|influencer|champion|user|blocker"},
     &Contact::buyingRole},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Contact::deleted},
};

consteval FieldNo contactField(std::string_view key)
{
    return fieldOf(contactFields, key);
}

} // namespace ridealong
