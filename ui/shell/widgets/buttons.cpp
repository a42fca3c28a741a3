// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/buttons.h"

#include "leads/paint.h"
#include "leads/spoken.h"
#include "shell/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace ridealong {

namespace {

struct KindRow
{
    ButtonKind kind;
    const char *name;
    Tone iconTone;
};
constexpr KindRow kinds[] = {
    {ButtonKind::normal, "normal", Tone::primary},
    {ButtonKind::primary, "primary", Tone::onAccent},
    {ButtonKind::quiet, "quiet", Tone::secondary},
    {ButtonKind::danger, "danger", Tone::risk},
    {ButtonKind::link, "link", Tone::accent},
    {ButtonKind::inverse, "inverse", Tone::inverse},
    {ButtonKind::inverseQuiet, "inverseQuiet", Tone::inverse},
};

const KindRow &rowOf(ButtonKind kind)
{
    return kinds[size_t(kind)];
}

// Wider than high: the glyph stands at the left and the rest is the gap to the text.
QSize leadingIconSize()
{
    const int side = currentTheme().px(16);
    return {side + 4, side};
}

constexpr int chipPadding = 9;
constexpr int valueGap = 7;

QFont chipFont(bool strong)
{
    return currentTheme().font(11.5, strong ? QFont::DemiBold : QFont::Normal);
}

double widthOf(const QString &text, bool strong)
{
    return QFontMetricsF(chipFont(strong)).horizontalAdvance(text);
}

// Enter presses the button that has the focus. Else it would go to the dialog, which takes it for its default
// button: to somebody who stands on "Cancel" the dialog would be accepted.
class Button : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!isEnter)
            return QPushButton::keyPressEvent(event);
        event->accept();
        if (!event->isAutoRepeat())
            click();
    }
};

} // namespace

QPushButton *makeButton(const QString &text, ButtonKind kind, const char *iconName, QWidget *parent)
{
    auto *button = new Button(text, parent);
    button->setProperty("kind", QString::fromLatin1(rowOf(kind).name));
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == ButtonKind::link)
        button->setCursor(Qt::PointingHandCursor);
    if (iconName)
        button->setIcon(icon(iconName, rowOf(kind).iconTone)), button->setIconSize(leadingIconSize());
    return button;
}

QPushButton *makeSmallButton(const QString &text, ButtonKind kind, const char *iconName, QWidget *parent)
{
    auto *button = makeButton(text, kind, iconName, parent);
    button->setProperty("small", true);
    return button;
}

