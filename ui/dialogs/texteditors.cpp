// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/texteditors.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ridealong {

namespace {

QString nameOf(const QWidget &widget)
{
    const QWidget *combo = qobject_cast<const QComboBox *>(widget.parentWidget());
    const QWidget &field = combo ? *combo : widget;
    return field.objectName().isEmpty() ? field.accessibleName() : field.objectName();
}

} // namespace

std::vector<TextEditor> textEditorsOf(const QWidget &form)
{
    std::vector<TextEditor> editors;
    const auto add = [&editors](QWidget *widget) {
        TextEditor editor{nameOf(*widget), widget, {}};
        editor.before = textOf(editor);
        editors.push_back(std::move(editor));
    };
    for (auto *line : form.findChildren<QLineEdit *>())
        if (!qobject_cast<QAbstractSpinBox *>(line->parentWidget()) && !line->isReadOnly())
            add(line);
    for (auto *text : form.findChildren<QPlainTextEdit *>())
        add(text);
    return editors;
}

QString textOf(const TextEditor &editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor.widget))
        return line->text();
    return static_cast<const QPlainTextEdit *>(editor.widget)->toPlainText();
}

void setText(const TextEditor &editor, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor.widget))
        line->setText(text);
    else
        static_cast<QPlainTextEdit *>(editor.widget)->setPlainText(text);
}

QString typedTexts(const std::vector<TextEditor> &editors)
{
    QJsonObject texts;
    for (const TextEditor &editor : editors)
        if (const QString now = textOf(editor); now != editor.before)
            texts.insert(editor.name, now);
    return texts.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

bool fillTexts(const std::vector<TextEditor> &editors, const QString &typed)
{
    const QJsonObject texts = QJsonDocument::fromJson(typed.toUtf8()).object();
    bool filled = false;
    for (const TextEditor &editor : editors) {
        const QJsonValue text = texts.value(editor.name);
        if (!text.isString() || text.toString() == textOf(editor))
            continue;
        setText(editor, text.toString());
        filled = true;
    }
    return filled;
}

} // namespace ridealong
