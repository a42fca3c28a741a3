// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/packfiles.h"

#include "base/words.h"
#include "render/reportfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>
#include <algorithm>
#include <filesystem>

namespace ridealong::render {

namespace {

constexpr qint64 mostListed = 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

Error notWritten(const QString &path, const QString &why)
{
    return {ErrorKind::io,
            tr("%1 could not be written: %2. Give another place, or make room there.").arg(path, why)};
}

// Empty where it can't be read, or is none.
QString checksum(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
}

// What this program wrote into the folder, by name.
class WrittenList
{
public:
    explicit WrittenList(const QDir &folder)
        : m_path(folder.filePath(QStringLiteral(".ridealong-reports.json")))
    {
        QFile file(m_path);
        if (file.open(QIODevice::ReadOnly))
            m_sums = QJsonDocument::fromJson(file.read(mostListed)).object();
    }

    bool isAsWritten(const QString &name, const QString &sum) const
    {
        return !sum.isEmpty() && m_sums[name].toString() == sum;
    }
    void note(const QString &name, const QString &sum) { m_sums[name] = sum; }
    Status keep() const
    {
        const QByteArray bytes = QJsonDocument(m_sums).toJson();
        QSaveFile file(m_path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return Done{};
        return notWritten(m_path, file.errorString());
    }

private:
    QString m_path;
    QJsonObject m_sums;
};

Status moveTo(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()),
                            std::filesystem::path(to.toStdU16String()), failure);
    return failure ? Status(notWritten(to, QString::fromStdString(failure.message()))) : Status(Done{});
}

Result<PackFile> writeOne(const PackPage &page, const QString &part, const PackWish &wish, WrittenList &list)
{
    const QString name = QFileInfo(page.path).fileName();
    if (const Status written = writeReport(page.document, part); !written)
        return written.error();
    const QString sum = checksum(part), before = checksum(page.path);
    const bool isThere = QFileInfo::exists(page.path);
    if (isThere && before == sum) {
        list.note(name, sum);
        return PackFile{page.pack, page.path, PackFile::asBefore};
    }
    if (isThere && !wish.replacesChanged && !list.isAsWritten(name, before))
        return PackFile{page.pack, page.path, PackFile::keptChanged};
    if (const Status moved = moveTo(part, page.path); !moved)
        return moved.error();
    list.note(name, sum);
    return PackFile{page.pack, page.path, PackFile::written};
}

Status checkFormats(const PackWish &wish)
{
    for (const std::string &ending : wish.formats)
        if (const auto format = formatOf(QStringLiteral("report.") + shown(ending)); !format)
            return format.error();
    return Done{};
}

} // namespace

std::vector<std::string> allPacks()
{
    std::vector<std::string> packs;
    for (const report::ReportInfo &info : report::reports())
        if (std::string_view(info.key) == "weekly")
            packs.emplace_back(info.pack);
    return packs;
}

QString packFileName(Week week, std::string_view pack, const QString &ending)
{
    const report::ReportInfo *info = report::findReport("weekly", pack);
    QString name =
        QStringLiteral("Ridealong %1 %2").arg(shown(week.iso()), info ? tr(info->label) : QString());
    for (QChar &c : name) // what a file system, or a shell, takes for something else
        if (!c.isLetterOrNumber() && c != u' ' && c != u'-')
            c = u' ';
    return QString(name.simplified() + u'.' + ending);
}

Result<std::vector<PackPage>> packPages(const Session &session, const PackWish &wish)
{
    if (const Status known = checkFormats(wish); !known)
        return known.error();
    const QDir folder(wish.folder);
    std::vector<PackPage> pages;
    for (const std::string &pack : wish.packs) {
        const auto made = weekReport(session, wish.week, pack, wish.madeAt);
        if (!made)
            return made.error();
        const auto arranged = wish.arrangements.find(pack);
        report::Arrangement arrangement =
            arranged == wish.arrangements.end() ? report::Arrangement{} : arranged->second;
        arrangement.opening = made->opening;
        const report::Document document = composedReport(*made, arrangement);
        for (const std::string &ending : wish.formats) {
            const QString path = folder.filePath(packFileName(wish.week, pack, shown(ending)));
            if (const Status free = session.store().mayReplace(path); !free)
                return free.error();
            pages.push_back({pack, path, document});
        }
    }
    return pages;
}

Result<std::vector<PackFile>> writePacks(const std::vector<PackPage> &pages, const PackWish &wish,
                                         const Progress &progress)
{
    const QDir folder(wish.folder);
    if (!folder.mkpath(QStringLiteral(".")))
        return notWritten(wish.folder, tr("the folder can’t be made"));
    const QTemporaryDir beside(folder.filePath(QStringLiteral(".ridealong-XXXXXX")));
    if (!beside.isValid())
        return notWritten(wish.folder, beside.errorString());
    WrittenList list(folder);
    std::vector<PackFile> files;
    for (const PackPage &page : pages) {
        if (!goOn(progress, int64_t(files.size()), int64_t(pages.size())))
            return Error{ErrorKind::cancelled, tr("Writing the reports was cancelled.")};
        const auto file = writeOne(page, beside.filePath(QFileInfo(page.path).fileName()), wish, list);
        if (!file)
            return file.error();
        files.push_back(*file);
        if (file->what != PackFile::keptChanged)
            if (const Status kept = list.keep(); !kept)
                return kept.error();
    }
    return files;
}

Result<std::vector<PackFile>> writePacksOf(const BookPlace &place, const PackWish &wish,
                                           const Progress &progress)
{
    const auto session = openBeside(place, [&](int64_t, int64_t) { return goOn(progress, 0, 0); });
    if (!session)
        return session.error();
    const auto pages = packPages(**session, wish);
    return pages ? writePacks(*pages, wish, progress) : Result<std::vector<PackFile>>(pages.error());
}

} // namespace ridealong::render
