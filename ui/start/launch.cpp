// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/launch.h"

#include "base/words.h"
#include "pages/page.h"
#include "shell/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <cstdio>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Launch", text);
}

Error usage(const QString &text)
{
    return {ErrorKind::usage, text};
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Lead focus, follow-up and ride-alongs for field sales managers."));
    parser.addPositionalArgument(QStringLiteral("book"), tr("The book to open; else the last one."),
                                 QStringLiteral("[book]"));
    parser.addPositionalArgument(QStringLiteral("file"), tr("A change file to import into the book."),
                                 QStringLiteral("[file.rlx]"));
    parser.addOptions({
        {QStringLiteral("book"), tr("The book to open."), QStringLiteral("file")},
        {QStringLiteral("page"), tr("The page to show, such as today or settings/week."),
         QStringLiteral("name")},
        {QStringLiteral("as"), tr("Who you are; else the owner of the book."), QStringLiteral("person")},
        {QStringLiteral("grab"), tr("Write a picture of the window and end."), QStringLiteral("file.png")},
        {QStringLiteral("type"), tr("Keys to press before the picture, such as \"<Ctrl+K>acme\"."),
         QStringLiteral("keys")},
        {QStringLiteral("size"), tr("Size of the window, such as 1440x900."), QStringLiteral("WxH")},
        {QStringLiteral("theme"), tr("light, dark or contrast."), QStringLiteral("look")},
        {QStringLiteral("scale"), tr("Size of the text, 0.9 to 1.5."), QStringLiteral("factor")},
        {QStringLiteral("language"), tr("en, de or fr."), QStringLiteral("code")},
        {QStringLiteral("today"), tr("The day to take for today, such as 2026-11-21."),
         QStringLiteral("date")},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

Status readSize(const QString &text, Launch &launch)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const auto match = shape.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() > 8192 || size.height() > 8192)
        return usage(tr("--size takes a size such as 1440x900, not %1.").arg(text));
    launch.size = size;
    return Done{};
}

Status readLook(const QString &text, Launch &launch)
{
    const std::pair<const char *, Look> looks[] = {
        {"light", Look::light}, {"dark", Look::dark}, {"contrast", Look::highContrast}};
    for (const auto &[name, look] : looks) {
        if (text == QLatin1String(name))
            launch.look = look;
    }
    return launch.look ? Status(Done{})
                       : usage(tr("--theme takes light, dark or contrast, not %1.").arg(text));
}

Status readScale(const QString &text, Launch &launch)
{
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    if (!isNumber || !(scale >= 0.9 && scale <= 1.5))
        return usage(tr("--scale takes a number from 0.9 to 1.5, not %1.").arg(text));
    launch.scale = scale;
    return Done{};
}

Status readLanguage(const QString &text, Launch &launch)
{
    if (!isLanguage(text))
        return usage(tr("--language takes en, de or fr, not %1.").arg(text));
    launch.language = text;
    return Done{};
}

Status readToday(const QString &text, Launch &launch)
{
    const Date today = Date::parseIso(text.toStdString());
    if (!today.isSet())
        return usage(tr("--today takes a date such as 2026-11-21, not %1.").arg(text));
    launch.clock = Clock::at(today);
    return Done{};
}

// A part of it may follow, as in settings/week.
Status readPage(const QString &text, Launch &launch)
{
    QStringList keys;
    for (const PageInfo &page : pages())
        keys << QString::fromLatin1(page.key);
    if (!keys.contains(text.section(u'/', 0, 0)))
        return usage(tr("--page takes %1, not %2.").arg(listWords(keys), text));
    launch.page = text;
    return Done{};
}

struct CheckedOption
{
    const char *name;
    Status (*read)(const QString &text, Launch &launch);
};
constexpr CheckedOption checkedOptions[] = {{"page", readPage},         {"size", readSize},
                                            {"theme", readLook},        {"scale", readScale},
                                            {"language", readLanguage}, {"today", readToday}};

Status readBook(const QCommandLineParser &parser, Launch &launch)
{
    QStringList files, books = parser.values(QStringLiteral("book"));
    for (const QString &file : parser.positionalArguments())
        (isChangeFileName(file) ? files : books) << file;
    if (files.size() > 1)
        return usage(tr("One change file at a time: you named %1.").arg(files.join(QStringLiteral(", "))));
    launch.changeFile = files.value(0);
    if (books.size() > 1)
        return usage(tr("One book at a time: you named %1.").arg(books.join(QStringLiteral(", "))));
    launch.book = books.value(0);
    return Done{};
}

} // namespace

bool isChangeFileName(const QString &file)
{
    return file.endsWith(QLatin1String(".rlx"), Qt::CaseInsensitive);
}

Result<Launch> readLaunch(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    Launch launch;
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all")))
        launch.answer = parser.helpText();
    else if (parser.isSet(QStringLiteral("version")))
        launch.answer = QStringLiteral("ridealong ") + QCoreApplication::applicationVersion() + u'\n';
    launch.typed = parser.value(QStringLiteral("type"));
    launch.person = parser.value(QStringLiteral("as"));
    launch.grab = parser.value(QStringLiteral("grab"));
    for (const CheckedOption &option : checkedOptions) {
        const QString name = QString::fromLatin1(option.name);
        if (!parser.isSet(name))
            continue;
        if (const Status read = option.read(parser.value(name), launch); !read)
            return read.error();
    }
    if (const Status read = readBook(parser, launch); !read)
        return read.error();
    return launch;
}

std::optional<int> endedBy(const Result<Launch> &launch)
{
    if (!launch)
        return std::fprintf(stderr, "ridealong: %s\n", qPrintable(launch.error().text)), 2;
    if (launch->answer.isEmpty())
        return std::nullopt;
    std::fputs(qPrintable(launch->answer), stdout);
    return 0;
}

} // namespace ridealong
