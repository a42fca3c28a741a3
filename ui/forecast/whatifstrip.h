// SPDX-License-Identifier: GPL-3.0-or-later
// What if? Leads that close later, follow-up at 90 %: the forecast that would follow beside the one of now.
// Nothing of it is stored.
#pragma once

#include <QWidget>

class QLabel;

namespace ridealong {

class Chip;

struct WhatIf
{
    int slipping = 0;            // leads taken to close later
    bool followUp = false;       // at 90 %
    QString now = {}, then = {}; // "$1.53M", "$1.41M"; empty where nothing is asked
    QString words = {};          // what is behind it
};

class WhatIfStrip : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfStrip(QWidget *parent = nullptr);
    void setWhatIf(const WhatIf &what);
    bool asksFollowUp() const;
    QString result() const; // "$1.53M → $1.41M"

Q_SIGNALS:
    void followUpToggled();
    void slippingCleared();
    void leadsAsked();

private:
    Chip *m_slips;
    Chip *m_followUp;
    QLabel *m_result;
    QLabel *m_words;
};

} // namespace ridealong
