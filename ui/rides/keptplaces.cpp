// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/keptplaces.h"

#include "session/session.h"

namespace ridealong {

KeptPlaces::KeptPlaces(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &KeptPlaces::note);
}

const Places &KeptPlaces::places()
{
    if (!m_places)
        m_places = std::make_unique<Places>(m_session.book());
    return *m_places;
}

void KeptPlaces::note(const Touched &touched)
{
    if (touched.everything || touched.entities.test(size_t(Entity::lead)))
        m_places.reset();
}

} // namespace ridealong
