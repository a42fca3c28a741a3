// SPDX-License-Identifier: GPL-3.0-or-later
// Above a rep's call list: that the own brake is on and what follows from it, tomorrow's ride-along, a
// debrief to read, and what the manager answered at intake lately. An answer that was read is not shown again
// on this laptop. Hidden without either.
#pragma once

#include "focus/brake.h"
#include "measure/intake.h"

#include <QWidget>

class QVBoxLayout;

namespace ridealong {

class Session;

class DayNotices : public QWidget
{
    Q_OBJECT
public:
    explicit DayNotices(QWidget *parent = nullptr);
    void setFacts(const Session &session, const Brake &brake);
    QString brakeText() const { return m_brakeText; }
    QString newsText() const { return m_newsText; }
    QString rideText() const { return m_rideText; }
    QString debriefText() const { return m_debriefText; }

Q_SIGNALS:
    void focusAsked();
    void offersAsked(); // the page where both are dealt with
    void rideAsked(uint32_t ride);
    void debriefAsked();

private:
    void showBrake(const Brake &brake);
    void showOffers(const Session &session);
    void showRide(const Session &session);
    void showDebrief(const Session &session);
    void showNews(const Session &session);
    void forget(const QString &place, const QStringList &seen);

    QVBoxLayout *m_column;
    QString m_brakeText;
    QString m_newsText, m_rideText, m_debriefText;
};

} // namespace ridealong
