// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/progressbar.h"

#include "base/terminal.h"
#include "commands/command.h"

#include <QElapsedTimer>
#include <cstdio>

namespace ridealong::cli {

namespace {

constexpr int barWidth = 30;
constexpr qint64 betweenMs = 100;

// Wipes its line when the work is over, however it ended.
struct Bar
{
    QElapsedTimer sinceDrawn;
    bool drawn = false;

    ~Bar()
    {
        if (drawn)
            std::fprintf(stderr, "\r%*s\r", barWidth + 60, "");
    }

    void draw(const char *what, int64_t done, int64_t total)
    {
        if (sinceDrawn.isValid() && sinceDrawn.elapsed() < betweenMs)
            return;
        sinceDrawn.start();
        drawn = true;
        const int filled = total > 0 ? int(std::min<int64_t>(barWidth, done * barWidth / total)) : 0;
        std::fprintf(stderr, "\r%s [%s%s] %3d%%", what, std::string(size_t(filled), '#').c_str(),
                     std::string(size_t(barWidth - filled), '.').c_str(),
                     total > 0 ? int(done * 100 / total) : 0);
        std::fflush(stderr);
    }
};

} // namespace

Progress progressBar(const Globals &globals, const char *what)
{
    if (globals.quiet || !errorsGoToTerminal())
        return {};
    return [bar = std::make_shared<Bar>(), what](int64_t done, int64_t total) {
        bar->draw(what, done, total);
        return true;
    };
}

} // namespace ridealong::cli
