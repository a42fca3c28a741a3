// SPDX-License-Identifier: GPL-3.0-or-later
#include "repday/daynotices.h"

#include "base/words.h"
#include "focus/focusfacts.h"
#include "focus/ownintakepane.h"
#include "measure/offers.h"
#include "measure/rideneeds.h"
#include "measure/rideplan.h"
#include "rides/ridewords.h"
#include "session/session.h"
#include "shell/draft.h"
#include "shell/widgets/banners.h"

#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr qsizetype mostSentences = 3;

// Which answer: the lead, and the day and kind of the answer.
QString keyOf(const Book &book, const IntakeCase &one)
{
    return QString::fromStdString(book.leads().id(one.lead).hex() + ':' + one.answered.iso() + ':' +
                                  std::to_string(int(one.answer)));
}

} // namespace

DayNotices::DayNotices(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 10, 16, 0);
    m_column->setSpacing(8);
}

void DayNotices::setFacts(const Session &session, const Brake &brake)
{
    while (auto *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a button of it may be what led here
        delete item;
    }
    m_brakeText.clear();
    m_newsText.clear();
    m_rideText.clear();
    m_debriefText.clear();
    showBrake(brake);
    showRide(session);
    showDebrief(session);
    showOffers(session);
    showNews(session);
    setVisible(m_column->count() > 0);
}

void DayNotices::showBrake(const Brake &brake)
{
    if (!brake.isOn())
        return;
    m_brakeText = ownBrakeRule(brake);
    auto *banner = new AlertBanner(AlertBanner::Shape::paragraph, this);
    banner->setTexts(tr("Your brake is on"), m_brakeText);
    connect(banner->addButton(tr("See your effort")), &QPushButton::clicked, this, &DayNotices::focusAsked);
    m_column->addWidget(banner);
}

// They are not on the call list before they are accepted.
void DayNotices::showOffers(const Session &session)
{
    const size_t waiting =
        waitingOffers(session.book(), momentOf(session.clock().now()), session.user()).size();
    if (!waiting)
        return;
    auto *notice = new Notice(waiting == 1 ? tr("1 hand-off waits for your answer.")
                                           : tr("%1 hand-offs wait for your answer.").arg(waiting),
                              this);
    connect(notice->addButton(tr("Answer")), &QPushButton::clicked, this, &DayNotices::offersAsked);
    m_column->addWidget(notice);
}

// The next one, of today or tomorrow.
void DayNotices::showRide(const Session &session)
{
    const Book &book = session.book();
    const auto &rides = book.tables().ride;
    for (const uint32_t ride : ridesBetween(book, session.today(), session.today().plus(1))) {
        if (rides[ride].rep.number != session.user() || rides.text(ride, rideField("state")) != "planned")
            continue;
        const QString with = firstName(book, rides[ride].manager.number);
        const size_t stops = stopsOf(book, ride).size();
        const QString count = stops == 1 ? tr("1 stop") : tr("%1 stops").arg(stops);
        const QString start = timeWords(std::clamp(rides[ride].startAt, 0, 24 * 60 - 1));
        m_rideText = rides[ride].on == session.today()
                         ? tr("Today: ride-along with %1 from %2, %3.").arg(with, start, count)
                         : tr("Tomorrow: ride-along with %1 from %2, %3.").arg(with, start, count);
        auto *notice = new Notice(m_rideText, this);
        connect(notice->addButton(tr("Open the brief")), &QPushButton::clicked, this,
                [this, ride] { Q_EMIT rideAsked(ride); });
        return m_column->addWidget(notice);
    }
}

void DayNotices::showDebrief(const Session &session)
{
    const Book &book = session.book();
    const std::vector<uint32_t> unread = debriefsToRead(book, session.user());
    if (unread.empty())
        return;
    const Ride &ride = book.tables().ride[unread.front()];
    m_debriefText = unread.size() == 1
                        ? tr("%1 wrote the debrief of your ride-along on %2.")
                              .arg(firstName(book, ride.manager.number), dayWords(ride.on))
                        : tr("%1 debriefs of your ride-alongs wait to be read.").arg(unread.size());
    auto *notice = new Notice(m_debriefText, this);
    connect(notice->addButton(tr("Read it")), &QPushButton::clicked, this, &DayNotices::debriefAsked);
    m_column->addWidget(notice);
}

void DayNotices::showNews(const Session &session)
{
    const Book &book = session.book();
    const QString place = draftPlace(session, QStringLiteral("intake-seen"));
    const QStringList seen = QSettings().value(place).toStringList();
    QStringList sentences, keys;
    for (const IntakeCase &one : intakeNews(book, session.user())) {
        const QString key = keyOf(book, one);
        keys << key;
        if (!seen.contains(key))
            sentences << answerSentence(book, one);
    }
    if (sentences.isEmpty())
        return;
    const qsizetype more = sentences.size() - mostSentences;
    sentences = sentences.mid(0, mostSentences);
    if (more > 0)
        sentences << (more == 1 ? tr("1 more was answered.") : tr("%1 more were answered.").arg(more));
    m_newsText = sentences.join(u' ');
    auto *notice = new Notice(m_newsText, this);
    connect(notice->addButton(tr("See them")), &QPushButton::clicked, this, &DayNotices::focusAsked);
    connect(notice->addButton(tr("Got it")), &QPushButton::clicked, this,
            [this, place, keys] { forget(place, keys); });
    m_column->addWidget(notice);
}

// Only of answers that could still be shown, so the list stays short.
void DayNotices::forget(const QString &place, const QStringList &seen)
{
    QSettings().setValue(place, seen);
    auto *notice = m_column->itemAt(m_column->count() - 1)->widget();
    m_column->removeWidget(notice);
    notice->hide();
    notice->deleteLater();
    m_newsText.clear();
    setVisible(m_column->count() > 0);
}

} // namespace ridealong
