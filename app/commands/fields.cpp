// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that the manager defines for leads.
#include "commands/catalog.h"

#include "work/fields.h"

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

} // namespace ridealong::cli
