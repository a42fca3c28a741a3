// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/sourcesfile.h"

#include "render/reportfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ridealong::render {

namespace {

bool isSheet(const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

} // namespace

Status sourcesFileKind(const QString &path)
{
    if (isSheet(path) || formatOf(path))
        return Done{};
    return Error{ErrorKind::usage,
                 QCoreApplication::translate("SourcesReport",
                                             "%1 names no kind of file. Give a name that ends in pdf, html, "
                                             "xlsx, csv or json.")
                     .arg(QFileInfo(path).fileName())};
}

Status writeSources(const Book &book, const report::SourcesWish &wish, const QString &path)
{
    if (const Status known = sourcesFileKind(path); !known)
        return known;
    const report::Document document = report::sourcesReport(book, wish);
    return isSheet(path) ? report::writeSheet(document, "sources", path) : writeReport(document, path);
}

} // namespace ridealong::render
