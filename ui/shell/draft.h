// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has typed and not saved yet, at one place of one book: kept on this laptop, so that it is
// there again after the page was left, the window closed, or the program ended badly. Never in the book.
#pragma once

#include <QTimer>

namespace ridealong {

class Session;

// `what` names the place within the book: "quicklog", "call/12".
QString draftPlace(const Session &session, const QString &what);

class Draft : public QObject
{
    Q_OBJECT
public:
    explicit Draft(QString place, QObject *parent = nullptr);
    ~Draft() override; // writes what is not written yet

    QString kept() const;
    void keep(const QString &text); // within half a second; an empty text forgets
    void forget();

private:
    void write();

    QString m_place;
    QString m_text;
    QTimer m_delay;
};

} // namespace ridealong
