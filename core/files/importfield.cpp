// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importfield.h"

#include "book/processes.h"

#include <QCoreApplication>
#include <array>

namespace ridealong {

namespace {

struct TableRow
{
    ImportTable table;
    const char *name;
    Entity entity;
};

constexpr std::array tables{TableRow{ImportTable::leads, "leads", Entity::lead},
                            TableRow{ImportTable::activities, "activities", Entity::activity},
                            TableRow{ImportTable::sales, "sales", Entity::sale},
                            TableRow{ImportTable::costs, "costs", Entity::cost},
                            TableRow{ImportTable::quotas, "quotas", Entity::quota},
                            TableRow{ImportTable::people, "people", Entity::person}};

using Fields = std::vector<ImportField>;

ImportField::Form formOf(Entity entity, FieldNo field)
{
    using enum ImportField::Form;
    if (entity == Entity::activity && field == activityField("on"))
        return dateTime;
    if (entity == Entity::cost && field == costField("month"))
        return month;
    if (entity == Entity::quota && field == quotaField("period"))
        return period;
    if (entity == Entity::lead && field == leadField("latitude"))
        return latitude;
    return entity == Entity::lead && field == leadField("longitude") ? longitude : plain;
}

void addStored(Fields &fields, const TableBase &table)
{
    for (FieldNo field = 0; field < table.fieldCount(); ++field) {
        const FieldInfo &info = table.info(field);
        if (info.flags & importable)
            fields.push_back({.form = formOf(table.entity(), field),
                              .type = info.type,
                              .field = field,
                              .target = info.target,
                              .key = info.key,
                              .label = info.label,
                              .aliases = info.aliases,
                              .choices = info.choices,
                              .flags = info.flags});
    }
}

void addCustom(Fields &fields, const LeadData &data)
{
    for (const LeadFieldRef &field : allLeadFields(data))
        if (field.kind == LeadFieldRef::Kind::custom)
            fields.push_back({.slot = ImportField::Slot::custom,
                              .type = field.type,
                              .customField = field.customField,
                              .key = field.key,
                              .label = field.label,
                              .choices = field.choices,
                              .flags = field.flags});
}

void addNextStep(Fields &fields)
{
    using enum ImportField::Slot;
    fields.push_back({.slot = nextStep,
                      .type = Type::date,
                      .field = stepField("due"),
                      .key = "next_step_on",
                      .label = "Next step on",
                      .aliases =
                          "nextstepdate|nextactivitydate|followupdate|followupon|nextfollowup|"
                          "nextcontact|nextcontactdate|nextactionon|nextactiondate|nextactdt|nextactdate"});
    fields.push_back({.slot = nextStep,
                      .type = Type::link,
                      .field = stepField("kind"),
                      .target = Entity::kind,
                      .key = "next_step_kind",
                      .label = "Kind of next step",
                      .aliases = "nextsteptype|nextactivitytype|nextactiontype"});
    fields.push_back({.slot = nextStep,
                      .type = Type::text,
                      .field = stepField("note"),
                      .key = "next_step_note",
                      .label = "Note of next step",
                      .aliases = "nextstep|nextaction|nextactivity"});
}

void addLeadNames(Fields &fields)
{
    using enum ImportField::Slot;
    fields.push_back({.slot = lead,
                      .field = leadField("reference"),
                      .key = "reference",
                      .label = "Reference",
                      .aliases = "leadreference|opportunityid|leadid|dealid|externalid|crmid|accountid|"
                                 "leadnumber|refno|ref"});
    fields.push_back({.slot = lead,
                      .field = leadField("company"),
                      .key = "company",
                      .label = "Company",
                      .aliases = "account|accountname|companyname|organization|organisation|"
                                 "organizationname|firm|customer|businessname|lead"});
}

// What a file says that was written in the language of the program.
void addSpoken(Fields &fields)
{
    for (ImportField &field : fields)
        if (field.slot != ImportField::Slot::custom)
            field.aliases +=
                (field.aliases.empty() ? "" : "|") +
                foldedHeader(QCoreApplication::translate("field", field.label.c_str()).toStdString());
}

} // namespace

const char *nameOf(ImportTable table)
{
    return tables[size_t(table)].name;
}

std::optional<ImportTable> importTableNamed(std::string_view name)
{
    for (const TableRow &row : tables)
        if (name == row.name)
            return row.table;
    return {};
}

Entity entityOf(ImportTable table)
{
    return tables[size_t(table)].entity;
}

std::vector<ImportField> importFields(ImportTable table, const Book &book)
{
    Fields fields;
    if (table == ImportTable::activities || table == ImportTable::sales)
        addLeadNames(fields);
    addStored(fields, *book.tables().at(entityOf(table)));
    if (table == ImportTable::leads) {
        addNextStep(fields);
        if (processOrder(book).size() > 1)
            fields.push_back({.slot = ImportField::Slot::process, .key = "process", .label = "Process"});
        addCustom(fields, book.leadData());
    }
    addSpoken(fields);
    return fields;
}

int fieldNamed(const std::vector<ImportField> &fields, std::string_view key)
{
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].key == key)
            return int(i);
    return -1;
}

bool joinsColumns(std::string_view fieldKey)
{
    return fieldKey == "contact";
}

bool sharesColumns(std::string_view fieldKey)
{
    return fieldKey == "stage" || fieldKey == "closed_on";
}

} // namespace ridealong
