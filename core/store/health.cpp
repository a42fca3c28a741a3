// SPDX-License-Identifier: GPL-3.0-or-later
// Backup and check of a book's file.
#include "store/backups.h"
#include "store/connection.h"
#include "store/folding.h"
#include "store/loghealth.h"
#include "store/schema.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

void addFileProblems(Connection &db, bool deep, QStringList &problems)
{
    Statement check(db, deep ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(20)");
    while (check.step())
        if (check.text(0) != "ok")
            problems << QString::fromUtf8(check.text(0).data(), qsizetype(check.text(0).size()));
}

void addOrphans(Connection &db, const Tables &tables, QStringList &problems)
{
    Tables &all = const_cast<Tables &>(tables);
    all.each([&](const TableBase &table) {
        for (FieldNo field = 0; field < table.fieldCount(); ++field) {
            const FieldInfo &info = table.info(field);
            if (info.type != Type::link)
                continue;
            const std::string name = nameOf(table.entity());
            const int64_t lost = db.integer("SELECT count(*) FROM \"" + name + "\" WHERE \"" + info.key +
                                            "\" IS NOT NULL AND \"" + info.key +
                                            "\" NOT IN (SELECT number FROM \"" + nameOf(info.target) + "\")");
            if (lost)
                problems << tr("%1 rows of %2 point at a %3 that is not in the book.")
                                .arg(lost)
                                .arg(QString::fromStdString(name), QString::fromUtf8(nameOf(info.target)));
        }
    });
}

} // namespace

Status Store::backup(const QString &to) const
{
    if (QFileInfo::exists(to))
        return refuse(tr("%1 exists already and was left as it is. Choose another name.")
                          .arg(QDir::toNativeSeparators(to)));
    return copyBook(*m_connection, to);
}

Status Store::mayReplace(const QString &file) const
{
    const QString there = QFileInfo(file).canonicalFilePath();
    if (there.isEmpty())
        return Done{};
    if (!QFileInfo(there).isFile()) // a device would be replaced by a file
        return Error{ErrorKind::io, tr("%1 is no file that can be written. Choose another name.")
                                        .arg(QDir::toNativeSeparators(file))};
    bool isOurs = false;
    for (const char *end : {"", "-wal", "-shm", ".lock", ".ballast"})
        isOurs = isOurs || there == m_path + QLatin1String(end);
    if (!isOurs &&
        !factsOf(there).isBook) // our own file is never opened a second time: it would lose its locks
        return Done{};
    return Error{ErrorKind::refused, tr("%1 is a Ridealong book, or belongs to one, and was left as it is. "
                                        "Choose another name.")
                                         .arg(QDir::toNativeSeparators(file))};
}

Result<QStringList> Store::check(bool deep, const Book &book) const
{
    try {
        QStringList problems;
        addFileProblems(*m_connection, deep, problems);
        if (const std::string difference = schemaDifference(*m_connection); !difference.empty())
            problems << QString::fromStdString(difference);
        addOrphans(*m_connection, book.tables(), problems);
        addLogProblems(*m_connection, deep, problems);
        if (!deep)
            return problems;
        const auto folds = foldProblems(*this, book);
        return folds ? Result<QStringList>(problems + *folds) : folds;
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(m_path));
    }
}

int64_t Store::sizeBytes() const
{
    return QFileInfo(m_path).size() + QFileInfo(m_path + QStringLiteral("-wal")).size();
}

int Store::schema() const
{
    return schemaVersion();
}

} // namespace ridealong
