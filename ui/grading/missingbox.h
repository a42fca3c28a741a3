// SPDX-License-Identifier: GPL-3.0-or-later
// What is not known of the open leads, by criterion: "19 have no installed pumps, 4 no credit".
#pragma once

#include <QWidget>

class QLabel;

namespace ridealong {

class LivePreview;

class MissingBox : public QWidget
{
    Q_OBJECT
public:
    explicit MissingBox(QWidget *parent = nullptr);
    void setCounts(const LivePreview &preview);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_text;
};

} // namespace ridealong
