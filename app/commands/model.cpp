// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"

#include "book/publish.h"
#include "book/similarities.h"
#include "scoring/backtest.h"
#include "scoring/modeladvice.h"
#include "scoring/modelfile.h"
#include "scoring/preview.h"
#include "work/models.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <cmath>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr Grade grades[] = {Grade::A, Grade::B, Grade::C, Grade::D, Grade::E};

QString name(Grade grade)
{
    return QString(QLatin1Char(letter(grade)));
}

QJsonObject jsonOfModel(const Model &model, int version)
{
    const std::string text = writeModel(model);
    QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    json["version"] = version;
    return json;
}

QString textOfModel(const Model &model, int version)
{
    QList<QStringList> rows;
    for (const Criterion &criterion : model.criteria)
        rows << QStringList{shown(criterion.label), QLatin1String(dimensionKeys[size_t(criterion.dimension)]),
                            shown(criterion.field), QString::number(criterion.weight),
                            QString::number(criterion.answers.size())};
    return tr("%1, version %2. A from %3, B from %4, C from %5, D from %6.\n")
               .arg(shown(model.name), QString::number(version), QString::number(model.cutoffs[0]),
                    QString::number(model.cutoffs[1]), QString::number(model.cutoffs[2]),
                    QString::number(model.cutoffs[3])) +
           table({tr("Criterion"), tr("Dimension"), tr("Field"), tr("Weight"), tr("Answers")}, rows,
                 QStringLiteral("lllrr"));
}

Result<std::string> fileText(const std::string &path)
{
    QFile file(shown(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::notFound,
                     tr("%1 can’t be read: %2.").arg(file.fileName(), file.errorString())};
    const QByteArray bytes = file.read(qint64(largestModelFile) + 1);
    return bytes.toStdString();
}

Result<Model> modelInFile(const Book &book, const std::string &path, ModelState state)
{
    const auto text = fileText(path);
    if (!text)
        return text.error();
    ModelReading reading = readAndCheckModel(*text, book.leadData(), state);
    if (!reading.faults.empty())
        return Error{ErrorKind::badData, shown(path) + QStringLiteral(": ") + faultsSentence(reading.faults)};
    return reading.model;
}

// A version that is published again leaves the draft where it is.
Result<Output> publish(Context &context, const Model &model, bool dropsDraft = true)
{
    Session &session = *context.session;
    const auto verb = dropsDraft ? publishAsVersion : publishModel;
    auto changes = verb(session.book(), session.change(), model, session.user());
    if (!changes)
        return changes.error();
    if (const Status done = session.commit({Op::publishModel, shown(model.name)}, std::move(*changes)); !done)
        return done.error();
    const int version = session.book().modelVersion();
    return Output{jsonOfModel(model, version),
                  tr("Published %1 as version %2.").arg(shown(model.name), QString::number(version))};
}

QJsonObject countsJson(const GradeCounts &counts)
{
    QJsonObject json;
    for (const Grade grade : grades)
        json[name(grade)] = qint64(counts[size_t(grade)]);
    return json;
}

QJsonArray faultsJson(const std::vector<ModelFault> &faults)
{
    QJsonArray list;
    for (const ModelFault &fault : faults)
        list << QJsonObject{{"line", fault.line},
                            {"path", shown(fault.path)},
                            {"error", fault.text},
                            {"text", sentenceOf(fault)}};
    return list;
}

// The argument that most of these take.
std::shared_ptr<std::string> fileArgument(Options &options, const char *what, bool required)
{
    auto file = std::make_shared<std::string>();
    options.add("FILE", *file, what).required(required);
    return file;
}

} // namespace

Run modelShow(Options &)
{
    return [](Context &context) -> Result<Output> {
        const Book &book = context.book();
        return Output{jsonOfModel(book.model(), book.modelVersion()),
                      textOfModel(book.model(), book.modelVersion())};
    };
}

