// SPDX-License-Identifier: GPL-3.0-or-later
// An application that notes for how long each event holds its thread. It counts the processor's time of that
// thread, so that a machine that is busy with other work tells the same; waiting for the disk is not in it.
#pragma once

#include <QApplication>

#include <string>
#include <vector>

namespace ridealong {

class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    struct Held
    {
        double milliseconds = 0;
        std::string what; // the receiver's class and the event's type
    };
    void startWatch() { m_held.clear(), m_watching = true; }
    // The longest first, at most ten.
    std::vector<Held> endWatch();

private:
    std::vector<Held> m_held;
    int m_depth = 0;
    bool m_watching = false;
};

} // namespace ridealong
