// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fieldssection.h"

#include "base/words.h"
#include "session/session.h"
#include "shell/context.h"
#include "work/fields.h"
#include "work/moves.h"

#include <QLocale>
#include <algorithm>

namespace ridealong {

namespace {

struct FieldType
{
    const char *key;
    const char *label;
};
constexpr FieldType types[] = {{"text", QT_TRANSLATE_NOOP("ridealong::FieldsSection", "Text")},
                               {"number", QT_TRANSLATE_NOOP("ridealong::FieldsSection", "Number")},
                               {"date", QT_TRANSLATE_NOOP("ridealong::FieldsSection", "Date")},
                               {"choice", QT_TRANSLATE_NOOP("ridealong::FieldsSection", "Choice")},
                               {"yes/no", QT_TRANSLATE_NOOP("ridealong::FieldsSection", "Yes or no")}};

QStringList typeNames()
{
    QStringList names;
    for (const FieldType &type : types)
        names << FieldsSection::tr(type.label);
    return names;
}

const Table<CustomField> &fieldsOf(const Book &book)
{
    return book.tables().customField;
}

std::string_view typeKey(const Book &book, uint32_t field)
{
    return fieldsOf(book).text(field, customFieldField("type"));
}

int placeOfType(const Book &book, uint32_t field)
{
    const auto found = std::ranges::find(types, typeKey(book, field), &FieldType::key);
    return found == std::end(types) ? 0 : int(found - types);
}

// Of every field in one walk over the values.
std::vector<int> valueCounts(const Book &book)
{
    const auto &values = book.tables().customValue;
    std::vector<int> counts(fieldsOf(book).end());
    for (uint32_t row = 1; row < values.end(); ++row) {
        const uint32_t field = values[row].field.number;
        if (values.has(row) && field < counts.size())
            counts[field] += !values.text(row, customValueField("text")).empty();
    }
    return counts;
}

} // namespace

FieldsSection::FieldsSection(ShellContext &context, QWidget *parent)
    : RowsSection(context, parent)
{
    addList(
        tr("Custom fields"),
        tr("What you want to know of a lead beside the usual. Forms, lists, files, filters and the grading "
           "model have them too."),
        {.name = tr("Custom fields"),
         .newName = tr("Name of a new field"),
         .add = tr("Add field"),
         .remove = tr("Archive")},
        {{.title = tr("Field")},
         {.title = tr("Type"), .width = 120},
         {.title = tr("Filled in"), .width = 100, .right = true}});
    list()->setAdder([this](const QString &name) { return add(name); });
    connect(list(), &RowList::moved, this, [this](int by) {
        list()->showProblemOf(
            change(tr("order"), [&](ChangeSet &changes) { return moveField(changes, book(), row(), by); }));
    });
    connect(list(), &RowList::removed, this, &FieldsSection::archiveOrRestore);
    addForm();
    refresh();
}

void FieldsSection::addForm()
{
    auto *name = rowForm()->addEntry(
        {.label = tr("Name")}, Form::Width::text,
        [this](const QString &text) {
            return change(tr("name"), [&](ChangeSet &changes) {
                return renameField(changes, book(), row(), text.toStdString());
            });
        },
        [this] { return nameOf(row()); });
    auto *type = rowForm()->addChoice(
        {.label = tr("Type"), .note = tr("It stays once a lead has a value.")}, typeNames(),
        [this](int place) {
            return change(tr("type"), [&](ChangeSet &changes) {
                return retypeField(changes, book(), row(), types[place].key);
            });
        },
        [this] { return placeOfType(book(), row()); });
    auto *choices = rowForm()->addLines(
        {.label = tr("Choices"), .note = tr("A line each. Ctrl+Enter saves.")},
        [this](const QString &text) {
            return change(tr("choices"), [&](ChangeSet &changes) {
                return setChoices(changes, book(), row(), text.toStdString());
            });
        },
        [this] { return shown(joinLines(choicesOfField(book(), row()))); });
    m_name = name->parentWidget();
    m_type = type->parentWidget();
    m_choices = choices->parentWidget();
}

Status FieldsSection::add(const QString &name)
{
    uint32_t field = 0;
    const Status done = commit({Op::customField, name.simplified()}, [&](ChangeSet &changes) -> Status {
        const auto added = defineField(changes, book(), {.label = name.toStdString()});
        field = added ? *added : 0;
        return added ? Status(Done{}) : Status(added.error());
    });
    if (done)
        showRows(field);
    return done;
}

Status FieldsSection::change(const QString &what, const Verb &verb) const
{
    return commit({Op::customField, nameOf(row()), what}, verb);
}

void FieldsSection::archiveOrRestore()
{
    const uint32_t field = row();
    const Status done =
        isArchived(field)
            ? change(tr("restored"), [&](ChangeSet &changes) { return restoreField(changes, book(), field); })
            : change(tr("archived"),
                     [&](ChangeSet &changes) { return archiveField(changes, book(), field); });
    if (done)
        showRows(field);
    list()->showProblemOf(done);
}

bool FieldsSection::isArchived(uint32_t field) const
{
    return !fieldsOf(book()).has(field);
}

void FieldsSection::showRow()
{
    const bool archived = isArchived(row());
    list()->setRemoveText(archived ? tr("Restore") : tr("Archive"));
    m_name->setVisible(!archived);
    m_type->setVisible(!archived);
    m_choices->setVisible(!archived && typeKey(book(), row()) == "choice");
}

QString FieldsSection::typeOf(uint32_t field) const
{
    return isArchived(field) ? tr("Archived") : typeNames().at(placeOfType(book(), field));
}

std::vector<RowLine> FieldsSection::lines() const
{
    const std::vector<int> counts = valueCounts(book());
    std::vector<uint32_t> fields = fieldsInOrder(book());
    for (const uint32_t field : archivedFields(book()))
        fields.push_back(field);
    std::vector<RowLine> lines;
    for (const uint32_t field : fields) {
        const QStringList cells{nameOf(field), typeOf(field), QLocale().toString(counts[field])};
        //: A field, its type, how many leads have a value in it
        lines.push_back({field, cells, tr("%1, %2, filled in: %3").arg(cells[0], cells[1], cells[2])});
    }
    return lines;
}

QString FieldsSection::nameOf(uint32_t field) const
{
    return shown(fieldsOf(book()).text(field, customFieldField("label")));
}

SettingsSection *makeFieldsSection(ShellContext &shell, QWidget *parent)
{
    return new FieldsSection(shell, parent);
}

QString fieldsFact(const ShellContext &shell)
{
    QStringList names;
    const Book &book = shell.session->book();
    for (const uint32_t field : fieldsInOrder(book))
        names << shown(fieldsOf(book).text(field, customFieldField("label")));
    return names.isEmpty() ? FieldsSection::tr("none") : names.join(QStringLiteral(", "));
}

} // namespace ridealong
