// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/fields.h"

#include "shell/icons.h"

#include <QStyle>

namespace ridealong {

QLineEdit *makeField(const QString &placeholder, const char *iconName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    if (iconName) {
        field->addAction(icon(iconName), QLineEdit::LeadingPosition);
        field->setProperty("leading", true);
    }
    return field;
}

void setBad(QWidget &field, bool bad)
{
    field.setProperty("bad", bad);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace ridealong
