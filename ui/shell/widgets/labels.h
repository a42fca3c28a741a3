// SPDX-License-Identifier: GPL-3.0-or-later
// Text on the screen: a label is dressed with a role (size, weight) and a tone (colour) and follows the
// theme.
#pragma once

#include "shell/theme.h"

#include <QLabel>

namespace ridealong {

void dress(QWidget &widget, TextRole role, Tone tone = Tone::primary);
// Called by useTheme() for every widget; does nothing for those that were never dressed.
void redress(QWidget &widget);

QLabel *makeLabel(const QString &text, TextRole role, Tone tone = Tone::primary, QWidget *parent = nullptr);
// Beside a label of larger text, both aligned at their bottoms: lifts it on the same baseline.
void standOnBaselineOf(QLabel &label, const QLabel &larger);
// A one pixel line in the colour of hairlines.
QWidget *makeHairline(Qt::Orientation orientation, QWidget *parent = nullptr);

// One line, or as many as it may have, that ends in an ellipsis where room is short; the tooltip then repeats
// the whole text.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setMostLines(int lines);
    bool isCut() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList linesAt(int width) const;
    void fit();

    QString m_text;
    int m_mostLines = 1;
};

} // namespace ridealong
