// SPDX-License-Identifier: GPL-3.0-or-later
// The change file that is read right now: how far, what that means, and Cancel. Shows what the window's watch
// says, and hides itself when nothing is read.
#pragma once

#include <QWidget>

class QLabel;

namespace ridealong {

class ElidedLabel;
class ExchangeWatch;
class ProgressBar;

class ImportCard : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCard(QWidget *parent = nullptr);
    void show(const QString &file, qint64 done, qint64 total);
    void watch(ExchangeWatch *watch);

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_file;
    QLabel *m_count, *m_note;
    ProgressBar *m_bar;
};

} // namespace ridealong
