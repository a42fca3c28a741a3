// SPDX-License-Identifier: GPL-3.0-or-later
// A text of the plan that can be typed over where it stands: a label until the mouse or the focus is on it,
// then a field. Enter and leaving it enter what was typed, Escape gives it up; Enter and Escape hand the
// focus back to what it stands in.
#pragma once

#include <QLineEdit>

namespace ridealong {

class QuietField : public QLineEdit
{
    Q_OBJECT
public:
    explicit QuietField(const QString &name, QWidget *parent = nullptr);
    void setQuiet();                    // a caption's tone
    void setShown(const QString &text); // what the plan has now
    QString shownText() const { return m_shown; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void begun();                      // the focus came
    void entered(const QString &text); // only where it is another text

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void give();
    void rest(); // shows what has room
    void handBack();

    QString m_shown;
};

} // namespace ridealong
