// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that the manager defines for leads.
#include "commands/catalog.h"

#include "lead/samevalues.h"
#include "work/fields.h"
#include "work/folding.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject jsonOf(const Book &book, uint32_t field)
{
    const auto &fields = book.tables().customField;
    QJsonArray choices;
    for (const std::string &choice : choicesOfField(book, field))
        choices << shown(choice);
    return {{"key", text(fields.text(field, customFieldField("key")))},
            {"label", text(fields.text(field, customFieldField("label")))},
            {"type", text(fields.text(field, customFieldField("type")))},
            {"choices", choices}};
}

Result<LeadFieldRef> textField(const Book &book, const std::string &key)
{
    const LeadFieldRef field = findLeadField(book.leadData(), key);
    if (!field.isFound())
        return Error{ErrorKind::notFound, tr("There is no field “%1”.").arg(shown(key))};
    if (!mayHaveSpellings(field))
        return refuse(tr("%1 is no text that a person writes, so it has no spellings.").arg(shown(key)));
    return field;
}

QJsonArray groupsJson(const std::vector<SameValue> &groups)
{
    QJsonArray rows;
    for (const SameValue &group : groups) {
        QJsonArray spellings;
        for (const Spelling &spelling : group.spellings)
            spellings << QJsonObject{{"text", shown(spelling.text)}, {"leads", qint64(spelling.leads)}};
        rows << QJsonObject{
            {"into", shown(group.spellings.front().text)}, {"sure", group.isSure}, {"spellings", spellings}};
    }
    return rows;
}

QString groupsText(const std::vector<SameValue> &groups)
{
    QList<QStringList> lines;
    for (const SameValue &group : groups) {
        QStringList others;
        for (size_t i = 1; i < group.spellings.size(); ++i)
            others << tr("%1 (%2)").arg(shown(group.spellings[i].text),
                                        QString::number(group.spellings[i].leads));
        lines << QStringList{shown(group.spellings.front().text), others.join(QStringLiteral(", ")),
                             group.isSure ? tr("yes") : tr("perhaps a slip")};
    }
    return lines.isEmpty() ? tr("Each value has one spelling.")
                           : table({tr("Value"), tr("Also spelled"), tr("Sure")}, lines);
}

std::vector<FoldWish> wishesOf(const std::vector<SameValue> &groups)
{
    std::vector<FoldWish> wishes;
    for (const SameValue &group : groups) {
        FoldWish &wish = wishes.emplace_back(FoldWish{{}, group.spellings.front().text});
        for (const Spelling &spelling : group.spellings)
            wish.spellings.push_back(spelling.text);
    }
    return wishes;
}

} // namespace

Run fieldList(Options &)
{
    return [](Context &context) -> Result<Output> {
        QJsonArray rows;
        QList<QStringList> lines;
        for (const uint32_t field : fieldsInOrder(context.book())) {
            const QJsonObject row = jsonOf(context.book(), field);
            rows << row;
            lines << QStringList{row["key"].toString(), row["label"].toString(), row["type"].toString()};
        }
        return Output{QJsonObject{{"rows", rows}}, table({tr("Key"), tr("Label"), tr("Type")}, lines)};
    };
}

Run fieldAdd(Options &options)
{
    auto wish = std::make_shared<FieldWish>();
    options.add("LABEL", wish->label, "What it is called, such as \"Installed pumps\"").required();
    options.add("--type", wish->type, "What it holds").oneOf({"text", "number", "date", "choice", "yes/no"});
    options.add("--choices", wish->choices, "The choices, with commas between them").called("A,B,...");
    return [wish](Context &context) -> Result<Output> {
        std::ranges::replace(wish->choices, ',', '\n');
        Session &session = *context.session;
        ChangeSet changes = session.change();
        const auto field = defineField(changes, session.book(), *wish);
        if (!field)
            return field.error();
        if (const Status done = session.commit({Op::customField, shown(wish->label)}, std::move(changes));
            !done)
            return done.error();
        const QJsonObject json = jsonOf(session.book(), *field);
        return Output{json, tr("Leads have the field %1 now, %2 in files and filters.")
                                .arg(shown(wish->label), json["key"].toString())};
    };
}

Run fieldSpellings(Options &options)
{
    auto key = std::make_shared<std::string>();
    options.add("FIELD", *key, "A text field, such as industry").required();
    return [key](Context &context) -> Result<Output> {
        const auto field = textField(context.book(), *key);
        if (!field)
            return field.error();
        const auto groups = sameValues(context.book().leadData(), *field);
        return Output{QJsonObject{{"rows", groupsJson(groups)}}, groupsText(groups)};
    };
}

Run fieldFold(Options &options)
{
    auto key = std::make_shared<std::string>();
    auto slips = std::make_shared<bool>(false);
    options.add("FIELD", *key, "A text field, such as industry").required();
    options.flag("--slips", *slips, "Also what is perhaps a slip: look at \"field spellings\" first");
    return [key, slips](Context &context) -> Result<Output> {
        Session &session = *context.session;
        const auto field = textField(session.book(), *key);
        if (!field)
            return field.error();
        auto groups = sameValues(session.book().leadData(), *field);
        std::erase_if(groups, [&](const SameValue &group) { return !group.isSure && !*slips; });
        const std::vector<FoldWish> wishes = wishesOf(groups);
        const QJsonObject json{{"rows", groupsJson(groups)}};
        if (wishes.empty())
            return Output{json, tr("There is nothing to fold.")};
        ChangeSet changes = session.change();
        for (const Status &done :
             {foldValues(changes, session.book(), *field, wishes, session.user()),
              session.commit({Op::foldSpellings, shown(field->label), foldedInto(wishes)},
                             std::move(changes))})
            if (!done)
                return done.error();
        return Output{json, groupsText(groups) + tr("Folded. \"undo\" takes it back.")};
    };
}

} // namespace ridealong::cli
