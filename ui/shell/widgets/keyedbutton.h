// SPDX-License-Identifier: GPL-3.0-or-later
// A primary button that says its key: an icon, the words, and the key as a cap behind them. Who makes it
// makes the key work.
#pragma once

#include <QPushButton>

namespace ridealong {

class KeyedButton : public QPushButton
{
    Q_OBJECT
public:
    // `iconName` may be empty; `key` in the portable words of QKeySequence: "Ctrl+P".
    KeyedButton(const QString &text, const char *iconName, const QString &key, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double iconWidth() const;
    double wordsWidth() const;
    double capWidth() const;
    double wholeWidth() const;

    QByteArray m_icon;
    QString m_key; // as the system writes it
};

} // namespace ridealong
