// SPDX-License-Identifier: GPL-3.0-or-later
// A member of the team: a rep, or a manager whom reps report to.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Person
{
    Text name;
    Text initials;
    Text email;
    Text role;
    Link manager;
    Text territory;
    Text office;
    Date hiredOn;
    Money hourlyCost;
    int32_t capacity = unsetInt;
    uint8_t active = 0;
    uint8_t deleted = 2;
};

inline constexpr Field<Person> personFields[] = {
    {{"name", QT_TRANSLATE_NOOP("field", "Name"), Type::text, 1, importable | listed | edited,
      "salesagent|agent|rep|salesrep|fullname|person|employee|user"},
     &Person::name},
    {{"initials", QT_TRANSLATE_NOOP("field", "Initials"), Type::text, 2, importable | listed | edited,
      "abbreviation|short"},
     &Person::initials},
    {{"email", QT_TRANSLATE_NOOP("field", "E-mail"), Type::text, 3, importable | listed | edited,
      "emailaddress|mail"},
     &Person::email},
    {{"role", QT_TRANSLATE_NOOP("field", "Role"), Type::choice, 4, importable | listed | edited,
      "position|function", "manager|rep"},
     &Person::role},
    {{"manager", QT_TRANSLATE_NOOP("field", "Manager"), Type::link, 5, importable | listed | edited,
      "salesmanager|reportsto|boss|supervisor|teamlead", "", Entity::person},
     &Person::manager},
    {{"territory", QT_TRANSLATE_NOOP("field", "Territory"), Type::text, 6, importable | listed | edited,
      "area|region"},
     &Person::territory},
    {{"office", QT_TRANSLATE_NOOP("field", "Office"), Type::text, 7, importable | listed | edited,
      "regionaloffice|branch|location|city"},
     &Person::office},
    {{"hired_on", QT_TRANSLATE_NOOP("field", "Hired on"), Type::date, 8, importable | listed | edited,
      "hiredate|startdate|hired|since"},
     &Person::hiredOn},
    {{"hourly_cost", QT_TRANSLATE_NOOP("field", "Loaded hourly cost"), Type::money, 9,
      importable | listed | edited, "hourlyrate|costperhour|rate"},
     &Person::hourlyCost},
    {{"capacity", QT_TRANSLATE_NOOP("field", "Capacity"), Type::integer, 10, importable | listed | edited,
      "maxleads|capacityleads"},
     &Person::capacity},
    {{"active", QT_TRANSLATE_NOOP("field", "Active"), Type::yesNo, 11, importable | listed | edited,
      "isactive|enabled"},
     &Person::active},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Person::deleted},
};

consteval FieldNo personField(std::string_view key)
{
    return fieldOf(personFields, key);
}

} // namespace ridealong