Run modelExport(Options &options)
{
    auto path = fileArgument(options, "The model file to write", true);
    return [path](Context &context) -> Result<Output> {
        if (const Status free = context.session->store().mayReplace(shown(*path)); !free)
            return free.error();
        QSaveFile file(shown(*path));
        const QByteArray text = QByteArray::fromStdString(writeModel(context.book().model()));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return Error{ErrorKind::io,
                         tr("%1 can’t be written: %2.").arg(file.fileName(), file.errorString())};
        return Output{jsonOfModel(context.book().model(), context.book().modelVersion()),
                      tr("Wrote %1.").arg(file.fileName())};
    };
}

Run modelImport(Options &options)
{
    auto path = fileArgument(options, "A model file; it becomes the draft", true);
    return [path](Context &context) -> Result<Output> {
        const auto model = modelInFile(context.book(), *path, ModelState::draft);
        if (!model)
            return model.error();
        Session &session = *context.session;
        ChangeSet changes = session.change();
        keepDraft(changes, session.book(), *model);
        if (const Status done = session.commit({Op::saveModelDraft, shown(model->name)}, std::move(changes));
            !done)
            return done.error();
        return Output{jsonOfModel(*model, 0),
                      tr("%1 is the draft now. Nothing is graded by it until \"model publish\".")
                          .arg(shown(model->name))};
    };
}

Run modelPublish(Options &options)
{
    auto path = fileArgument(options, "Publish this model file instead of the draft", false);
    return [path](Context &context) -> Result<Output> {
        if (!path->empty()) {
            const auto model = modelInFile(context.book(), *path, ModelState::published);
            return model ? publish(context, *model) : Result<Output>(model.error());
        }
        const auto draft = draftOf(context.book());
        if (!draft)
            return refuse(tr("There is no draft to publish. Import a model file first, or name one."));
        return publish(context, *draft);
    };
}

Run modelVersions(Options &)
{
    return [](Context &context) -> Result<Output> {
        const auto &models = context.book().tables().model;
        QJsonArray list;
        QList<QStringList> lines;
        for (const uint32_t row : modelVersions(context.book())) {
            list << QJsonObject{{"version", models[row].version},
                                {"name", text(models.text(row, modelVersionField("name")))},
                                {"published_at", shown(models[row].publishedAt.iso())},
                                {"by", text(context.book().personName(models[row].by.number))}};
            lines << QStringList{QString::number(models[row].version),
                                 shown(models.text(row, modelVersionField("name"))),
                                 shown(models[row].publishedAt.iso()),
                                 shown(context.book().personName(models[row].by.number))};
        }
        return Output{QJsonObject{{"rows", list}},
                      table({tr("Version"), tr("Name"), tr("Published"), tr("By")}, lines)};
    };
}

Run modelRestore(Options &options)
{
    auto version = std::make_shared<int>(0);
    options.add("VERSION", *version, "The version to publish again").required();
    return [version](Context &context) -> Result<Output> {
        const auto model = modelOfVersion(context.book(), *version);
        return model ? publish(context, *model, false) : Result<Output>(model.error());
    };
}

Run modelCheck(Options &options)
{
    auto path = fileArgument(options, "The model file to examine", true);
    return [path](Context &context) -> Result<Output> {
        const auto text = fileText(*path);
        if (!text)
            return text.error();
        // Without a book the fields of an empty one are known: all but custom ones.
        const Book none;
        const Book &book = context.session ? context.book() : none;
        const ModelReading reading = readAndCheckModel(*text, book.leadData(), ModelState::published);
        const auto advice = reading.model.criteria.empty() ? std::vector<ModelFault>{}
                                                           : adviceOn(reading, *text, book.leadData());
        QStringList lines;
        for (const ModelFault &fault : reading.faults)
            lines << sentenceOf(fault);
        if (lines.isEmpty())
            lines << tr("The model is fine.");
        for (const ModelFault &fault : advice)
            lines << tr("Worth a look: %1").arg(sentenceOf(fault));
        return Output{QJsonObject{{"errors", faultsJson(reading.faults)}, {"warnings", faultsJson(advice)}},
                      lines.join(QLatin1Char('\n')), reading.faults.empty() ? 0 : 1};
    };
}

