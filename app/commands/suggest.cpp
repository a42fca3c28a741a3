// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"
#include "commands/progressbar.h"

#include "scoring/modelfile.h"
#include "scoring/suggestedmodel.h"
#include "scoring/suggestwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

qint64 count(uint32_t leads)
{
    return qint64(leads);
}

void addTally(QJsonObject &json, Tally tally)
{
    json["leads"] = count(tally.leads());
    json["won"] = count(tally.won);
    json["win_rate"] = number(tally.winRate());
}

QJsonObject binJson(const SuggestedBin &bin, bool isCriterion)
{
    QJsonObject json;
    QJsonArray values;
    for (const std::string &value : bin.answer.is)
        values << shown(value);
    if (!values.isEmpty())
        json["is"] = values;
    if (bin.answer.atLeast)
        json["at_least"] = *bin.answer.atLeast;
    if (bin.answer.below)
        json["below"] = *bin.answer.below;
    if (bin.answer.from.isSet())
        json["from"] = date(bin.answer.from);
    if (bin.answer.to.isSet())
        json["to"] = date(bin.answer.to);
    addTally(json, bin.tally);
    json["woe"] = bin.woe;
    json["share"] = isCriterion ? QJsonValue(bin.answer.share) : QJsonValue();
    return json;
}

QJsonObject tallyJson(Tally tally)
{
    QJsonObject json;
    addTally(json, tally);
    return json;
}

QJsonObject fieldJson(const SuggestedField &field)
{
    QJsonArray bins;
    for (const SuggestedBin &bin : field.bins)
        bins << binJson(bin, field.criterion.has_value());
    return {{"field", shown(field.field.key)},
            {"label", fieldLabel(field.field)},
            {"iv", field.iv},
            {"leak", field.leak.isEmpty() ? QJsonValue() : QJsonValue(field.leak)},
            {"auc", number(field.auc)},
            {"strength", strengthWords(field.strength)},
            {"weight", field.criterion ? field.criterion->weight : 0},
            {"left_out", field.leftOut.isEmpty() ? QJsonValue() : QJsonValue(field.leftOut)},
            {"bins", bins},
            {"unknown", tallyJson(field.unknown)},
            {"rare", tallyJson(field.rare)}};
}

QJsonObject jsonOf(const Suggestion &suggestion)
{
    QJsonArray fields;
    for (const SuggestedField &field : suggestion.fields)
        fields << fieldJson(field);
    const QByteArray model = QByteArray::fromStdString(writeModel(suggestion.model));
    return {{"model", QJsonDocument::fromJson(model).object()},
            {"fields", fields},
            {"closed", count(suggestion.closed.leads())},
            {"won", count(suggestion.closed.won)},
            {"auc_cv", number(suggestion.auc)},
            {"auc_low", number(suggestion.aucRange.low)},
            {"auc_high", number(suggestion.aucRange.high)},
            {"hardly_tells", suggestion.hardlyTells},
            {"verdict", suggestion.verdict}};
}

QString fieldsTable(const Suggestion &suggestion)
{
    QList<QStringList> rows;
    for (const SuggestedField &field : suggestion.fields)
        if (field.known.leads() > 0)
            rows << QStringList{
                fieldLabel(field.field), strengthWords(field.strength), QString::number(field.iv, 'f', 3),
                field.criterion ? QString::number(field.criterion->weight) : QString(), field.leftOut};
    return table({tr("Field"), tr("Strength"), tr("IV"), tr("Points"), tr("Note")}, rows,
                 QStringLiteral("llrrl"));
}

QString leakLines(const Suggestion &suggestion)
{
    QString lines;
    for (const SuggestedField &field : suggestion.fields)
        if (!field.leak.isEmpty())
            lines += tr("%1: %2\n").arg(fieldLabel(field.field), field.leak);
    return lines.isEmpty() ? QString() : QString(tr("\nPossible leaks\n") + lines);
}

QStringList binRow(const QString &label, const QString &words, Tally tally, const QString &points)
{
    return {label, words, QString::number(tally.leads()), percentText(tally.winRate()), points};
}

QString binsTable(const Suggestion &suggestion)
{
    QList<QStringList> rows;
    for (const Criterion &criterion : suggestion.model.criteria) {
        const auto field = std::ranges::find(suggestion.fields, criterion.field,
                                             [](const SuggestedField &f) { return f.field.key; });
        QString label = shown(criterion.label);
        for (const SuggestedBin &bin : field->bins) {
            rows << binRow(label, binWords(*field, bin), bin.tally,
                           QString::number(criterion.weight * bin.answer.share, 'f', 1));
            label.clear();
        }
        if (field->rare.leads())
            rows << binRow({}, tr("any other"), field->rare,
                           QString::number(criterion.weight * criterion.otherwise, 'f', 1));
        if (field->unknown.leads())
            rows << binRow({}, tr("unknown"), field->unknown, QStringLiteral("0"));
    }
    return rows.isEmpty()
               ? QString()
               : QLatin1Char('\n') +
                     table({tr("Criterion"), tr("Answer"), tr("Closed leads"), tr("Won"), tr("Points")}, rows,
                           QStringLiteral("llrrr"));
}

QString textOf(const Suggestion &suggestion)
{
    const auto &floors = suggestion.model.cutoffs;
    return tr("Learned from %1 closed leads, %2 of them won. %3\n\n")
               .arg(suggestion.closed.leads())
               .arg(suggestion.closed.won)
               .arg(suggestion.verdict) +
           fieldsTable(suggestion) + leakLines(suggestion) + binsTable(suggestion) +
           tr("\nA from %1, B from %2, C from %3, D from %4: a fifth of the closed leads each.\n")
               .arg(floors[0])
               .arg(floors[1])
               .arg(floors[2])
               .arg(floors[3]);
}

Status write(const Context &context, const std::string &path, const Model &model)
{
    if (const Status free = context.session->store().mayReplace(shown(path)); !free)
        return free.error();
    QSaveFile file(shown(path));
    const QByteArray text = QByteArray::fromStdString(writeModel(model));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{ErrorKind::io, tr("%1 can’t be written: %2.").arg(file.fileName(), file.errorString())};
    return Done{};
}

struct Asked
{
    std::string fields, out;
};

} // namespace

Run modelSuggest(Options &options)
{
    auto asked = std::make_shared<Asked>();
    options.add("--fields", asked->fields, "Only these fields, with commas between them").called("F,...");
    options.add("--out", asked->out, "Write the scorecard to a model file").called("FILE");
    return [asked](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto known = context.session->store().knownBeforeClosing(book);
        if (!known)
            return known.error();
        const PastLeads past(*known, book.leadData());
        const auto suggestion = suggestModel(
            book.leadData(), {.fields = commaList(asked->fields), .base = book.model(), .past = &past},
            progressBar(context.globals, "Learning from the closed leads"));
        if (!suggestion)
            return suggestion.error();
        QString wrote = tr("Keep it with --out FILE, then \"model import FILE\" makes it the draft.");
        if (!asked->out.empty()) {
            if (const Status written = write(context, asked->out, suggestion->model); !written)
                return written.error();
            wrote = tr("Wrote %1. \"model import\" makes it the draft.").arg(shown(asked->out));
        }
        return Output{jsonOf(*suggestion), textOf(*suggestion) + wrote};
    };
}

} // namespace ridealong::cli
