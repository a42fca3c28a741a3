// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/opendebrief.h"

#include "focus/focusfacts.h"
#include "measure/coaching.h"
#include "session/session.h"

#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <algorithm>
#include <tuple>

namespace ridealong {

namespace {

constexpr int saveDelayMs = 1000;

auto partsOf(const DebriefStop &stop)
{
    return std::tie(stop.row, stop.result, stop.took, stop.kind, stop.outcome, stop.note, stop.nextOn,
                    stop.nextKind, stop.nextNote);
}

auto partsOf(const DebriefCommitment &commitment)
{
    return std::tie(commitment.row, commitment.person, commitment.what, commitment.due, commitment.state);
}

auto partsOf(const Debrief &debrief)
{
    return std::tie(debrief.ride, debrief.leftAt, debrief.backAt, debrief.ratings, debrief.strength,
                    debrief.improvement1, debrief.improvement2, debrief.sharedNote, debrief.privateNote);
}

const auto areSame = [](const auto &a, const auto &b) { return partsOf(a) == partsOf(b); };

} // namespace

bool isSame(const Debrief &a, const Debrief &b)
{
    return areSame(a, b) && std::ranges::equal(a.stops, b.stops, areSame) &&
           std::ranges::equal(a.commitments, b.commitments, areSame);
}

bool isAnswered(const DebriefStop &stop)
{
    return !stop.took || !stop.result.empty();
}

int stopsLeft(const Debrief &debrief)
{
    return int(std::ranges::count_if(debrief.stops, std::not_fn(isAnswered)));
}

int ratingsLeft(const Book &book, const Debrief &debrief)
{
    const auto skills = skillsOf(book);
    return int(
        std::ranges::count_if(skills, [&](uint32_t skill) { return !debrief.ratings.contains(skill); }));
}

OpenDebrief::OpenDebrief(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(saveDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] { (void)save(); });
}

const Book &OpenDebrief::book() const
{
    return m_session.book();
}

bool OpenDebrief::canWrite() const
{
    return m_session.canWrite() && !isDone();
}

bool OpenDebrief::isDone() const
{
    const auto &rides = book().tables().ride;
    return ride() && !m_isCorrected && rides.has(ride()) && rides.text(ride(), rideField("state")) == "done";
}

void OpenDebrief::correct()
{
    if (!isDone() || !m_session.canWrite())
        return;
    m_isCorrected = true;
    take(stored());
}

Debrief OpenDebrief::stored() const
{
    return ride() ? debriefOf(book(), ride(), m_session.user()) : Debrief{};
}

QString OpenDebrief::subject() const
{
    return firstNameOf(book(), book().tables().ride[ride()].rep.number);
}

void OpenDebrief::take(Debrief value)
{
    m_delay.stop();
    m_isUnsaved = false;
    m_value = std::move(value);
    m_wasDone = isDone();
    m_seen = m_value;
    Q_EMIT replaced();
}

void OpenDebrief::open(uint32_t ride)
{
    (void)save();
    m_isCorrected = false;
    m_value.ride = ride;
    take(stored());
}

void OpenDebrief::edit(const std::function<void(Debrief &)> &change)
{
    if (!ride() || isDone())
        return;
    const Debrief before = m_value;
    change(m_value);
    if (isSame(before, m_value))
        return;
    m_isUnsaved = true;
    m_delay.start();
    Q_EMIT edited();
}

Status OpenDebrief::save()
{
    if (!m_isUnsaved || m_isSaving || !ride())
        return Done{};
    const QScopedValueRollback saving(m_isSaving, true); // what the commit tells is no news here
    m_delay.stop();
    ChangeSet changes = m_session.change();
    Status done = saveDebriefDraft(changes, book(), m_value, m_session.user());
    if (done && !changes.isEmpty())
        done = m_session.commit({Op::draftDebrief, subject()}, std::move(changes));
    if (done) {
        m_isUnsaved = false;
        m_seen = stored();
        return done;
    }
    m_delay.start(); // nothing typed is given up: it is tried again
    Q_EMIT failed(done.error());
    return done;
}

void OpenDebrief::saveSoon()
{
    QTimer::singleShot(0, this, [this] { (void)save(); });
}

void OpenDebrief::saveQuietly()
{
    const QSignalBlocker quietHere(this), quietSession(&m_session);
    (void)save();
}

Status OpenDebrief::finish()
{
    if (Status saved = save(); !saved)
        return saved;
    if (const QString why = whyNotFinished(book(), m_value); !why.isEmpty())
        return refuse(why);
    ChangeSet changes = m_session.change();
    Status done = finishDebrief(changes, book(), m_value, m_session.user());
    if (done)
        done = m_session.commit({Op::finishDebrief, subject()}, std::move(changes));
    if (!done)
        return done;
    m_isCorrected = false;
    refresh();
    return done;
}

void OpenDebrief::refresh()
{
    if (!ride() || m_isSaving)
        return;
    if (isDone() != m_wasDone)
        return take(stored());
    if (m_isUnsaved)
        return;
    const Debrief now = stored();
    if (!m_seen || !isSame(now, *m_seen))
        take(now);
}

} // namespace ridealong
