// SPDX-License-Identifier: GPL-3.0-or-later
#include "quicklog/quickfield.h"

#include "leads/paint.h"
#include "shell/icons.h"
#include "shell/theme.h"

#include <QMenu>
#include <QPainter>

namespace ridealong {

namespace {

constexpr int boxHeight = 30, keyWidth = 42;

} // namespace

QuickField::QuickField(const QString &name, const char *iconName, int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_icon(iconName)
    , m_key(QStringLiteral("Alt+%1").arg(number))
    , m_menu(new QMenu(this))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setShortcut(QKeySequence(m_key));
    setAccessibleName(name);
    connect(this, &QAbstractButton::clicked, this, &QuickField::openMenu);
}

void QuickField::setAnswer(const QuickAnswer &answer)
{
    if (m_answer == answer)
        return;
    m_answer = answer;
    setAccessibleDescription(answer.weak.isEmpty() ? answer.strong
                                                   : tr("%1, %2").arg(answer.strong, answer.weak));
    setToolTip(accessibleDescription());
    update();
}

void QuickField::openMenu()
{
    m_menu->clear();
    Q_EMIT aboutToOpen();
    if (m_menu->isEmpty())
        return;
    m_menu->setMinimumWidth(width());
    m_menu->setActiveAction(m_menu->actions().first());
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QSize QuickField::sizeHint() const
{
    const auto &t = currentTheme();
    return {160, t.px(16) + 4 + t.px(boxHeight)};
}

QSize QuickField::minimumSizeHint() const
{
    return {110, sizeHint().height()};
}

void QuickField::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintText(painter, QRectF(1, 0, width(), t.px(16)), m_name, t.font(TextRole::column), t.t3);
    const int boxTop = t.px(16) + 4;
    paintBox(painter, QRectF(1, boxTop + 1, width() - 2, height() - boxTop - 2));
}

void QuickField::paintBox(QPainter &painter, const QRectF &box) const
{
    const auto &t = currentTheme();
    const QColor border = hasFocus()      ? t.accent
                          : m_answer.open ? t.risk
                          : underMouse()  ? t.control
                                          : t.accentTint2;
    paintPanel(painter, box, 6, t.panel, border, hasFocus() ? 2 : 1);
    double x = box.left() + 10;
    if (m_answer.grade >= 0) {
        paintGradeBadge(painter, QRectF(x, box.center().y() - 8, 16, 16), m_answer.grade, t);
        x += 24;
    } else if (!m_icon.isEmpty()) {
        ridealong::icon(m_icon.constData()).paint(&painter, QRect(int(x), int(box.center().y()) - 7, 14, 14));
        x += 22;
    }
    const QFont strong = t.font(13, QFont::Medium);
    const double keyWide = t.px(keyWidth), keyTall = t.px(18);
    const double wanted = QFontMetricsF(strong).horizontalAdvance(m_answer.strong) + 1;
    const bool showsKey = box.width() > t.px(150) && x + wanted <= box.right() - keyWide - 8;
    const double end = box.right() - (showsKey ? keyWide + 8 : 8);
    const double strongWidth = std::min(wanted, end - x);
    paintText(painter, QRectF(x, box.top(), strongWidth, box.height()), m_answer.strong, strong,
              m_answer.open ? t.risk : t.t1);
    x += strongWidth + 8;
    if (end - x > 24)
        paintText(painter, QRectF(x, box.top(), end - x, box.height()), m_answer.weak, t.font(13), t.t3);
    if (showsKey)
        paintKeyCap(painter,
                    QRectF(box.right() - keyWide - 5, box.center().y() - keyTall / 2, keyWide, keyTall),
                    m_key, t);
}

} // namespace ridealong
