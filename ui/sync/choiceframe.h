// SPDX-License-Identifier: GPL-3.0-or-later
// One value to choose: a framed radio button whose text wraps. A group (QButtonGroup) holds those of one
// field. Arrows and Enter are left to the panel around it.
#pragma once

#include <QRadioButton>

namespace ridealong {

class ChoiceFrame : public QRadioButton
{
    Q_OBJECT
public:
    explicit ChoiceFrame(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont textFont() const;
    int textLeft() const;

    QString m_text;
};

} // namespace ridealong
