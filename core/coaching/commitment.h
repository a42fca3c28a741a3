// SPDX-License-Identifier: GPL-3.0-or-later
// What a rep, or the manager towards the rep, promised to do and by when. Carried from ride to ride until it
// is kept or dropped; one that is open when its day is over is missed so far.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct Commitment
{
    Link rep;
    Link person;
    Text what;
    Date due;
    Text state;
    Date closedOn;
    Link ride;
    Date madeOn;
    Link by;
    Link lead;
    Text comment;
    uint8_t deleted = 2;
};

inline constexpr Field<Commitment> commitmentFields[] = {
    {{"rep", QT_TRANSLATE_NOOP("field", "Rep"), Type::link, 1, 0, "", "", Entity::person}, &Commitment::rep},
    {{"person", QT_TRANSLATE_NOOP("field", "Who promised"), Type::link, 2, 0, "", "", Entity::person},
     &Commitment::person},
    {{"what", QT_TRANSLATE_NOOP("field", "What"), Type::text, 3, 0}, &Commitment::what},
    {{"due", QT_TRANSLATE_NOOP("field", "Due"), Type::date, 4, 0}, &Commitment::due},
    {{"state", QT_TRANSLATE_NOOP("field", "State"), Type::choice, 5, 0, "", "open|kept|dropped"},
     &Commitment::state},
    {{"closed_on", QT_TRANSLATE_NOOP("field", "Closed on"), Type::date, 6, 0}, &Commitment::closedOn},
    {{"ride", QT_TRANSLATE_NOOP("field", "Ride-along"), Type::link, 7, 0, "", "", Entity::ride},
     &Commitment::ride},
    {{"made_on", QT_TRANSLATE_NOOP("field", "Made on"), Type::date, 8, 0}, &Commitment::madeOn},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 9, 0, "", "", Entity::person}, &Commitment::by},
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 10, 0, "", "", Entity::lead},
     &Commitment::lead},
    {{"comment", QT_TRANSLATE_NOOP("field", "Comment"), Type::text, 11, 0}, &Commitment::comment},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Commitment::deleted},
};

consteval FieldNo commitmentField(std::string_view key)
{
    return fieldOf(commitmentFields, key);
}

} // namespace ridealong
