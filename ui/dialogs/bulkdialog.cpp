// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/bulkdialog.h"

#include "base/words.h"
#include "leads/fieldeditor.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"
#include "work/bulk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ridealong {

namespace {

// What names a lead or says much about it is the lead's own.
std::vector<LeadFieldRef> sharedFields(const Book &book)
{
    std::vector<LeadFieldRef> fields = editedFields(book);
    std::erase_if(fields, [](const LeadFieldRef &field) {
        return field.key == "company" || field.key == "reference" || field.type == Type::longText;
    });
    return fields;
}

QString changedWords(int leads)
{
    return leads == 1 ? BulkDialog::tr("One lead changes.")
                      : BulkDialog::tr("%1 leads change.").arg(QLocale().toString(qlonglong(leads)));
}

QString clearedWords(int leads)
{
    return leads == 1
               ? BulkDialog::tr("One lead loses what stands there.")
               : BulkDialog::tr("%1 leads lose what stands there.").arg(QLocale().toString(qlonglong(leads)));
}

} // namespace

BulkDialog::BulkDialog(const Book &book, std::vector<uint32_t> leads, QWidget *parent)
    : FormDialog(tr("Edit a field"),
                 tr("All %1 leads get the same value.").arg(QLocale().toString(qlonglong(leads.size()))),
                 tr("Change"), parent)
    , m_book(book)
    , m_leads(std::move(leads))
    , m_fields(sharedFields(book))
    , m_place(new QWidget(this))
    , m_placeLayout(new QVBoxLayout(m_place))
    , m_preview(makeLabel({}, TextRole::body, Tone::secondary, this))
{
    QStringList labels;
    for (const LeadFieldRef &field : m_fields)
        labels << labelOf(field);
    m_field = addChoice(tr("Field"), labels);
    m_field->setMaxVisibleItems(16);
    m_placeLayout->setContentsMargins({});
    addRow(tr("New value"), m_place);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setWordWrap(true);
    addWide(m_preview);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkDialog::showEditor);
    setCheck([this] {
        const auto read = value();
        return read ? QString() : read.error().text;
    });
    showEditor();
}

const LeadFieldRef &BulkDialog::field() const
{
    return m_fields[size_t(std::max(0, m_field->currentIndex()))];
}

Result<Value> BulkDialog::value() const
{
    return readField(m_book, field(), textOfEditor(*m_editor));
}

void BulkDialog::showEditor()
{
    delete m_editor;
    m_editor = makeFieldEditor(m_book, field(), {}, m_place);
    m_editor->setAccessibleName(tr("New value"));
    m_editor->setObjectName(QStringLiteral("value"));
    m_placeLayout->addWidget(m_editor);
    setTabOrder(m_field, m_editor);
    m_place->setFocusProxy(m_editor);
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        connect(line, &QLineEdit::textChanged, this, &BulkDialog::preview);
    else if (auto *combo = qobject_cast<QComboBox *>(m_editor))
        connect(combo, &QComboBox::currentTextChanged, this, &BulkDialog::preview);
    preview();
}

void BulkDialog::preview()
{
    const auto read = value();
    setBad(*m_editor, !read);
    const int changed = read ? int(othersThan(m_book, m_leads, field(), *read).size()) : 0;
    m_preview->setText(!read            ? read.error().text
                       : !changed       ? tr("Nothing changes: they have it already.")
                       : isEmpty(*read) ? clearedWords(changed)
                                        : changedWords(changed));
    acceptButton()->setEnabled(changed > 0);
}

BulkAnswer BulkDialog::answer() const
{
    const auto read = value();
    if (!read)
        return {};
    return {field(), *read, othersThan(m_book, m_leads, field(), *read)};
}

} // namespace ridealong
