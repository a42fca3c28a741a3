// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/skillrow.h"

#include "debrief/debrieffacts.h"
#include "leads/paint.h"
#include "shell/widgets/labels.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <functional>

namespace ridealong {

namespace {

constexpr int left = 20, right = 16, rowHeight = 42, boxWidth = 38, leastBoxWidth = 28, boxHeight = 30,
              changeWidth = 28, leastNameWidth = 146;

// One value: filled when it is given, underlined when it was given on the last ride.
class ValueButton : public QAbstractButton
{
public:
    ValueButton(int value, bool wasLast, QWidget *parent)
        : QAbstractButton(parent)
        , m_wasLast(wasLast)
    {
        setText(QString::number(value));
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus); // the row has it, and rates by keys
        setAttribute(Qt::WA_Hover);
        const Theme &t = currentTheme();
        setMinimumWidth(t.px(leastBoxWidth));
        setMaximumWidth(t.px(boxWidth));
        setFixedHeight(t.px(boxHeight));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return maximumSize(); }

    std::function<void(bool)> whenPointedAt;

protected:
    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        whenPointedAt(true);
    }
    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        whenPointedAt(false);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = rect();
        const bool inverts = isChecked() && t.look == Look::highContrast;
        const QColor fill = isChecked() ? t.ink[0] : underMouse() && isEnabled() ? t.sub2 : t.panel;
        const int lift = m_wasLast ? t.px(3) : 0;
        if (m_wasLast)
            paintPanel(painter, box, 6, t.ink[2], t.ink[2]);
        paintPanel(painter, box.adjusted(0, 0, 0, -lift), 6, inverts ? t.t1 : fill,
                   isChecked() ? t.ink[0] : t.buttonLine);
        paintText(painter, box, text(), t.font(13, QFont::DemiBold), isChecked() ? t.panel : t.t2,
                  Qt::AlignHCenter);
    }

private:
    bool m_wasLast;
};

} // namespace

SkillRow::SkillRow(SkillFacts facts, QWidget *parent)
    : QWidget(parent)
    , m_facts(std::move(facts))
    , m_boxes(new QButtonGroup(this))
    , m_change(makeLabel({}, TextRole::secondary, Tone::secondary, this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *name = new ElidedLabel(m_facts.name, this);
    dress(*name, TextRole::name);
    name->setMinimumWidth(currentTheme().px(leastNameWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(left, 0, right, 1);
    row->setSpacing(6);
    row->addWidget(name, 1);
    for (int value = 1; value <= 5; ++value) {
        auto *box = new ValueButton(value, value == m_facts.last, this);
        box->setToolTip(m_facts.guides[size_t(value - 1)]);
        box->setAccessibleName(tr("%1: %2").arg(m_facts.name, QString::number(value)));
        box->setAccessibleDescription(m_facts.guides[size_t(value - 1)]);
        box->whenPointedAt = [this, value](bool over) { Q_EMIT pointedAt(over ? value : 0); };
        m_boxes->addButton(box, value);
        row->addWidget(box);
    }
    m_change->setFixedWidth(currentTheme().px(changeWidth));
    m_change->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_change);
    setFixedHeight(currentTheme().px(rowHeight));
    connect(m_boxes, &QButtonGroup::idClicked, this, [this](int value) {
        setFocus(Qt::MouseFocusReason);
        Q_EMIT rated(value);
    });
    setValue(0);
}

void SkillRow::setValue(int value)
{
    m_value = value;
    if (auto *box = m_boxes->button(value)) {
        box->setChecked(true);
    } else if (auto *checked = m_boxes->checkedButton()) {
        m_boxes->setExclusive(false);
        checked->setChecked(false);
        m_boxes->setExclusive(true);
    }
    m_change->setText(value && m_facts.last ? changeWords(value - m_facts.last) : QString());
    say();
}

void SkillRow::say()
{
    const QString guide = m_value ? m_facts.guides[size_t(m_value - 1)] : QString();
    const QString now = m_value == 0 ? tr("%1, not rated").arg(m_facts.name)
                        : guide.isEmpty()
                            ? tr("%1, %2 of 5").arg(m_facts.name, QString::number(m_value))
                            : tr("%1, %2 of 5, %3").arg(m_facts.name, QString::number(m_value), guide);
    setAccessibleName(now);
    setAccessibleDescription(m_facts.last ? tr("%1 on the last ride-along").arg(m_facts.last) : QString());
}

void SkillRow::setCurrent(bool current)
{
    m_current = current;
    update();
}

void SkillRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() & ~(Qt::KeypadModifier))
        return QWidget::keyPressEvent(event);
    if (key >= Qt::Key_1 && key <= Qt::Key_5) {
        Q_EMIT rated(key - Qt::Key_0);
        Q_EMIT stepped(1);
    } else if (key == Qt::Key_0 || key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        Q_EMIT rated(0);
    } else if (key == Qt::Key_Down || key == Qt::Key_Up) {
        Q_EMIT stepped(key == Qt::Key_Down ? 1 : -1);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT stepped(1);
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        Q_EMIT sideStepped(key == Qt::Key_Right ? 1 : -1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SkillRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT chosen();
}

void SkillRow::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
}

void SkillRow::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    if (m_current) {
        painter.fillRect(rect(), t.accentTint);
        painter.fillRect(QRect(0, 0, 3, height()), t.accent);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace ridealong
