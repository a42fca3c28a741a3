// SPDX-License-Identifier: GPL-3.0-or-later
// The short message at the bottom that says what just happened and offers to undo it. One at a time, eight
// seconds, longer while the mouse or the focus is on it; a failure stays until it is closed.
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLabel;

namespace ridealong {

struct ToastText
{
    QString text;
    QString action = {};                 // "Undo", "Retry"; empty for none
    std::function<void()> act = nullptr; // what the action does; the toast closes first
    bool failure = false;
};

class Toast : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shownMs = 8000;

    // `area` is the widget over whose bottom centre it floats.
    explicit Toast(QWidget *area);
    void show(const ToastText &text);
    void dismiss();
    QString text() const { return m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const ToastText &text);
    void add(QWidget *widget);
    void place();
    void wrap(bool wraps);
    void restartClock();
    bool isHeld() const;

    QHBoxLayout *m_row;
    QLabel *m_words = nullptr;
    QTimer m_clock;
    QString m_text;
    bool m_failure = false;
};

} // namespace ridealong
