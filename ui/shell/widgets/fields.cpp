// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/fields.h"

#include "shell/icons.h"

#include <QCoreApplication>
#include <QStyle>
#include <QToolButton>

namespace ridealong {

QLineEdit *makeField(const QString &placeholder, const char *iconName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    if (iconName) {
        field->addAction(icon(iconName), QLineEdit::LeadingPosition)->setText(placeholder);
        field->setProperty("leading", true);
    }
    return field;
}

void addClearButton(QLineEdit &field)
{
    const auto before = field.findChildren<QToolButton *>();
    field.setClearButtonEnabled(true);
    for (auto *button : field.findChildren<QToolButton *>())
        if (!before.contains(button)) // Qt gives it no name
            button->setAccessibleName(QCoreApplication::translate("Fields", "Clear the text"));
}

void setBad(QWidget &field, bool bad)
{
    field.setProperty("bad", bad);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace ridealong
