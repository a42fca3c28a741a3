// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/measuredchild.h"

#include <chrono>
#include <cstdio>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

namespace ridealong {

namespace {

// In KiB, of this process.
double memory(const char *name)
{
    std::FILE *file = std::fopen("/proc/self/status", "r");
    if (!file)
        return 0;
    char line[256];
    long value = 0;
    while (std::fgets(line, sizeof line, file))
        if (std::strncmp(line, name, std::strlen(name)) == 0)
            value = std::strtol(line + std::strlen(name) + 1, nullptr, 10);
    std::fclose(file);
    return double(value);
}

void forgetPeak()
{
    if (std::FILE *file = std::fopen("/proc/self/clear_refs", "w")) {
        std::fputs("5", file);
        std::fclose(file);
    }
}

Taken measured(const std::function<bool()> &work)
{
    forgetPeak();
    const double before = memory("VmRSS");
    const auto start = std::chrono::steady_clock::now();
    Taken taken;
    taken.gave = work();
    taken.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    taken.mebibytes = (memory("VmHWM") - before) / 1024;
    return taken;
}

} // namespace

Taken inAChild(const std::function<bool()> &work)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        const Taken taken = measured(work);
        const bool told = write(ends[1], &taken, sizeof taken) == ssize_t(sizeof taken);
        _exit(told ? 0 : 1);
    }
    close(ends[1]);
    Taken taken;
    if (read(ends[0], &taken, sizeof taken) != ssize_t(sizeof taken))
        taken = {};
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return taken;
}

} // namespace ridealong
