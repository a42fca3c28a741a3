// SPDX-License-Identifier: GPL-3.0-or-later
// The last touches of a lead, a line each: the day, what it was, and its note or else its outcome. Says all
// of itself to a screen reader; takes no focus.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

namespace ridealong {

class Session;

struct TouchLine
{
    QString day, kind, text;
    const char *icon = nullptr;
};

// Newest first.
std::vector<TouchLine> lastTouches(const Session &session, uint32_t lead, size_t most);

class TouchList : public QWidget
{
    Q_OBJECT
public:
    explicit TouchList(std::vector<TouchLine> lines, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<TouchLine> m_lines;
};

} // namespace ridealong
