// SPDX-License-Identifier: GPL-3.0-or-later
// A finished debrief of one's own, to read: its stops, what the rep reads of it and answered, and the private
// notes of its writer, which nobody else is shown.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ridealong {

class Book;
class DebriefView;

class DonePane : public QWidget
{
    Q_OBJECT
public:
    explicit DonePane(QWidget *parent = nullptr);

    void setRide(const Book &book, uint32_t ride, uint32_t reader);
    DebriefView *view() const { return m_view; }

private:
    QWidget *makeStops(const Book &book, uint32_t ride);
    QWidget *makePrivate(const Book &book, uint32_t ride, uint32_t reader);

    QVBoxLayout *m_stops;
    QVBoxLayout *m_private;
    DebriefView *m_view;
};

} // namespace ridealong
