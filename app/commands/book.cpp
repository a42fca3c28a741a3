// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"
#include "commands/progressbar.h"
#include "commands/syncnames.h"
#include "sync/sealedbackup.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString some(qint64 count, const char *one, const char *many)
{
    return count == 1 ? tr(one) : tr(many).arg(count);
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

namespace {

struct NewBookArguments
{
    std::string file, from, passphrase;
    NewBook wanted;
};

QString withEnding(const std::string &file)
{
    const QString name = shown(file);
    return QFileInfo(name).suffix().isEmpty() ? name + QStringLiteral(".ridealong") : name;
}

QJsonObject madeJson(const Session &session)
{
    const Store &store = session.store();
    return {{"book", store.path()},
            {"id", shown(store.meta("book"))},
            {"device", shown(store.deviceId())},
            {"name", text(session.book().info().name)},
            {"role", text(session.book().info().role)},
            {"person", text(session.book().personName(session.user()))}};
}

// What a manager's invitation or answer holds.
Result<Output> newFromFile(const Context &context, const NewBookArguments &args)
{
    if (!args.wanted.name.empty() || !args.wanted.owner.empty())
        return Error{ErrorKind::usage,
                     tr("A book from an invitation has its name and owner from there. Leave "
                        "--name and --owner out.")};
    const auto passphrase = readPassphrase(args.passphrase);
    if (!passphrase)
        return passphrase.error();
    const auto session = newFromInvitation(withEnding(args.file), shown(args.from), *passphrase,
                                           context.clock, progressBar(context.globals, "Reading"));
    if (!session)
        return session.error();
    const Session &made = **session;
    QJsonObject json = madeJson(made);
    json["leads"] = qint64(made.book().leads().end() - 1);
    return Output{json, tr("Made the book of %1 in %2. Send the manager a first file: sync export OUT.")
                            .arg(shown(made.book().personName(made.user())), made.store().path())};
}

Result<Output> newFromNothing(const Context &context, const NewBookArguments &args)
{
    if (args.wanted.name.empty())
        return Error{ErrorKind::usage, tr("Say the book’s name: --name NAME. Or make it from an invitation: "
                                          "--from FILE.")};
    const auto session = Session::create(withEnding(args.file), args.wanted, context.clock);
    if (!session)
        return session.error();
    return Output{madeJson(**session),
                  tr("Made the book %1 in %2.").arg(shown(args.wanted.name), (*session)->store().path())};
}

} // namespace

Run newBook(Options &options)
{
    auto args = std::make_shared<NewBookArguments>();
    options.add("FILE", args->file, "The file to make; .ridealong is added where it is missing").required();
    options.add("--name", args->wanted.name, "The book’s name, such as the company’s");
    options.add("--owner", args->wanted.owner, "Whose book it is");
    options.add("--role", args->wanted.role, "manager or rep").oneOf({"manager", "rep"});
    options.add("--currency", args->wanted.currency, "ISO 4217, such as USD or EUR").checked(currencyFault);
    options.add("--from", args->from, "An invitation or an answer of the manager, instead of a name")
        .called("FILE");
    options.add("--passphrase-file", args->passphrase, "A file whose first line opens the invitation")
        .called("FILE");
    return [args](Context &context) -> Result<Output> {
        return args->from.empty() ? newFromNothing(context, *args) : newFromFile(context, *args);
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
        return Output{json, tr("%1: %2, %3 open; %4; %5.\nGrades: %6\n")
                                .arg(shown(context.book().info().name),
                                     some(counts.leads, "1 lead", "%1 leads"), QString::number(counts.open),
                                     some(counts.activities, "1 activity", "%1 activities"),
                                     some(counts.people, "1 person", "%1 people"),
                                     words.join(QStringLiteral(", ")))};
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

namespace {

QString withBackupEnding(const std::string &file)
{
    const QFileInfo info(shown(file));
    return info.absoluteFilePath() + (info.suffix().isEmpty() ? QStringLiteral(".rlx") : QString());
}

Result<Output> writeEncrypted(const Context &context, const std::string &file, const std::string &from)
{
    const auto passphrase = readPassphrase(from);
    if (!passphrase)
        return passphrase.error();
    const QString to = withBackupEnding(file);
    const Status done = backupEncrypted(context.session->store(), to, *passphrase, context.clock.now(),
                                        progressBar(context.globals, "Encrypting"));
    if (!done)
        return done.error();
    return Output{QJsonObject{{"file", to}, {"size_bytes", QFileInfo(to).size()}, {"encrypted", true}},
                  tr("Copied the book to %1, encrypted, and verified the copy. Nobody can open it without "
                     "the passphrase, you neither.")
                      .arg(to)};
}

} // namespace

Run backup(Options &options)
{
    struct Arguments
    {
        std::string file, passphrase;
    };
    auto args = std::make_shared<Arguments>();
    options.add("FILE", args->file, "The copy to write").required();
    options.add("--passphrase-file", args->passphrase, "Encrypts it; a file whose first line opens it")
        .called("FILE");
    return [args](Context &context) -> Result<Output> {
        if (!args->passphrase.empty())
            return writeEncrypted(context, args->file, args->passphrase);
        const QString to = QFileInfo(shown(args->file)).absoluteFilePath();
        if (const Status done = context.session->store().backup(to); !done)
            return done.error();
        return Output{QJsonObject{{"file", to}, {"size_bytes", QFileInfo(to).size()}, {"encrypted", false}},
                      tr("Copied the book to %1 and verified the copy.").arg(to)};
    };
}

} // namespace ridealong::cli