QToolButton *makeIconButton(const char *iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setMinimumSize(24, 24);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

Chip::Chip(const QString &text, Kind kind, QWidget *parent)
    : QToolButton(parent)
    , m_kind(kind)
{
    setText(text);
    setCheckable(kind == Kind::toggle);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    say();
}

void Chip::setValue(const QString &value)
{
    m_value = value;
    say();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    say();
}

void Chip::setInitials(const QString &initials)
{
    m_initials = initials;
    say();
}

void Chip::setGrade(int grade)
{
    m_grade = grade;
    say();
}

void Chip::say()
{
    QString name = m_grade >= 0 ? spokenGrade(m_grade) : text();
    if (!m_value.isEmpty())
        name += u' ' + m_value;
    setAccessibleName(name);
    setAccessibleDescription(m_removable ? tr("Delete removes it") : QString());
    updateGeometry();
    update();
}

bool Chip::isOn() const
{
    return isChecked() || (m_kind == Kind::plain && !m_value.isEmpty());
}

double Chip::leadWidth() const
{
    if (m_grade >= 0)
        return currentTheme().px(16);
    if (!m_initials.isEmpty())
        return currentTheme().px(20) + 7 - 5;
    return m_kind == Kind::adds ? 19 : 0;
}

QSize Chip::sizeHint() const
{
    const int height = currentTheme().px(26);
    if (m_grade >= 0)
        return {height, height};
    double width = 2 * chipPadding + leadWidth() + widthOf(text(), false);
    if (!m_value.isEmpty())
        width += valueGap + widthOf(m_value, true);
    if (m_removable)
        width += 5 + 14 - 2;
    return {int(std::ceil(width)), height};
}

QRect Chip::removeRect() const
{
    return m_removable ? QRect(width() - chipPadding + 2 - 14, (height() - 14) / 2, 14, 14) : QRect();
}

double Chip::paintLead(QPainter &painter, double x) const
{
    const auto &t = currentTheme();
    if (!m_initials.isEmpty()) {
        const int side = t.px(20);
        paintAvatar(painter, QRectF(x - 5, (height() - side) / 2.0, side, side), m_initials, t);
    } else if (m_kind == Kind::adds) {
        paintIcon(painter, QRect(int(x) - 1, (height() - 16) / 2, 16, 16), "plus", t.t2);
    }
    return x + leadWidth();
}

void Chip::paintWords(QPainter &painter, QRectF rect) const
{
    const auto &t = currentTheme();
    const QColor color = !isEnabled() ? t.control : isOn() ? t.t1 : t.t2;
    paintText(painter, rect, text(), chipFont(false), color);
    if (m_value.isEmpty())
        return;
    rect.setLeft(rect.left() + widthOf(text(), false) + valueGap);
    paintText(painter, rect, m_value, chipFont(true), t.t1);
}

void Chip::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = isOn() ? t.accentTint : underMouse() && isEnabled() ? t.sub : QColor(Qt::transparent);
    const bool byBorder = isOn() && t.look == Look::highContrast; // there are no fills that could say it
    const double half = byBorder ? 1.5 : 0.5;
    QPen border(isOn() ? t.accentTint2 : t.line2, 2 * half);
    if (m_kind == Kind::adds)
        border.setDashPattern({3, 2});
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 6, 6);
    if (m_grade >= 0) {
        const int side = t.px(16);
        const QRectF badge((width() - side) / 2.0, (height() - side) / 2.0, side, side);
        return paintGradeBadge(painter, badge, m_grade, t, isOn());
    }
    const double x = paintLead(painter, chipPadding);
    paintWords(painter, QRectF(x, 0, width() - x - 2, height()));
    if (m_removable)
        paintIcon(painter, removeRect(), "x", t.t3);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && removeRect().adjusted(-5, -5, 5, 5).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QToolButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_removable && removes)
        Q_EMIT removed();
    else
        QToolButton::keyPressEvent(event);
}

namespace {

// One choice: it paints its part of the common frame.
class Segment : public QToolButton
{
public:
    enum Place { first = 1, last = 2 };

    Segment(const QString &text, int place, QWidget *parent)
        : QToolButton(parent)
        , m_place(place)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const auto &t = currentTheme();
        const double text = QFontMetricsF(t.font(12.5, QFont::DemiBold)).horizontalAdvance(this->text());
        return {int(std::ceil(text)) + 21, t.px(28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &t = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(rect());
        const QRectF box =
            QRectF(rect()).adjusted(m_place & first ? 0.5 : -9.5, 0.5, m_place & last ? -0.5 : 9.5, -0.5);
        painter.setPen(QPen(t.line2, 1));
        painter.setBrush(isChecked() ? t.accentTint : t.panel);
        painter.drawRoundedRect(box, 6, 6);
        if (!(m_place & last))
            painter.fillRect(QRectF(width() - 1, 1, 1, height() - 2), t.line2);
        const QFont font = t.font(12.5, isChecked() ? QFont::DemiBold : QFont::Normal);
        if (isChecked() && t.look == Look::highContrast) // no fill says it there
            painter.fillRect(QRectF(4, height() - 6, width() - 8, 3), t.accent);
        paintText(painter, rect(), text(), font, isChecked() ? t.accent : t.t2, Qt::AlignHCenter);
    }

private:
    int m_place;
};

} // namespace

SegmentedControl::SegmentedControl(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (int i = 0; i < choices.size(); ++i) {
        const int place = (i == 0 ? Segment::first : 0) | (i == choices.size() - 1 ? Segment::last : 0);
        auto *segment = new Segment(choices[i], place, this);
        m_group->addButton(segment, i);
        row->addWidget(segment);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(id);
    });
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (auto *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace ridealong
