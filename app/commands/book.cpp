// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Counts
{
    qint64 leads = 0, open = 0, activities = 0, people = 0;
    std::array<qint64, 6> grades{};
};

Counts countsOf(const Book &book)
{
    Counts counts;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (!book.leads().has(lead))
            continue;
        ++counts.leads;
        counts.open += book.standing(lead).stageType == StageType::open;
        ++counts.grades[size_t(book.standing(lead).grade)];
    }
    for (const Activity &activity : book.activities().rows())
        counts.activities += activity.deleted != 2;
    for (uint32_t person = 1; person < book.people().end(); ++person)
        counts.people += book.people().has(person);
    return counts;
}

std::string currencyFault(const std::string &code)
{
    const bool fine =
        code.size() == 3 && code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
    return fine ? std::string() : std::string("a currency has three capital letters, such as USD");
}

} // namespace

Run newBook(Options &options)
{
    struct Arguments
    {
        std::string file;
        NewBook wanted;
    };
    auto args = std::make_shared<Arguments>();
    options.add("FILE", args->file, "The file to make; .ridealong is added where it is missing").required();
    options.add("--name", args->wanted.name, "The book's name, such as the company's").required();
    options.add("--owner", args->wanted.owner, "Whose book it is");
    options.add("--role", args->wanted.role, "manager or rep").oneOf({"manager", "rep"});
    options.add("--currency", args->wanted.currency, "ISO 4217, such as USD or EUR").checked(currencyFault);
    return [args](Context &context) -> Result<Output> {
        QString file = shown(args->file);
        if (QFileInfo(file).suffix().isEmpty())
            file += QStringLiteral(".ridealong");
        const auto session = Session::create(file, args->wanted, context.clock);
        if (!session)
            return session.error();
        const Store &store = (*session)->store();
        return Output{QJsonObject{{"book", store.path()},
                                  {"id", shown(store.meta("book"))},
                                  {"device", shown(store.deviceId())}},
                      tr("Made the book %1 in %2.").arg(shown(args->wanted.name), store.path())};
    };
}

Run info(Options &)
{
    return [](Context &context) -> Result<Output> {
        const Counts counts = countsOf(context.book());
        const Store &store = context.session->store();
        QJsonObject grades;
        QStringList words;
        for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::D, Grade::E}) {
            const QString name{QLatin1Char(letter(grade))};
            grades[name] = counts.grades[size_t(grade)];
            words << QStringLiteral("%1 %2").arg(name).arg(counts.grades[size_t(grade)]);
        }
        const QJsonObject json{{"name", shown(context.book().info().name)},
                               {"leads", counts.leads},
                               {"open", counts.open},
                               {"activities", counts.activities},
                               {"people", counts.people},
                               {"grades", grades},
                               {"schema", store.schema()},
                               {"device", shown(store.deviceId())},
                               {"currency", shown(context.book().info().currency)},
                               {"model", context.book().modelVersion()},
                               {"size_bytes", qint64(store.sizeBytes())}};
        return Output{json, tr("%1: %2 leads, %3 of them open; %4 activities; %5 people.\nGrades: %6\n")
                                .arg(shown(context.book().info().name))
                                .arg(counts.leads)
                                .arg(counts.open)
                                .arg(counts.activities)
                                .arg(counts.people)
                                .arg(words.join(QStringLiteral(", ")))};
    };
}

Run check(Options &options)
{
    auto deep = std::make_shared<bool>(false);
    options.flag("--deep", *deep, "Read every page and index of the file");
    return [deep](Context &context) -> Result<Output> {
        const auto problems = context.session->store().check(*deep, context.book());
        if (!problems)
            return problems.error();
        const bool ok = problems->isEmpty();
        return Output{QJsonObject{{"ok", ok}, {"problems", QJsonArray::fromStringList(*problems)}},
                      ok ? tr("The book is sound.") : problems->join(QLatin1Char('\n')), ok ? 0 : 1};
    };
}

Run backup(Options &options)
{
    auto file = std::make_shared<std::string>();
    options.add("FILE", *file, "The copy to write").required();
    return [file](Context &context) -> Result<Output> {
        const QString to = QFileInfo(shown(*file)).absoluteFilePath();
        if (const Status done = context.session->store().backup(to); !done)
            return done.error();
        return Output{QJsonObject{{"file", to}, {"size_bytes", QFileInfo(to).size()}},
                      tr("Copied the book to %1 and verified the copy.").arg(to)};
    };
}

} // namespace ridealong::cli
