// SPDX-License-Identifier: GPL-3.0-or-later
// The field in the top bar that opens the palette: it looks like one to type in, and a letter typed into it
// is the palette's first.
#pragma once

#include <QAbstractButton>

namespace ridealong {

class FindField : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FindField(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void asked(const QString &typed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ridealong
