// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/listkinds.h"

#include "sync/filedrop.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace ridealong {

namespace {

enum class ListKind { text, packed, mapping };

struct ListEnding
{
    const char *ending;
    ListKind kind;
};
constexpr ListEnding endings[] = {
    {".csv", ListKind::text},    {".tsv", ListKind::text},    {".tab", ListKind::text},
    {".txt", ListKind::text},    {".xlsx", ListKind::packed}, {".xlsm", ListKind::packed},
    {".xltx", ListKind::packed}, {".vcf", ListKind::packed},  {".vcard", ListKind::packed},
    {".xls", ListKind::packed},  {".html", ListKind::packed}, {".htm", ListKind::packed},
    {".sdl", ListKind::mapping},
};

QString patterns(std::initializer_list<ListKind> kinds)
{
    QStringList list;
    for (const ListEnding &each : endings)
        if (std::ranges::find(kinds, each.kind) != kinds.end())
            list << QLatin1Char('*') + QLatin1String(each.ending);
    return list.join(u' ');
}

bool isOf(const QString &path, ListKind kind)
{
    return std::ranges::any_of(endings, [&](const ListEnding &each) {
        return each.kind == kind && path.endsWith(QLatin1String(each.ending), Qt::CaseInsensitive);
    });
}

} // namespace

QString listFilter()
{
    return QCoreApplication::translate("ImportView", "Lists (%1);;Text (%2);;All files (*)")
        .arg(patterns({ListKind::text, ListKind::packed}), patterns({ListKind::text}));
}

QStringList listEndings()
{
    QStringList list;
    for (const ListEnding &each : endings)
        list << QLatin1String(each.ending);
    return list;
}

bool isMappingFile(const QString &path)
{
    return isOf(path, ListKind::mapping);
}

bool isLongToRead(const QString &path)
{
    constexpr qint64 soon = 1 << 20; // bytes that are looked at while the window waits
    return !isOf(path, ListKind::text) || QFileInfo(path).size() > soon;
}

QStringList listFilesIn(const QMimeData *what)
{
    return FileDrop::filesIn(what, listEndings());
}

} // namespace ridealong
