// SPDX-License-Identifier: GPL-3.0-or-later
// The skills in the settings: named, explained, ordered and retired by the manager.
#include "coaching/coachingfacts.h"
#include "ui/support/settingsbook.h"

using namespace ridealong;

TEST(SkillsSection, AddsNamesAndExplainsASkill)
{
    SettingsBook open("skills");

    open.add("Reads the room", "Add skill");
    open.type("3 means", "Sees who decides");

    const Book &book = open.book.book();
    const uint32_t skill = skillsOf(book).back();
    EXPECT_EQ(skillName(book, skill), QStringLiteral("Reads the room"));
    EXPECT_EQ(skillGuide(book, skill, 3), QStringLiteral("Sees who decides"));
}

TEST(SkillsSection, MovesAndRetiresASkill)
{
    SettingsBook open("skills");
    const std::vector<uint32_t> before = skillsOf(open.book.book());
    ASSERT_GE(before.size(), 2u);
    open.list()->setCurrent(before[1]);

    open.press("Up");
    EXPECT_EQ(skillsOf(open.book.book()).front(), before[1]);
    open.press("Retire");

    EXPECT_EQ(skillsOf(open.book.book()).size(), before.size() - 1);
    EXPECT_EQ(skillsOf(open.book.book(), true).size(), before.size());
    open.press("Use again");
    EXPECT_EQ(skillsOf(open.book.book()).size(), before.size());
}
