// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says about itself: an alert (a limit is broken, money is at risk), a notice, and the two states
// of a page or pane without content, empty and failed. At most two buttons each.
#pragma once

#include "shell/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ridealong {

class AlertBanner : public QWidget
{
    Q_OBJECT
public:
    enum class Shape { oneLine, paragraph };
    explicit AlertBanner(Shape shape = Shape::oneLine, QWidget *parent = nullptr);
    void setTexts(const QString &cause, const QString &rule);
    QPushButton *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_cause;
    QLabel *m_rule;
    QHBoxLayout *m_buttons;
};

class Notice : public QWidget
{
    Q_OBJECT
public:
    // As a paragraph its buttons stand below the text.
    explicit Notice(const QString &text = {}, QWidget *parent = nullptr,
                    AlertBanner::Shape shape = AlertBanner::Shape::oneLine);
    void setText(const QString &text);
    QPushButton *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

// A 28 px icon, a bold fact, one sentence, and what to do.
class StateView : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { empty, error };
    StateView(Kind kind, const char *iconName, QWidget *parent = nullptr);
    void setTexts(const QString &fact, const QString &sentence);
    QPushButton *addButton(const QString &text);

private:
    QLabel *m_fact;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

StateView *makeEmptyState(const char *iconName, const QString &fact, const QString &sentence,
                          QWidget *parent = nullptr);
StateView *makeErrorState(const QString &fact, const QString &sentence, QWidget *parent = nullptr);

// A picture of the icon set that follows the theme.
QWidget *makeIconLabel(const char *iconName, int side, Tone tone, QWidget *parent = nullptr);

} // namespace ridealong
