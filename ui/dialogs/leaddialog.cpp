// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/leaddialog.h"

#include "base/spoken.h"
#include "base/words.h"
#include "leads/leadwords.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <cmath>

namespace ridealong {

namespace {

const FieldInfo &infoOf(FieldNo field)
{
    return leadFields[field].info;
}

QString labelOf(FieldNo field)
{
    return QCoreApplication::translate("field", infoOf(field).label);
}

bool readNumber(const QString &text, double &number)
{
    const auto typed = readTypedNumber(text);
    number = typed.value_or(0);
    return typed.has_value();
}

constexpr double mostMajor = 9e12; // keeps minor units far from the end of their range

QString example(Type type)
{
    if (type == Type::date)
        return typedDate(Date::of(2026, 10, 14));
    return {};
}

// The book's text as the language writes it.
QString typedText(Type type, const QString &text)
{
    if (type == Type::date)
        return typedDate(Date::parseIso(text.toStdString()));
    const bool isFigure = type == Type::number || type == Type::integer || type == Type::money;
    return isFigure ? typedNumber(text) : text;
}

} // namespace

LeadDialog::LeadDialog(const Book &book, uint32_t lead, const QString &notes, QWidget *parent)
    : FormDialog(lead ? tr("Edit %1").arg(companyOf(book, lead)) : tr("New lead"),
                 lead ? QString() : tr("Only the company’s name is needed. What is unknown stays empty."),
                 lead ? tr("Save") : tr("Add lead"), parent)
    , m_book(book)
    , m_lead(lead)
    , m_notes(notes)
{
    addWide(makePages());
    resize(currentTheme().px(520), currentTheme().px(620));
    setCheck([this] { return problem(); });
}

QWidget *LeadDialog::makePages()
{
    auto *area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(12, 12, 12, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(leadField("company"), page);
    for (FieldNo field = 0; field < std::size(leadFields); ++field)
        if ((infoOf(field).flags & edited) && field != leadField("company"))
            addField(field, page);
    area->setWidget(page);
    area->setMinimumHeight(380);
    m_rows.front().editor->setFocus();
    return area;
}

void LeadDialog::addField(FieldNo field, QWidget *page)
{
    const bool isNotes = field == leadField("notes");
    const QString text =
        isNotes ? m_notes
        : m_lead
            ? shown(leadText(m_book.leadData(), m_lead, findLeadField(m_book.leadData(), infoOf(field).key)))
            : QString();
    QWidget *editor = makeEditor(field, text);
    editor->setParent(page);
    editor->setAccessibleName(labelOf(field));
    editor->setObjectName(QString::fromLatin1(infoOf(field).key));
    auto *label = makeLabel(labelOf(field), TextRole::body, Tone::secondary, page);
    label->setBuddy(editor);
    static_cast<QFormLayout *>(page->layout())->addRow(label, editor);
    m_rows.push_back({field, editor, {}});
    m_rows.back().before = m_lead ? textOf(m_rows.back()) : QString();
}

QWidget *LeadDialog::makeEditor(FieldNo field, const QString &text)
{
    const FieldInfo &info = infoOf(field);
    if (info.type == Type::longText) {
        auto *edit = new QPlainTextEdit(text);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(88);
        return edit;
    }
    QStringList choices;
    if (info.type == Type::choice)
        choices = QString::fromLatin1(info.choices).split(u'|');
    if (info.type == Type::yesNo)
        choices = {tr("no"), tr("yes")};
    if (info.type == Type::link)
        for (uint32_t person = 1; person < m_book.people().end(); ++person)
            if (m_book.people().has(person))
                choices << shown(m_book.personName(person));
    if (choices.isEmpty()) {
        auto *line = makeField(example(info.type));
        line->setText(typedText(info.type, text));
        return line;
    }
    auto *combo = new QComboBox;
    combo->addItem(QString());
    combo->addItems(choices);
    if (!text.isEmpty() && combo->findText(text) < 0)
        combo->addItem(text);
    combo->setCurrentText(text);
    return combo;
}

QString LeadDialog::textOf(const Row &row) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(row.editor))
        return line->text().trimmed();
    if (const auto *combo = qobject_cast<QComboBox *>(row.editor))
        return combo->currentText();
    return static_cast<QPlainTextEdit *>(row.editor)->toPlainText();
}

bool LeadDialog::read(const Row &row, Value &value) const
{
    const QString text = textOf(row);
    value = {};
    if (text.isEmpty())
        return true;
    double number = 0;
    switch (infoOf(row.field).type) {
    case Type::number:
        value = number;
        return readNumber(text, std::get<double>(value));
    case Type::integer:
        if (!readNumber(text, number) || std::abs(number) > 2e9 || number != std::floor(number))
            return false;
        value = int64_t(number);
        return true;
    case Type::money:
        if (!readNumber(text, number) || std::abs(number) > mostMajor)
            return false;
        value = Money{int64_t(std::llround(number * double(m_book.info().perMajor)))};
        return true;
    case Type::date:
        value = readTypedDate(text);
        return std::get<Date>(value).isSet();
    case Type::yesNo:
        value = text == tr("yes");
        return true;
    case Type::link:
        value = Link{m_book.personNamed(text.toStdString())};
        return std::get<Link>(value).isSet();
    default:
        value = text.toStdString();
        return true;
    }
}

QString LeadDialog::problem() const
{
    QString sentence;
    for (const Row &row : m_rows) {
        Value value;
        const bool missing = row.field == leadField("company") && textOf(row).isEmpty();
        const bool bad = missing || !read(row, value);
        if (!qobject_cast<QPlainTextEdit *>(row.editor))
            setBad(*row.editor, bad);
        if (bad && sentence.isEmpty())
            sentence = missing ? tr("Give the company’s name.")
                       : infoOf(row.field).type == Type::date
                           ? tr("%1 is no date. Write it as 2026-10-14.").arg(labelOf(row.field))
                           : tr("%1 cannot be read.").arg(labelOf(row.field));
    }
    return sentence;
}

void LeadDialog::setCompany(const QString &company)
{
    for (const Row &row : m_rows)
        if (auto *line = row.field == leadField("company") ? qobject_cast<QLineEdit *>(row.editor) : nullptr)
            line->setText(company);
}

std::vector<Cell> LeadDialog::cells() const
{
    std::vector<Cell> cells;
    for (const Row &row : m_rows) {
        Value value;
        if (textOf(row) != row.before && read(row, value))
            cells.push_back({row.field, std::move(value)});
    }
    return cells;
}

} // namespace ridealong
