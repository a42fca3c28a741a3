// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/fieldeditor.h"

#include "base/spoken.h"
#include "base/words.h"
#include "files/importcell.h"
#include "shell/widgets/fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FieldEditor", text);
}

Date exampleDate()
{
    return Date::of(2026, 10, 14);
}

QString yesNoWord(bool yes)
{
    return yes ? tr("yes") : tr("no");
}

CellFormat localFormat(const Book &book)
{
    const bool monthFirst = speech() == Speech::english;
    CellFormat format;
    format.date.order = monthFirst ? DateOrder::mdy : DateOrder::dmy;
    format.number.decimal = monthFirst ? '.' : ',';
    format.minorDigits = minorDigits(book.info().currency);
    format.currency = book.info().currency;
    return format;
}

QString plainNumber(double number)
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(number, 'f', QLocale::FloatingPointShortest);
}

bool isFigure(Type type)
{
    return type == Type::number || type == Type::integer || type == Type::money;
}

// "48k" is 48 times 1000.
std::string withoutScale(std::string text, int64_t &scale)
{
    const auto digits = text.find_last_of("0123456789");
    if (digits == std::string::npos || digits + 2 != text.size())
        return text;
    const char last = char(text.back() | 0x20);
    if (last != 'k' && last != 'm')
        return text;
    scale = last == 'k' ? 1000 : 1'000'000;
    text.pop_back();
    return text;
}

ImportField importFieldOf(const LeadFieldRef &field)
{
    using enum ImportField::Form;
    ImportField wanted{.type = field.type,
                       .field = field.field,
                       .customField = field.customField,
                       .target = field.target,
                       .key = field.key,
                       .label = field.label,
                       .choices = field.choices,
                       .flags = field.flags};
    wanted.form = field.key == "latitude" ? latitude : field.key == "longitude" ? longitude : plain;
    return wanted;
}

QStringList choicesOf(const Book &book, const LeadFieldRef &field)
{
    QStringList choices;
    if (field.type == Type::choice)
        choices = shown(field.choices).split(u'|');
    if (field.type == Type::yesNo)
        choices = {yesNoWord(false), yesNoWord(true)};
    if (field.type == Type::link)
        for (uint32_t person = 1; person < book.people().end(); ++person)
            if (book.people().has(person) && book.people()[person].active != 1)
                choices << shown(book.personName(person));
    return choices;
}

Error unreadable(const LeadFieldRef &field, const QString &why)
{
    if (field.type == Type::date)
        return {ErrorKind::usage,
                tr("%1 is no date. Write it as %2.").arg(labelOf(field), typedDate(exampleDate())),
                {}};
    return {ErrorKind::usage, tr("%1 cannot be read: %2.").arg(labelOf(field), why), {}};
}

} // namespace

QString labelOf(const LeadFieldRef &field)
{
    return field.kind == LeadFieldRef::Kind::custom
               ? shown(field.label)
               : QCoreApplication::translate("field", field.label.c_str());
}

bool isEdited(const LeadFieldRef &field)
{
    return field.kind == LeadFieldRef::Kind::custom ||
           (field.kind == LeadFieldRef::Kind::stored && (field.flags & edited));
}

std::vector<LeadFieldRef> editedFields(const Book &book)
{
    std::vector<LeadFieldRef> fields = allLeadFields(book.leadData());
    std::erase_if(fields, [](const LeadFieldRef &field) { return !isEdited(field); });
    return fields;
}

QString editText(const Book &book, uint32_t lead, const LeadFieldRef &field)
{
    const Value value = leadValue(book.leadData(), lead, field);
    if (isEmpty(value))
        return {};
    if (const auto *money = std::get_if<Money>(&value))
        return typedNumber(plainNumber(double(money->minor) / double(book.info().perMajor)));
    if (const auto *number = std::get_if<double>(&value))
        return typedNumber(plainNumber(*number));
    if (const auto *date = std::get_if<Date>(&value))
        return typedDate(*date);
    if (const auto *yes = std::get_if<bool>(&value))
        return yesNoWord(*yes);
    return shown(leadText(book.leadData(), lead, field));
}

QWidget *makeFieldEditor(const Book &book, const LeadFieldRef &field, const QString &text, QWidget *parent)
{
    if (field.type == Type::longText) {
        auto *edit = new QPlainTextEdit(text, parent);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(88);
        return edit;
    }
    const QStringList choices = choicesOf(book, field);
    if (choices.isEmpty()) {
        auto *line =
            makeField(field.type == Type::date ? typedDate(exampleDate()) : QString(), nullptr, parent);
        line->setText(text);
        return line;
    }
    auto *combo = new QComboBox(parent);
    combo->addItem(QString());
    combo->addItems(choices);
    if (!text.isEmpty() && combo->findText(text) < 0)
        combo->addItem(text);
    combo->setCurrentText(text);
    return combo;
}

QString textOfEditor(const QWidget &editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&editor))
        return line->text().trimmed();
    if (const auto *combo = qobject_cast<const QComboBox *>(&editor))
        return combo->currentText();
    return static_cast<const QPlainTextEdit &>(editor).toPlainText();
}

Result<Value> readField(const Book &book, const LeadFieldRef &field, const QString &text)
{
    if (field.type == Type::yesNo)
        return text.isEmpty() ? Value{} : Value{text == yesNoWord(true)};
    std::string written = text.toStdString();
    if (field.type == Type::link) {
        const uint32_t person = text.isEmpty() ? 0 : book.personNamed(written);
        if (!person && !text.isEmpty())
            return unreadable(field, tr("nobody is called %1").arg(text));
        return person ? Value{Link{person}} : Value{};
    }
    CellFormat format = localFormat(book);
    if (field.type == Type::money)
        written = withoutScale(std::move(written), format.scale);
    if (const auto number =
            isFigure(field.type) ? readTypedNumber(QString::fromStdString(written)) : std::nullopt) {
        written = plainNumber(*number).toStdString();
        format.number.decimal = '.';
    }
    if (field.type == Type::date)
        if (const Date date = readTypedDate(text); date.isSet())
            return Value{date};
    Value value;
    QString why;
    if (!readCell(importFieldOf(field), format, written, value, why))
        return unreadable(field, why);
    return value;
}

} // namespace ridealong
