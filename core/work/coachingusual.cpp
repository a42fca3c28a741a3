// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/coaching.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

struct UsualSkill
{
    const char *key;
    const char *name;
    const char *guides[5]; // what the manager sees in the room, from 1 to 5
};

constexpr UsualSkill usual[] = {
    {"preparation",
     QT_TRANSLATE_NOOP("skills", "Preparation"),
     {QT_TRANSLATE_NOOP("skills", "Walks in knowing only the name on the door. I tell what we are here for."),
      QT_TRANSLATE_NOOP("skills", "Has looked at the lead, but cannot say what this visit should end with."),
      QT_TRANSLATE_NOOP("skills", "Names a goal and whom we meet after I ask for them in the car."),
      QT_TRANSLATE_NOOP("skills", "Names the goal, the people and two questions unasked, and has brought "
                                  "what is needed."),
      QT_TRANSLATE_NOOP("skills", "Also has a second goal in case the first falls, and shows others how to "
                                  "prepare.")}},
    {"opening",
     QT_TRANSLATE_NOOP("skills", "Opening"),
     {QT_TRANSLATE_NOOP("skills", "Starts with small talk or the product. I have to take over."),
      QT_TRANSLATE_NOOP("skills", "Says why we came, but not what the customer gets out of the time."),
      QT_TRANSLATE_NOOP("skills", "Says why we came and for how long once I have given the start."),
      QT_TRANSLATE_NOOP("skills", "Agrees on topics and time in the first minutes and asks what to add."),
      QT_TRANSLATE_NOOP("skills",
                        "The customer takes over the agenda as his own. Others copy this opening.")}},
    {"questioning",
     QT_TRANSLATE_NOOP("skills", "Questioning"),
     {QT_TRANSLATE_NOOP("skills", "Tells instead of asking. I ask the questions."),
      QT_TRANSLATE_NOOP("skills", "Asks what can be answered with yes or no, and goes on to the product."),
      QT_TRANSLATE_NOOP("skills", "Asks open questions from a list, and drops them at the first objection."),
      QT_TRANSLATE_NOOP("skills", "Finds the problem, what it costs, who decides and by when."),
      QT_TRANSLATE_NOOP("skills",
                        "One question leads to the next until the customer says himself what should "
                        "change.")}},
    {"listening",
     QT_TRANSLATE_NOOP("skills", "Listening"),
     {QT_TRANSLATE_NOOP("skills", "Talks most of the time and cuts the customer short."),
      QT_TRANSLATE_NOOP("skills", "Lets the customer finish, then says what was planned anyway."),
      QT_TRANSLATE_NOOP("skills", "Takes notes, and sums up when I give a sign."),
      QT_TRANSLATE_NOOP("skills", "The customer talks more than we do. Sums up in the customer’s words and "
                                  "checks them."),
      QT_TRANSLATE_NOOP("skills", "Hears what is not said, leaves silence, and brings the quiet one in the "
                                  "room to speak.")}},
    {"presenting",
     QT_TRANSLATE_NOOP("skills", "Presenting value"),
     {QT_TRANSLATE_NOOP("skills", "Reads out features. I explain what they are good for."),
      QT_TRANSLATE_NOOP("skills", "Names benefits, the same ones to everybody."),
      QT_TRANSLATE_NOOP("skills", "Ties a benefit to the customer’s problem when I build the bridge."),
      QT_TRANSLATE_NOOP("skills", "Shows only what solves the problem that was named, with a figure or a "
                                  "reference."),
      QT_TRANSLATE_NOOP("skills", "The customer works out the value aloud with his own figures.")}},
    {"objections",
     QT_TRANSLATE_NOOP("skills", "Handling objections"),
     {QT_TRANSLATE_NOOP("skills", "Falls silent, argues, or offers a discount. I step in."),
      QT_TRANSLATE_NOOP("skills", "Answers at once, without knowing what is meant."),
      QT_TRANSLATE_NOOP("skills", "Asks back first, and needs my help with price or competitors."),
      QT_TRANSLATE_NOOP("skills", "Asks back, answers with proof, and makes sure that it is settled."),
      QT_TRANSLATE_NOOP("skills", "Raises the likely objection before the customer does, and coaches others "
                                  "in it.")}},
    {"closing",
     QT_TRANSLATE_NOOP("skills", "Closing"),
     {QT_TRANSLATE_NOOP("skills", "Leaves with a promise to be in touch. I ask for the next step."),
      QT_TRANSLATE_NOOP("skills", "Proposes a next step without a day."),
      QT_TRANSLATE_NOOP("skills", "Gets a day, and asks for the order only after my sign."),
      QT_TRANSLATE_NOOP("skills", "Asks for the order or a dated next step each time, then waits for the "
                                  "answer."),
      QT_TRANSLATE_NOOP("skills", "The customer commits people, days or money while we are there.")}},
    {"follow_through",
     QT_TRANSLATE_NOOP("skills", "Follow-through"),
     {QT_TRANSLATE_NOOP("skills", "Nothing is written down. I log the visit."),
      QT_TRANSLATE_NOOP("skills", "Logs the visit days later, without a next step."),
      QT_TRANSLATE_NOOP("skills", "Logs the visit the same day when reminded, and keeps most promises."),
      QT_TRANSLATE_NOOP("skills", "Logs it with a dated next step before the next stop, and keeps each "
                                  "promise on time."),
      QT_TRANSLATE_NOOP("skills", "The customer has our summary the same day, and others take over this "
                                  "habit.")}},
};

// In the language that is spoken when they are added; from then on they are the book's.
std::string said(const char *english)
{
    return QCoreApplication::translate("skills", english).toStdString();
}

} // namespace

void addUsualSkills(ChangeSet &changes)
{
    constexpr FieldNo guideFields[] = {skillField("guide_1"), skillField("guide_2"), skillField("guide_3"),
                                       skillField("guide_4"), skillField("guide_5")};
    int64_t position = 0;
    for (const UsualSkill &skill : usual) {
        std::vector<Cell> cells = {{skillField("key"), std::string(skill.key)},
                                   {skillField("name"), said(skill.name)},
                                   {skillField("position"), ++position}};
        for (size_t i = 0; i < std::size(guideFields); ++i)
            cells.push_back({guideFields[i], said(skill.guides[i])});
        changes.create(Entity::skill, Id::hashedFrom(std::string("skill|") + skill.key), std::move(cells));
    }
}

} // namespace ridealong
