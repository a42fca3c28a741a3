// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that waits for the person: an icon on a tile, what it is, what is behind it, and at most two
// buttons. 51 px high with a hairline below.
#pragma once

#include "shell/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ridealong {

class ElidedLabel;

class ActionRow : public QWidget
{
    Q_OBJECT
public:
    // Tone::risk gives the crimson tile, everything else the quiet one.
    ActionRow(const char *iconName, Tone tone, QWidget *parent = nullptr);
    void setTexts(const QString &fact, const QString &detail);
    QPushButton *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_icon;
    Tone m_tone;
    ElidedLabel *m_fact;
    ElidedLabel *m_detail;
    QHBoxLayout *m_buttons;
};

} // namespace ridealong
