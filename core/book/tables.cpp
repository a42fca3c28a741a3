// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/tables.h"

#include <array>

namespace ridealong {

template class Table<Lead>;
template class Table<Person>;
template class Table<Process>;
template class Table<Stage>;
template class Table<Activity>;
template class Table<Step>;
template class Table<Move>;
template class Table<Sale>;
template class Table<Cost>;
template class Table<Quota>;
template class Table<Contact>;
template class Table<CustomField>;
template class Table<CustomValue>;
template class Table<ModelVersion>;
template class Table<Policy>;
template class Table<Release>;
template class Table<View>;
template class Table<Setting>;
template class Table<Kind>;
template class Table<ImportRun>;
template class Table<ReportSnapshot>;
template class Table<Handoff>;
template class Table<BuyAudit>;
template class Table<Cadence>;
template class Table<IntakeEvent>;
template class Table<CloseMove>;
template class Table<ForecastOverride>;
template class Table<ForecastSnapshot>;
template class Table<Ride>;
template class Table<RideStop>;
template class Table<Skill>;
template class Table<Rating>;
template class Table<Commitment>;
template class Table<CoachingNote>;
template class Table<PrivateNote>;
template class Table<WorkTime>;
template class Table<DebriefDraft>;
template class Table<Laptop>;
template class Table<Review>;
template class Table<Redaction>;
template class Table<SavedMapping>;

Tables::Tables() = default;
Tables::~Tables() = default;

namespace {

constexpr std::array<const char *, entityCount> names = {nullptr,
                                                         "lead",
                                                         "person",
                                                         "process",
                                                         "stage",
                                                         "activity",
                                                         "step",
                                                         "move",
                                                         "sale",
                                                         "cost",
                                                         "quota",
                                                         "contact",
                                                         "custom_field",
                                                         "custom_value",
                                                         "model",
                                                         "policy",
                                                         "release",
                                                         "view",
                                                         "setting",
                                                         "kind",
                                                         "import_run",
                                                         "report_snapshot",
                                                         "handoff",
                                                         "buy_audit",
                                                         "cadence",
                                                         "intake_event",
                                                         "close_move",
                                                         "forecast_override",
                                                         "forecast_snapshot",
                                                         "ride",
                                                         "ride_stop",
                                                         "skill",
                                                         "rating",
                                                         "commitment",
                                                         "coaching_note",
                                                         "private_note",
                                                         "work_time",
                                                         "debrief_draft",
                                                         "laptop",
                                                         "review",
                                                         "redaction",
                                                         "saved_mapping"};

// Asked for with every change of every row.
std::array<ptrdiff_t, entityCount> placesIn(Tables &tables)
{
    std::array<ptrdiff_t, entityCount> places{};
    places.fill(-1);
    tables.each([&](TableBase &table) {
        places[size_t(table.entity())] =
            reinterpret_cast<const char *>(&table) - reinterpret_cast<const char *>(&tables);
    });
    return places;
}

} // namespace

TableBase *Tables::at(Entity entity)
{
    static const auto places = placesIn(*this);
    const ptrdiff_t place = size_t(entity) < entityCount ? places[size_t(entity)] : -1;
    return place < 0 ? nullptr : reinterpret_cast<TableBase *>(reinterpret_cast<char *>(this) + place);
}

const TableBase *Tables::at(Entity entity) const
{
    return const_cast<Tables *>(this)->at(entity);
}

const char *nameOf(Entity entity)
{
    return size_t(entity) < names.size() ? names[size_t(entity)] : nullptr;
}

Entity entityNamed(std::string_view name)
{
    for (size_t i = 1; i < names.size(); ++i)
        if (name == names[i])
            return Entity(i);
    return Entity::none;
}

FieldNo leadLinkOf(Entity entity)
{
    switch (entity) {
    case Entity::activity:
        return activityField("lead");
    case Entity::step:
        return stepField("lead");
    case Entity::move:
        return moveField("lead");
    case Entity::sale:
        return saleField("lead");
    case Entity::contact:
        return contactField("lead");
    case Entity::customValue:
        return customValueField("lead");
    case Entity::handoff:
        return handoffField("lead");
    case Entity::buyAudit:
        return buyAuditField("lead");
    case Entity::intakeEvent:
        return intakeEventField("lead");
    case Entity::closeMove:
        return closeMoveField("lead");
    case Entity::rideStop:
        return rideStopField("lead");
    case Entity::commitment:
        return commitmentField("lead");
    case Entity::coachingNote:
        return coachingNoteField("lead");
    case Entity::privateNote:
        return privateNoteField("lead");
    default:
        return noField;
    }
}

} // namespace ridealong
