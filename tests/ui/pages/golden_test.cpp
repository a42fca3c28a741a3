// SPDX-License-Identifier: GPL-3.0-or-later
// Every page as it was last looked at: the window at two sizes in both themes against a picture under
// tests/data/pages, both at a quarter of their size. What differs a little is let through, what moved,
// vanished or changed its colour is not. RIDEALONG_UPDATE_GOLDENS=1 takes the pictures anew, to be looked at.
#include "pages/forecastpage.h"
#include "pages/gradingpage.h"
#include "pages/syncpage.h"
#include "shell/theme.h"
#include "support/conflicts.h"
#include "support/paths.h"
#include "ui/support/demowindow.h"
#include "ui/sync/madeup.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <algorithm>
#include <utility>

using namespace ridealong;

namespace {

constexpr int shrink = 4, block = 9;
constexpr int letThrough = 14;          // of 255, between the means of two blocks
constexpr double mostDifferent = 0.015; // of all blocks

struct View
{
    const char *name;
    const char *page;
    const char *person;
};

constexpr View views[] = {{"today", "today", nullptr},
                          {"today-rep", "today", "Tessa Okafor"},
                          {"leads", "leads", nullptr},
                          {"board", "board", nullptr},
                          {"focus", "focus", nullptr},
                          {"import", "import", nullptr},
                          {"settings", "settings", nullptr},
                          {"grading", "grading", nullptr},
                          {"follow-ups", "follow-ups", nullptr},
                          {"sources", "sources", nullptr},
                          {"worth", "worth", nullptr},
                          {"forecast", "forecast", nullptr},
                          {"funnel", "funnel", nullptr},
                          {"ride-alongs", "ride-alongs", nullptr},
                          {"debrief", "debrief", nullptr},
                          {"reports", "reports", nullptr},
                          {"coaching", "coaching", nullptr},
                          {"coaching-rep", "coaching", "Tessa Okafor"},
                          {"sync", "sync", nullptr},
                          {"sync-team", "sync", nullptr},
                          {"sync-rep", "sync", "Tessa Okafor"}};

struct Shot
{
    View view;
    QSize size;
    Look look;
};

std::vector<Shot> shotsOf(const View &view)
{
    std::vector<Shot> shots;
    for (const QSize size : {QSize(1440, 900), QSize(1024, 640)})
        for (const Look look : {Look::light, Look::dark})
            shots.push_back({view, size, look});
    return shots;
}

std::vector<Shot> allShots()
{
    std::vector<Shot> shots;
    for (const View &view : views)
        for (const Shot &shot : shotsOf(view))
            shots.push_back(shot);
    return shots;
}

std::string nameOf(const Shot &shot)
{
    return std::string(shot.view.name) + (shot.size.width() > 1100 ? "-wide" : "-small") +
           (shot.look == Look::dark ? "-dark" : "");
}

std::string testName(const Shot &shot)
{
    std::string name = nameOf(shot);
    std::ranges::replace(name, '-', '_');
    return name;
}

void PrintTo(const Shot &shot, std::ostream *out)
{
    *out << nameOf(shot);
}

QImage small(const QImage &image)
{
    return image.scaled(image.size() / shrink, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

QImage blocks(const QImage &image)
{
    return image.scaled(image.size() / block, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

double differentShare(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    const QImage left = blocks(a), right = blocks(b);
    int different = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const QRgb l = left.pixel(x, y), r = right.pixel(x, y);
            different += std::abs(qRed(l) - qRed(r)) > letThrough ||
                         std::abs(qGreen(l) - qGreen(r)) > letThrough ||
                         std::abs(qBlue(l) - qBlue(r)) > letThrough;
        }
    }
    return double(different) / (left.width() * left.height());
}

QString fileOf(const Shot &shot)
{
    return inSources("/tests/data/pages/%1.png").arg(QString::fromStdString(nameOf(shot)));
}

// Rows may be laid out once more after they were shown, later on a busy machine.
QImage settled(QWidget &window)
{
    QImage before, now;
    for (int tries = 0; tries < 20 && (now.isNull() || now != before); ++tries) {
        QTest::qWait(50);
        before = std::exchange(now, small(window.grab().toImage()));
    }
    return now;
}

void compare(QWidget &window, const Shot &shot)
{
    const QImage now = settled(window);
    if (qEnvironmentVariableIsSet("RIDEALONG_UPDATE_GOLDENS")) {
        QDir().mkpath(QFileInfo(fileOf(shot)).absolutePath());
        ASSERT_TRUE(now.save(fileOf(shot)));
    }
    const double different = differentShare(now, QImage(fileOf(shot)).convertToFormat(QImage::Format_RGB32));
    const QString seen =
        QDir::temp().filePath(QStringLiteral("ridealong-%1.png").arg(QString::fromStdString(nameOf(shot))));
    if (different > mostDifferent)
        now.save(seen);
    EXPECT_LE(different, mostDifferent) << "what is seen now: " << qPrintable(seen);
}

class PagePicture : public testing::TestWithParam<Shot>
{
protected:
    void TearDown() override { useTheme(*qApp, makeTheme(Look::light)); }
};

class SyncPicture : public PagePicture
{
};

} // namespace

TEST_P(PagePicture, IsAsItWasLastLookedAt)
{
    const Shot shot = GetParam();
    useTheme(*qApp, makeTheme(shot.look));
    DemoWindow demo(shot.view.person);
    demo.window->resize(shot.size);
    demo.show(shot.view.page);
    ASSERT_EQ(demo.window->currentKey(), QLatin1String(shot.view.page));

    if (const auto *grading = demo.window->findChild<GradingPage *>()) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return grading->live().draftTest().has_value(); }, 5000));
    }
    if (const auto *forecast = demo.window->findChild<ForecastPage *>()) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !forecast->isReading(); }, 5000));
    }
    if (auto *sync = demo.window->findChild<SyncPage *>(); sync && shot.view.name == std::string("sync-team"))
        sync->showState(theTeam());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !demo.window->currentPage()->property("isReading").toBool(); }, 20'000));
    compare(*demo.window, shot);
}

// Two laptops that met: the lists and the conflict are real.
TEST_P(SyncPicture, IsAsItWasLastLookedAt)
{
    const Shot shot = GetParam();
    useTheme(*qApp, makeTheme(shot.look));
    ConflictTeam team(true);
    team.changeHoosier();
    team.changeOthers();
    team.dana.useKeys();
    MainWindow window(&team.dana.on(), pages());
    window.setBook(QStringLiteral("Harlan Fluid Systems"));
    window.setThisWeek(Week::of(team.dana.on().today()));
    window.resize(shot.size);
    window.show();

    window.showPage(QStringLiteral("sync"));

    compare(window, shot);
}

INSTANTIATE_TEST_SUITE_P(Sync, SyncPicture, testing::ValuesIn(shotsOf({"sync-conflicts", "sync", nullptr})),
                         [](const auto &param) { return testName(param.param); });
INSTANTIATE_TEST_SUITE_P(Pages, PagePicture, testing::ValuesIn(allShots()),
                         [](const auto &param) { return testName(param.param); });
