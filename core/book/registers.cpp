// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/registers.h"

#include "book/tables.h"

#include <algorithm>
#include <array>

namespace ridealong {

namespace {

constexpr size_t mostMembers = 11;

struct Group
{
    Entity entity;
    std::array<uint16_t, mostMembers> tags; // ascending; the first names the register; 0 is none

    constexpr size_t size() const { return size_t(std::ranges::find(tags, uint16_t(0)) - tags.begin()); }
};

constexpr uint16_t leadTag(FieldNo field)
{
    return leadFields[field].info.tag;
}

constexpr Group groups[] = {
    {Entity::lead,
     {leadTag(leadField("street")), leadTag(leadField("city")), leadTag(leadField("region")),
      leadTag(leadField("postal_code")), leadTag(leadField("country")), leadTag(leadField("latitude")),
      leadTag(leadField("longitude"))}},
    {Entity::lead,
     {leadTag(leadField("stage")), leadTag(leadField("closed_on")), leadTag(leadField("lost_reason")),
      leadTag(leadField("closed_grade")), leadTag(leadField("closed_score"))}},
    {Entity::lead,
     {leadTag(leadField("override_grade")), leadTag(leadField("override_reason")),
      leadTag(leadField("override_until"))}},
    {Entity::lead, {leadTag(leadField("intake")), leadTag(leadField("intake_reason"))}},
    {Entity::lead, {leadTag(leadField("merged_into")), leadTag(leadField("deleted"))}},
    {Entity::step,
     {stepFields[stepField("kind")].info.tag, stepFields[stepField("due")].info.tag,
      stepFields[stepField("time")].info.tag, stepFields[stepField("note")].info.tag}},
    {Entity::step,
     {stepFields[stepField("state")].info.tag, stepFields[stepField("done_on")].info.tag,
      stepFields[stepField("reason")].info.tag}},
    {Entity::policy,
     {policyFields[policyField("person")].info.tag, policyFields[policyField("from")].info.tag,
      policyFields[policyField("goal_a")].info.tag, policyFields[policyField("goal_b")].info.tag,
      policyFields[policyField("goal_c")].info.tag, policyFields[policyField("slack")].info.tag,
      policyFields[policyField("limit_de")].info.tag}},
    {Entity::model,
     {modelVersionFields[modelVersionField("version")].info.tag,
      modelVersionFields[modelVersionField("name")].info.tag,
      modelVersionFields[modelVersionField("body")].info.tag,
      modelVersionFields[modelVersionField("published_at")].info.tag,
      modelVersionFields[modelVersionField("by")].info.tag}},
};

static_assert(std::ranges::all_of(groups, [](const Group &group) {
    return std::ranges::is_sorted(group.tags.begin(), group.tags.begin() + ptrdiff_t(group.size()));
}));

const Group *groupOf(Entity entity, uint16_t tag)
{
    for (const Group &group : groups)
        if (group.entity == entity && std::ranges::find(group.tags, tag) != group.tags.end())
            return &group;
    return nullptr;
}

struct Decided
{
    Entity entity;
    uint16_t tag;
};

constexpr Decided decided[] = {
    {Entity::lead, leadTag(leadField("email"))},
    {Entity::lead, leadTag(leadField("phone"))},
    {Entity::lead, leadTag(leadField("owner"))},
    {Entity::lead, leadTag(leadField("stage"))},
    {Entity::lead, leadTag(leadField("value"))},
    {Entity::lead, leadTag(leadField("close_on"))},
    {Entity::lead, leadTag(leadField("override_grade"))},
    {Entity::lead, leadTag(leadField("merged_into"))},
    {Entity::step, stepFields[stepField("kind")].info.tag},
    {Entity::contact, contactFields[contactField("email")].info.tag},
    {Entity::contact, contactFields[contactField("phone")].info.tag},
    {Entity::quota, quotaFields[quotaField("amount")].info.tag},
    {Entity::policy, policyFields[policyField("person")].info.tag},
};

} // namespace

uint16_t registerOf(Entity entity, uint16_t tag)
{
    const Group *group = groupOf(entity, tag);
    return group ? group->tags.front() : tag;
}

std::span<const uint16_t> membersOf(Entity entity, uint16_t registerTag)
{
    const Group *group = groupOf(entity, registerTag);
    return group ? std::span<const uint16_t>(group->tags.data(), group->size()) : std::span<const uint16_t>{};
}

bool isWorthDeciding(Entity entity, uint16_t registerTag)
{
    return std::ranges::any_of(
        decided, [&](const Decided &each) { return each.entity == entity && each.tag == registerTag; });
}

} // namespace ridealong
