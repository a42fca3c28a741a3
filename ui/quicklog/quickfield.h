// SPDX-License-Identifier: GPL-3.0-or-later
// One of the four answers of the quick-log strip: its name above, what the line said in a box, the key that
// opens its choices. Pressed, it opens its menu.
#pragma once

#include <QAbstractButton>

class QMenu;

namespace ridealong {

struct QuickAnswer
{
    QString strong;    // what was understood
    QString weak = {}; // beside it: the city, the contact
    int grade = -1;    // a badge before it
    bool open = false; // must be answered before the line can be saved

    bool operator==(const QuickAnswer &) const = default;
};

class QuickField : public QAbstractButton
{
    Q_OBJECT
public:
    QuickField(const QString &name, const char *iconName, int number, QWidget *parent);

    void setAnswer(const QuickAnswer &answer);
    const QuickAnswer &answer() const { return m_answer; }
    QMenu *menu() const { return m_menu; }
    void openMenu();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void aboutToOpen(); // fill the menu now

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBox(QPainter &painter, const QRectF &box) const;

    QString m_name;
    QByteArray m_icon;
    QString m_key; // Alt+1
    QuickAnswer m_answer;
    QMenu *m_menu;
};

} // namespace ridealong
