// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/quietfield.h"

#include <QKeyEvent>
#include <algorithm>

namespace ridealong {

QuietField::QuietField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    // Colours of the palette, which follows the theme.
    setStyleSheet(QStringLiteral(
        "QLineEdit { border: 1px solid transparent; border-radius: 4px; background: transparent; "
        "padding: 0; min-height: 18px; }"
        "QLineEdit:hover:!read-only { border-color: palette(mid); }"
        "QLineEdit:focus:!read-only { border: 2px solid palette(link); "
        "background: palette(base); }"));
    setTextMargins(-1, 0, 0, 0); // its text stands nearly where its left edge is
}

void QuietField::setQuiet()
{
    setProperty("quiet", true);
}

void QuietField::setShown(const QString &text)
{
    const bool typing = hasFocus() && isModified();
    m_shown = text;
    if (typing)
        return;
    rest();
    setToolTip(text);
    updateGeometry();
}

QSize QuietField::sizeHint() const
{
    const QString text = m_shown.isEmpty() ? placeholderText() : m_shown;
    return {fontMetrics().horizontalAdvance(text) + 14, QLineEdit::sizeHint().height()};
}

QSize QuietField::minimumSizeHint() const
{
    return {40, QLineEdit::minimumSizeHint().height()};
}

void QuietField::rest()
{
    setText(hasFocus() ? m_shown
                       : fontMetrics().elidedText(m_shown, Qt::ElideRight, std::max(20, width() - 6)));
    setCursorPosition(0);
}

void QuietField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (!isModified())
        rest();
}

void QuietField::give()
{
    if (isReadOnly() || !isModified() || text().trimmed() == m_shown)
        return setShown(m_shown);
    const QString typed = text().trimmed();
    setModified(false);
    Q_EMIT entered(typed);
    rest(); // which is what was typed, where it could be read
}

void QuietField::handBack()
{
    for (QWidget *up = parentWidget(); up; up = up->parentWidget())
        if (up->focusPolicy() & Qt::TabFocus && !up->focusProxy())
            return up->setFocus(Qt::OtherFocusReason);
    clearFocus();
}

void QuietField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) {
        give();
        return handBack();
    }
    if (event->key() == Qt::Key_Escape) {
        setModified(false);
        setShown(m_shown);
        return handBack();
    }
    QLineEdit::keyPressEvent(event);
}

void QuietField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!isModified())
        rest();
    if (event->reason() != Qt::PopupFocusReason && !isReadOnly())
        selectAll();
    Q_EMIT begun();
}

void QuietField::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        give();
    QLineEdit::focusOutEvent(event);
    if (!isModified())
        rest();
}

} // namespace ridealong
