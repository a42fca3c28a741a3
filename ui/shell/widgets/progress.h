// SPDX-License-Identifier: GPL-3.0-or-later
// How a long piece of work looks: a bar with "27 of 41 changes" where the length is known, a thin moving bar
// with the work's name where it is not, and Cancel. It stays away for the first 300 ms, so short work does
// not flash.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <cstdint>

class QLabel;
class QPushButton;

namespace ridealong {

class ProgressBar : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressBar(QWidget *parent = nullptr);
    // A total of 0 is an unknown length.
    void setProgress(int64_t done, int64_t total);
    QSize sizeHint() const override { return {240, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    int64_t m_done = 0;
    int64_t m_total = 0;
    QTimer m_tick;
    QElapsedTimer m_clock;
};

class ProgressRow : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressRow(QWidget *parent = nullptr);
    // `unit` names what is counted ("changes"); empty gives "27 of 41".
    void start(const QString &name, const QString &unit = {}, bool cancellable = true);
    void setProgress(int64_t done, int64_t total);
    void finish();

Q_SIGNALS:
    void cancelled(); // the row says so until the work, which may hear it later, is at its end

private:
    void updateText();

    ProgressBar *m_bar;
    QLabel *m_text;
    QPushButton *m_cancel;
    QTimer m_delay;
    QPointer<QWidget> m_before; // had the focus when the work began
    QString m_name, m_unit;
    int64_t m_done = 0, m_total = 0;
    bool m_isCancelling = false;
};

} // namespace ridealong
