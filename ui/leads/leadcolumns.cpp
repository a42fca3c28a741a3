// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/leadcolumns.h"

#include "base/words.h"
#include "book/book.h"
#include "leads/delegates.h"
#include "leads/leadwords.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

struct ColumnLook
{
    std::string_view key;
    const char *title;
    ColumnShape shape;
    int width;
    const char *missing = "";
};

// The first nine are the usual columns, in their order.
constexpr size_t usualCount = 9;
constexpr ColumnLook looks[] = {
    {"grade", QT_TRANSLATE_NOOP("LeadColumns", "Grade"), ColumnShape::grade, 56},
    {"score", QT_TRANSLATE_NOOP("LeadColumns", "Score"), ColumnShape::number, 58},
    {"company", QT_TRANSLATE_NOOP("LeadColumns", "Company"), ColumnShape::name, 174},
    {"stage", QT_TRANSLATE_NOOP("LeadColumns", "Stage"), ColumnShape::stage, 124, "none"},
    {"owner", QT_TRANSLATE_NOOP("LeadColumns", "Rep"), ColumnShape::avatar, 36, "–"},
    {"value", QT_TRANSLATE_NOOP("LeadColumns", "Value"), ColumnShape::number, 62,
     QT_TRANSLATE_NOOP("LeadColumns", "none")},
    {"days_since_touch", QT_TRANSLATE_NOOP("LeadColumns", "Touch"), ColumnShape::number, 54,
     QT_TRANSLATE_NOOP("LeadColumns", "never")},
    {"next_step_note", QT_TRANSLATE_NOOP("LeadColumns", "Next step"), ColumnShape::text, 160,
     QT_TRANSLATE_NOOP("LeadColumns", "none set")},
    {"next_step_on", QT_TRANSLATE_NOOP("LeadColumns", "Due"), ColumnShape::due, 104},
    {"days_in_stage", QT_TRANSLATE_NOOP("LeadColumns", "In stage"), ColumnShape::number, 70},
    {"contact", nullptr, ColumnShape::text, 150},
    {"email", nullptr, ColumnShape::text, 200},
    {"industry", nullptr, ColumnShape::text, 150},
};

const ColumnLook *lookOf(std::string_view key)
{
    const auto *found = std::ranges::find(looks, key, &ColumnLook::key);
    return found == std::end(looks) ? nullptr : found;
}

QString translated(const char *context, const char *text)
{
    return text && *text ? QCoreApplication::translate(context, text) : QString();
}

bool isFigure(Type type)
{
    return type == Type::number || type == Type::integer || type == Type::money;
}

ColumnShape usualShape(Type type)
{
    if (type == Type::grade)
        return ColumnShape::grade;
    return isFigure(type) ? ColumnShape::number : ColumnShape::text;
}

QString numberText(double number)
{
    return QLocale().toString(number, 'f', number == std::floor(number) ? 0 : 1);
}

QString valueText(const Book &book, const Value &value, const ListColumn &column, uint32_t lead)
{
    if (isEmpty(value))
        return {};
    if (const auto *money = std::get_if<Money>(&value))
        return moneyOf(book, *money);
    if (const auto *date = std::get_if<Date>(&value))
        return dateWords(*date, book.today());
    if (const auto *whole = std::get_if<int64_t>(&value))
        return QLocale().toString(qlonglong(*whole));
    if (const auto *real = std::get_if<double>(&value))
        return numberText(*real);
    if (const auto *yes = std::get_if<bool>(&value))
        return translated("LeadColumns", *yes ? QT_TRANSLATE_NOOP("LeadColumns", "yes")
                                              : QT_TRANSLATE_NOOP("LeadColumns", "no"));
    return shown(leadText(book.leadData(), lead, column.field));
}

bool isDays(const LeadFieldRef &field)
{
    return field.kind == LeadFieldRef::Kind::computed &&
           (field.what == Computed::daysSinceTouch || field.what == Computed::daysInStage);
}

