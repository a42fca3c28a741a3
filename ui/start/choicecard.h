// SPDX-License-Identifier: GPL-3.0-or-later
// One of the ways to start: an icon, a name and two lines, as large as a thumb. Exactly one of a group is on.
#pragma once

#include <QAbstractButton>

namespace ridealong {

class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCard(const char *iconName, const QString &name, const QString &sentence, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_icon;
    QString m_sentence;
};

} // namespace ridealong