Run modelSchema(Options &)
{
    return [](Context &) -> Result<Output> {
        QFile file(QStringLiteral(":/model.schema.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QByteArray text = opened ? file.readAll() : QByteArray();
        return Output{QJsonDocument::fromJson(text).object(), QString::fromUtf8(text)};
    };
}

Run modelPreview(Options &options)
{
    auto path = fileArgument(options, "The model file to try", true);
    return [path](Context &context) -> Result<Output> {
        const auto model = modelInFile(context.book(), *path, ModelState::draft);
        if (!model)
            return model.error();
        const Preview preview =
            previewModel(context.book().scorer(),
                         Scorer(*model, context.book().leadData(), similarityFor(*model, context.book())));
        QJsonArray moves;
        QList<QStringList> lines;
        for (const Grade from : grades)
            for (const Grade to : grades) {
                const uint32_t count = preview.matrix[size_t(from)][size_t(to)];
                if (from == to || count == 0)
                    continue;
                moves << QJsonObject{{"from", name(from)}, {"to", name(to)}, {"count", qint64(count)}};
                lines << QStringList{name(from), name(to), QString::number(count)};
            }
        return Output{QJsonObject{{"before", countsJson(preview.before)},
                                  {"after", countsJson(preview.after)},
                                  {"moves", moves}},
                      lines.isEmpty()
                          ? tr("No lead would change its grade.")
                          : table({tr("From"), tr("To"), tr("Leads")}, lines, QStringLiteral("llr"))};
    };
}

Run modelBacktest(Options &options)
{
    auto path = fileArgument(options, "A model file; without it the published model", false);
    return [path](Context &context) -> Result<Output> {
        Model model = context.book().model();
        if (!path->empty()) {
            const auto read = modelInFile(context.book(), *path, ModelState::draft);
            if (!read)
                return read.error();
            model = *read;
        }
        const auto known = context.session->store().knownBeforeClosing(context.book());
        if (!known)
            return known.error();
        const PastLeads past(*known, context.book().leadData());
        const Backtest test =
            backtest(model, context.book().leadData(), similarityFor(model, context.book()), &past);
        QJsonArray rows;
        QList<QStringList> lines;
        for (const BacktestRow &row : test.grades) {
            rows << QJsonObject{{"grade", name(row.grade)},
                                {"closed", qint64(row.closed)},
                                {"won", qint64(row.won)},
                                {"win_rate", number(row.winRate)},
                                {"low", row.closed ? number(row.range.low) : QJsonValue()},
                                {"high", row.closed ? number(row.range.high) : QJsonValue()},
                                {"revenue_per_lead", number(std::round(row.revenuePerLead * 100) / 100)}};
            lines << QStringList{name(row.grade), QString::number(row.closed), QString::number(row.won),
                                 percentText(row.winRate),
                                 percentText(row.range.low) + QStringLiteral(" to ") +
                                     percentText(row.range.high)};
        }
        const QString few =
            test.tooFew ? tr("Too few closed leads to judge by: at least 30 won and 30 lost are needed.\n")
                        : QString();
        return Output{QJsonObject{{"closed", qint64(test.closed)},
                                  {"won", qint64(test.won)},
                                  {"auc", number(test.auc)},
                                  {"lift_top20", number(test.liftTop20)},
                                  {"too_few", test.tooFew},
                                  {"reached", qint64(test.reached)},
                                  {"not_reached", qint64(test.notReached)},
                                  {"known", knownSentence(test)},
                                  {"grades", rows}},
                      few +
                          table({tr("Grade"), tr("Closed"), tr("Won"), tr("Win rate"), tr("95% range")},
                                lines, QStringLiteral("lrrrr")) +
                          (test.closed ? knownSentence(test) + QLatin1Char('\n') : QString())};
    };
}

} // namespace ridealong::cli