bool isComputed(const LeadFieldRef &field, Computed what)
{
    return field.kind == LeadFieldRef::Kind::computed && field.what == what;
}

} // namespace

ListColumn listColumn(const LeadData &data, const std::string &key)
{
    ListColumn column{.field = findLeadField(data, key), .title = {}, .missing = {}};
    const ColumnLook *look = lookOf(key);
    column.shape = look ? look->shape : usualShape(column.field.type);
    column.title = look && look->title ? translated("LeadColumns", look->title)
                                       : translated("field", column.field.label.c_str());
    if (column.field.kind == LeadFieldRef::Kind::custom)
        column.title = shown(column.field.label);
    if (look) {
        column.width = look->width + (column.field.type == Type::money ? moneyRoom() : 0);
        column.missing = translated("LeadColumns", look->missing);
    }
    return column;
}

std::vector<std::string> usualColumns()
{
    std::vector<std::string> keys;
    for (size_t i = 0; i < usualCount; ++i)
        keys.emplace_back(looks[i].key);
    return keys;
}

std::vector<ListColumn> offeredColumns(const LeadData &data)
{
    std::vector<ListColumn> columns;
    for (const std::string &key : usualColumns())
        columns.push_back(listColumn(data, key));
    for (const LeadFieldRef &field : allLeadFields(data)) {
        const bool offered = field.kind != LeadFieldRef::Kind::stored || (field.flags & listed);
        if (offered && std::ranges::none_of(columns, [&](const auto &c) { return c.field.key == field.key; }))
            columns.push_back(listColumn(data, field.key));
    }
    return columns;
}

QAbstractItemDelegate *makeDelegate(const ListColumn &column, QAbstractItemView *view)
{
    TableDelegate *delegate = nullptr;
    switch (column.shape) {
    case ColumnShape::text:
        delegate = new TableDelegate(view);
        break;
    case ColumnShape::name:
        delegate = new TableDelegate(view, TextRole::name);
        break;
    case ColumnShape::number:
        delegate =
            new NumberDelegate(view, column.field.type == Type::money ? Tone::primary : Tone::secondary);
        break;
    case ColumnShape::grade:
        delegate = new GradeDelegate(view);
        break;
    case ColumnShape::stage:
        delegate = new StageDelegate(view);
        break;
    case ColumnShape::avatar:
        delegate = new AvatarDelegate(view);
        break;
    case ColumnShape::due:
        delegate = new DueDelegate(view);
        break;
    }
    delegate->setMissing(column.missing);
    return delegate;
}

QString cellText(const Book &book, uint32_t lead, const ListColumn &column)
{
    const LeadFieldRef &field = column.field;
    if (!field.isFound())
        return {};
    if (field.key == "owner")
        return ownerOf(book, lead);
    if (isComputed(field, Computed::score))
        return pointsText(book.standing(lead).score);
    if (isComputed(field, Computed::nextStepNote))
        return nextStepOf(book, lead);
    if (isComputed(field, Computed::nextStepOn))
        return dueTextOf(book, lead);
    const Value value = leadValue(book.leadData(), lead, field);
    if (isComputed(field, Computed::completeness) && std::holds_alternative<double>(value))
        return percentWords(std::get<double>(value));
    const QString text = valueText(book, value, column, lead);
    return isDays(field) && !text.isEmpty() ? QCoreApplication::translate("LeadColumns", "%1 d").arg(text)
                                            : text;
}

bool isLate(const Book &book, uint32_t lead, const ListColumn &column)
{
    const Standing &standing = book.standing(lead);
    const int limit = standing.grade <= Grade::B ? book.cadenceDays(standing.grade) : 0;
    return isComputed(column.field, Computed::daysSinceTouch) && standing.stageType == StageType::open &&
           standing.lastTouchOn.isSet() && limit > 0 &&
           daysBetween(standing.lastTouchOn, book.today()) > limit;
}

} // namespace ridealong
