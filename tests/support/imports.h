// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to import a text as if it were a file.
#pragma once

#include "session/importing.h"
#include "support/tempbook.h"

#include <QFile>

namespace ridealong {

inline QString aFile(TempBook &book, const char *name, const QByteArray &text)
{
    const QString path = book.file(name);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

struct Given
{
    QByteArray mapping = "{}";
    std::vector<std::string> match = {};
    std::optional<OnMatch> onMatch = {};
    QString rejects = {};
};

inline Result<ImportPlan> planOf(TempBook &book, ImportTable table, const QString &path,
                                 const Given &given = {})
{
    const auto mapping = readMapping(given.mapping);
    if (!mapping)
        return mapping.error();
    return planImport(
        book.book(), table, path,
        {.mapping = *mapping, .match = given.match, .onMatch = given.onMatch, .rejects = given.rejects});
}

inline Result<ImportReport> importPath(TempBook &book, ImportTable table, const QString &path,
                                       const Given &given = {})
{
    const auto plan = planOf(book, table, path, given);
    if (!plan)
        return plan.error();
    return importFile(book.session(), *plan);
}

inline Result<ImportReport> importText(TempBook &book, ImportTable table, const QByteArray &text,
                                       const Given &given = {})
{
    return importPath(book, table, aFile(book, "in.csv", text), given);
}

inline std::string leadText(TempBook &book, uint32_t lead, const char *key)
{
    const LeadData &data = book.book().leadData();
    return leadText(data, lead, findLeadField(data, key));
}

} // namespace ridealong
