// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/leaddialog.h"

#include "base/spoken.h"
#include "base/words.h"
#include "book/processes.h"
#include "dialogs/argumentbox.h"
#include "dialogs/coordinates.h"
#include "leads/alikebox.h"
#include "leads/fieldeditor.h"
#include "leads/leadwords.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"
#include "work/leads.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int typingPauseMs = 150;
constexpr size_t leadsRead = 2000; // between two events: some milliseconds

struct Watched
{
    const char *field;
    Likeness by;
};
constexpr Watched watched[] = {
    {"company", Likeness::companyAndPostalCode}, {"email", Likeness::email}, {"phone", Likeness::phone}};

bool isCoordinate(const LeadFieldRef &field)
{
    return field.kind == LeadFieldRef::Kind::stored && (field.key == "latitude" || field.key == "longitude");
}

} // namespace

LeadDialog::LeadDialog(const Book &book, uint32_t lead, const QString &notes, QWidget *parent)
    : FormDialog(lead ? tr("Edit %1").arg(companyOf(book, lead)) : tr("New lead"),
                 lead ? QString() : tr("Only the company’s name is needed. What is unknown stays empty."),
                 lead ? tr("Save") : tr("Add lead"), parent)
    , m_book(book)
    , m_lead(lead)
    , m_notes(notes)
    , m_finder(book.leads())
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &LeadDialog::findAlike);
    addWide(makePages());
    const int room = screen()->availableGeometry().height() - 60; // large text on a small screen
    resize(currentTheme().px(520), std::min(currentTheme().px(620), room));
    setCheck([this] { return problem(); });
    if (!m_lead)
        readLeads();
}

