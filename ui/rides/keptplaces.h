// SPDX-License-Identifier: GPL-3.0-or-later
// Where the leads are, read from the book when it is first asked and again after leads changed. Owned by the
// page; what it hands out stands until the next change of the book.
#pragma once

#include "measure/places.h"

#include <QObject>
#include <QPointer>
#include <memory>

namespace ridealong {

class Session;
struct Touched;

class KeptPlaces : public QObject
{
    Q_OBJECT
public:
    explicit KeptPlaces(Session &session, QObject *parent = nullptr);
    const Places &places();

private:
    void note(const Touched &touched);

    Session &m_session;
    std::unique_ptr<Places> m_places;
};

} // namespace ridealong
