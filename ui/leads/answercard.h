// SPDX-License-Identifier: GPL-3.0-or-later
// A card that waits for a yes or no: a grade, a company and facts beside it, what was asked for, and two
// buttons; after the no the reasons, each of which answers at once. It asks and tells; whoever made it acts.
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ridealong {

struct AnswerCardTexts
{
    int grade = -1; // 0 (A) to 4 (E)
    QString company;
    QString facts;      // "Website, 69 points"
    QString clock = {}; // at the right: "26 h, promise is 24"
    bool late = false;  // the clock is in risk
    QString request = {};
    QString whom = {}; // at the right of the buttons: "to Marcus"
    QString yes, no;
    QStringList reasons;
    bool primary = false; // the yes is the one primary button of the pane
    bool asks = true;     // without, the card has no buttons
};

class AnswerCard : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerCard(const AnswerCardTexts &texts, QWidget *parent = nullptr);

    void askWhy(); // shows the reasons
    bool asksWhy() const;
    void takeFocus(); // on its first button

Q_SIGNALS:
    void accepted();
    void rejected(int reason); // the place among the reasons
    void opened();             // a double click, or Enter

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead(const AnswerCardTexts &texts);
    QWidget *makeButtons(const AnswerCardTexts &texts);
    QWidget *makeReasons(const AnswerCardTexts &texts);

    QWidget *m_buttons = nullptr;
    QWidget *m_reasons = nullptr;
};

} // namespace ridealong
