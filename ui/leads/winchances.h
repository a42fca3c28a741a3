// SPDX-License-Identifier: GPL-3.0-or-later
// The learned chance of winning for the lead in view. Learns once from the closed leads, in the background
// and only while nothing else runs, some moments after it is first asked; until then it says nothing. Nothing
// is learned, and nothing said, under 30 won or 30 lost; and a large book, which would refuse changes for a
// second or two meanwhile, waits until somebody asks.
#pragma once

#include "scoring/winchance.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace ridealong {

struct ShellContext;

class WinChances : public QObject
{
    Q_OBJECT
public:
    explicit WinChances(ShellContext &shell, QObject *parent = nullptr);

    QString sentence(uint32_t lead); // empty while it is not known

    bool waitsToBeAsked() const { return m_isLarge && !m_reader; }
    void learn();

Q_SIGNALS:
    void learned();

private:
    void learnUnasked();

    ShellContext &m_shell;
    QTimer m_delay;
    std::unique_ptr<WinReader> m_reader;
    bool m_isLarge = false;
    uint32_t m_closed = 0; // learned from, or looked at and found too few
};

} // namespace ridealong
