// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, chips and the segmented control. A pane has at most one primary button. The style sheet draws
// buttons by their property `kind`; chips and segments paint themselves.
#pragma once

#include <QPushButton>
#include <QToolButton>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace ridealong {

enum class ButtonKind { normal, primary, quiet, danger, link, inverse, inverseQuiet };

// `iconName` may be null. Small ones are 26 px high, the others 30.
QPushButton *makeButton(const QString &text, ButtonKind kind = ButtonKind::normal,
                        const char *iconName = nullptr, QWidget *parent = nullptr);
QPushButton *makeSmallButton(const QString &text, ButtonKind kind = ButtonKind::normal,
                             const char *iconName = nullptr, QWidget *parent = nullptr);
// An icon alone; `name` is its tooltip and what a screen reader says.
QToolButton *makeIconButton(const char *iconName, const QString &name, QWidget *parent = nullptr);

// A filter or a reason. Checkable: on is tinted. With a value it reads "Grade  A or B"; removable ones have
// an x (Delete and Backspace work too); `adds` is dashed with a plus.
class Chip : public QToolButton
{
    Q_OBJECT
public:
    enum class Kind { toggle, plain, adds };
    explicit Chip(const QString &text, Kind kind = Kind::toggle, QWidget *parent = nullptr);

    void setValue(const QString &value);
    void setRemovable(bool removable);
    void setInitials(const QString &initials); // an avatar before the text
    void setGrade(int grade);                  // a badge in place of the text
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isOn() const;
    double leadWidth() const;
    double paintLead(QPainter &painter, double x) const;
    void paintWords(QPainter &painter, QRectF rect) const;
    QRect removeRect() const;
    void say();

    Kind m_kind;
    QString m_value;
    QString m_initials;
    int m_grade = -1;
    bool m_removable = false;
};

// Two to four exclusive choices, Left and Right move between them.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    SegmentedControl(const QString &name, const QStringList &choices, QWidget *parent = nullptr);
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace ridealong
