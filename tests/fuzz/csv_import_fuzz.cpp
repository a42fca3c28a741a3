// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a file that gives figures or a sentence, for each table; with a zero byte in it, what stands
// before that is the mapping.
#include "session/importing.h"

#include <QFile>
#include <QTemporaryDir>
#include <cstdlib>

using namespace ridealong;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    QString input = folder.filePath(QStringLiteral("in.csv"));
    std::unique_ptr<Session> session;

    Fixture()
    {
        auto made = Session::create(folder.filePath(QStringLiteral("Fuzz.ridealong")),
                                    {.name = "Fuzz", .owner = "Dana"}, Clock::at(Date::of(2026, 11, 21)));
        session = std::move(*made);
        ChangeSet changes = session->change();
        changes.create(Entity::lead, {{leadField("company"), std::string("Acme")},
                                      {leadField("reference"), std::string("A")},
                                      {leadField("stage"), Link{1}}});
        (void)session->commit({Op::addLead}, std::move(changes)).ok();
    }
};

void check(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static Fixture fixture;
    const QByteArray all(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const qsizetype zero = all.indexOf('\0');
    ImportOptions options;
    if (zero >= 0) {
        const auto mapping = readMapping(all.left(zero));
        check(mapping.ok() || !mapping.error().text.isEmpty());
        if (mapping)
            options.mapping = *mapping;
    }
    QFile file(fixture.input);
    check(file.open(QIODevice::WriteOnly));
    file.write(all.mid(zero + 1));
    file.close();
    for (const ImportTable table : {ImportTable::leads, ImportTable::activities, ImportTable::sales,
                                    ImportTable::costs, ImportTable::quotas, ImportTable::people}) {
        const auto plan = planImport(fixture.session->book(), table, fixture.input, options);
        check(plan.ok() || !plan.error().text.isEmpty());
        if (!plan)
            continue;
        const auto report = dryRun(*fixture.session, *plan);
        check(report.ok() || !report.error().text.isEmpty());
        if (report)
            check(report->rows == report->created + report->updated + report->skipped + report->rejected);
    }
    return 0;
}