QWidget *LeadDialog::makePages()
{
    auto *area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(12, 12, 12, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(findLeadField(m_book.leadData(), "company"), page);
    addProcess(page);
    for (const LeadFieldRef &field : editedFields(m_book))
        if (field.key != "company")
            addField(field, page);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    area->setMinimumHeight(380);
    m_rows.front().editor->setFocus();
    return area;
}

// A new lead starts in the first stage of its process.
void LeadDialog::addProcess(QWidget *page)
{
    const std::vector<uint32_t> processes = processOrder(m_book);
    if (m_lead || processes.size() < 2)
        return;
    m_process = new QComboBox(page);
    for (const uint32_t process : processes)
        m_process->addItem(shown(processName(m_book, process)), process);
    m_process->setAccessibleName(tr("Process"));
    m_process->setObjectName(QStringLiteral("process"));
    auto *label = makeLabel(tr("Process"), TextRole::body, Tone::secondary, page);
    label->setBuddy(m_process);
    static_cast<QFormLayout *>(page->layout())->addRow(label, m_process);
}

void LeadDialog::addField(const LeadFieldRef &field, QWidget *page)
{
    if (isCoordinate(field)) {
        if (field.key == "latitude")
            addCoordinates(field, page);
        return;
    }
    const bool isNotes = field.key == "notes";
    const QString text = isNotes ? m_notes : m_lead ? editText(m_book, m_lead, field) : QString();
    QWidget *editor = makeFieldEditor(m_book, field, text, page);
    editor->setAccessibleName(labelOf(field));
    editor->setObjectName(shown(field.key));
    auto *label = makeLabel(labelOf(field), TextRole::body, Tone::secondary, page);
    label->setBuddy(editor);
    static_cast<QFormLayout *>(page->layout())->addRow(label, editor);
    m_rows.push_back({field, editor, m_lead ? textOfEditor(*editor) : QString()});
    for (const Watched &one : watched)
        if (!m_lead && field.key == one.field)
            watchField(*static_cast<QLineEdit *>(editor), one.by, page);
}

void LeadDialog::addCoordinates(const LeadFieldRef &latitude, QWidget *page)
{
    const Lead *lead = m_lead ? &m_book.leads()[m_lead] : nullptr;
    m_coordinatesBefore = lead ? coordinatesText(lead->latitude, lead->longitude) : QString();
    m_coordinates = makeField(tr("39.77, -86.16 or a map’s link"), nullptr, page);
    m_coordinates->setText(m_coordinatesBefore);
    m_coordinates->setAccessibleName(tr("Coordinates"));
    m_coordinates->setObjectName(QStringLiteral("coordinates"));
    auto *label = makeLabel(tr("Coordinates"), TextRole::body, Tone::secondary, page);
    label->setBuddy(m_coordinates);
    static_cast<QFormLayout *>(page->layout())->addRow(label, m_coordinates);
    for (const LeadFieldRef &field : {latitude, findLeadField(m_book.leadData(), "longitude")}) {
        m_rows.push_back({field, m_coordinates, QString()});
        m_rows.back().before = m_lead ? textOf(m_rows.back()) : QString();
    }
}

// Of the place that was typed, the part that the field holds.
QString LeadDialog::textOf(const Row &row) const
{
    if (!isCoordinate(row.field))
        return textOfEditor(*row.editor);
    if (m_coordinates->text() == m_coordinatesBefore)
        return m_lead ? editText(m_book, m_lead, row.field) : QString();
    const auto place = coordinatesIn(m_coordinates->text());
    const bool isLatitude = row.field.key == "latitude";
    return place ? typedNumber(QString::number(isLatitude ? place->latitude : place->longitude, 'g', 12))
                 : QString();
}

bool LeadDialog::coordinatesAreBad() const
{
    const QString text = m_coordinates ? m_coordinates->text().trimmed() : QString();
    return !text.isEmpty() && text != m_coordinatesBefore && !coordinatesIn(text);
}

// Which leads have the same is said below the field, while it is typed.
void LeadDialog::watchField(QLineEdit &line, Likeness by, QWidget *page)
{
    auto *box = new AlikeBox(by, page);
    static_cast<QFormLayout *>(page->layout())->addRow(QString(), box);
    m_alike.push_back({&line, box, by});
    connect(&line, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(box, &AlikeBox::openAsked, this, &LeadDialog::openAsked);
}

// In slices, so that opening the form takes no longer with many leads.
void LeadDialog::readLeads()
{
    if (!m_finder.read(leadsRead))
        QTimer::singleShot(0, this, &LeadDialog::readLeads);
    else
        findAlike();
}

void LeadDialog::findAlike()
{
    for (const Alike &alike : m_alike)
        alike.box->setLeads(m_book,
                            m_finder.find(alike.by, alike.line->text().toStdString(), AlikeBox::most));
}

QString LeadDialog::problem() const
{
    QString sentence;
    for (const Row &row : m_rows) {
        if (isCoordinate(row.field))
            continue;
        const QString text = textOfEditor(*row.editor);
        const auto read = readField(m_book, row.field, text);
        const bool missing = row.field.key == "company" && text.isEmpty();
        if (!qobject_cast<QPlainTextEdit *>(row.editor))
            setBad(*row.editor, missing || !read);
        if (sentence.isEmpty() && (missing || !read))
            sentence = missing ? tr("Give the company’s name.") : read.error().text;
    }
    if (m_coordinates)
        setBad(*m_coordinates, coordinatesAreBad());
    if (sentence.isEmpty() && coordinatesAreBad())
        sentence = tr("Write coordinates such as 39.77, -86.16, or paste the link of a map.");
    return sentence;
}

void LeadDialog::setCompany(const QString &company)
{
    for (const Row &row : m_rows)
        if (auto *line = row.field.key == "company" ? qobject_cast<QLineEdit *>(row.editor) : nullptr)
            line->setText(company);
}

bool LeadDialog::readChanged(const Row &row, Value &value) const
{
    const QString text = textOf(row);
    const auto read = readField(m_book, row.field, text);
    value = read ? *read : Value{};
    return text != row.before && read;
}

std::vector<Cell> LeadDialog::cells() const
{
    std::vector<Cell> cells;
    Value value;
    for (const Row &row : m_rows)
        if (row.field.kind == LeadFieldRef::Kind::stored && readChanged(row, value))
            cells.push_back({row.field.field, value});
    if (m_process)
        cells.push_back({leadField("stage"), Link{firstStageOf(m_book, m_process->currentData().toUInt())}});
    return cells;
}

void LeadDialog::askArgumentOf(uint32_t rep)
{
    m_argument = new ArgumentBox(m_book, rep, this);
    addWide(m_argument);
    connect(&m_typing, &QTimer::timeout, this, &LeadDialog::showGrade);
    for (const Row &row : m_rows) {
        if (auto *line = qobject_cast<QLineEdit *>(row.editor))
            connect(line, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
        else if (auto *choice = qobject_cast<QComboBox *>(row.editor))
            connect(choice, &QComboBox::currentTextChanged, &m_typing, qOverload<>(&QTimer::start));
    }
    showGrade();
}

void LeadDialog::showGrade()
{
    m_argument->setFields(cells(), [this](ChangeSet &changes, const Book &staging, uint32_t lead) {
        return addCustom(changes, staging, lead);
    });
}

std::string LeadDialog::argument() const
{
    return m_argument ? m_argument->argument() : std::string();
}

Status LeadDialog::addCustom(ChangeSet &changes, uint32_t lead) const
{
    return addCustom(changes, m_book, lead);
}

Status LeadDialog::addCustom(ChangeSet &changes, const Book &book, uint32_t lead) const
{
    Value value;
    for (const Row &row : m_rows) {
        if (row.field.kind != LeadFieldRef::Kind::custom || !readChanged(row, value))
            continue;
        const std::string text = plainText(value, m_book.info().perMajor);
        if (const Status set = setCustomField(changes, book, lead, row.field.customField, text); !set)
            return set;
    }
    return Done{};
}

} // namespace ridealong
