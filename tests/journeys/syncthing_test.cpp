// SPDX-License-Identifier: GPL-3.0-or-later
// Two books whose exchange folders the real Syncthing carries to each other.
#include "support/syncthing.h"
#include "support/team.h"

#include <QElapsedTimer>
#include <QThread>

using namespace ridealong;

namespace {

void round(const Teammate &who, const QString &folder)
{
    who.does({QStringLiteral("sync"), QStringLiteral("folder"), folder});
}

QString text(const Teammate &who, const char *field)
{
    return who.does("lead|show|Acme")[QLatin1String(field)].toVariant().toString();
}

// Goes round on both sides until it is so; false after 40 seconds.
template<class IsSo>
bool comesAbout(const Teammate &dana, const Teammate &cole, const Syncthing &carried, IsSo isSo)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 40'000) {
        round(dana, carried.folder(0));
        round(cole, carried.folder(1));
        if (isSo())
            return true;
        QThread::msleep(500);
    }
    return false;
}

} // namespace

TEST(SyncthingJourney, CarriesTheExchangeFolderBothWays)
{
    if (!Syncthing::isThere())
        GTEST_SKIP() << "no syncthing on this machine";
    const Team team;
    team.dana.does("lead|add|company=Acme|owner=Cole Park");
    const Teammate cole = team.invited("cole", "Cole Park");
    const Syncthing carried(team.folder.path());
    cole.does("lead|set|Acme|value=4200");

    const bool came = comesAbout(team.dana, cole, carried,
                                 [&] { return text(team.dana, "value") == QLatin1String("4200"); });
    team.dana.does("lead|set|Acme|industry=Pumps");
    const bool went = comesAbout(team.dana, cole, carried,
                                 [&] { return text(cole, "industry") == QLatin1String("Pumps"); });

    EXPECT_TRUE(came);
    EXPECT_TRUE(went);
    for (const int which : {0, 1})
        EXPECT_TRUE(QDir(carried.folder(which)).entryList({QStringLiteral("*conflict*")}).isEmpty());
}
