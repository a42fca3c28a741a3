// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/columnrows.h"

#include "base/words.h"
#include "measure/mix.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>

namespace ridealong {

namespace {

constexpr int rowHeight = 34;
constexpr size_t namesAsked = 12;
enum GridColumn { nameColumn, sampleColumn, arrowColumn, fieldColumn, resultColumn };

QString count(int64_t number)
{
    return QLocale().toString(qlonglong(number));
}

QString kindOfCell(Type type, int cells)
{
    switch (type) {
    case Type::date:
    case Type::instant:
        return cells == 1 ? ColumnRows::tr("1 date unreadable")
                          : ColumnRows::tr("%1 dates unreadable").arg(count(cells));
    case Type::money:
    case Type::number:
    case Type::integer:
        return cells == 1 ? ColumnRows::tr("1 number unreadable")
                          : ColumnRows::tr("%1 numbers unreadable").arg(count(cells));
    default:
        return cells == 1 ? ColumnRows::tr("1 cell unreadable")
                          : ColumnRows::tr("%1 cells unreadable").arg(count(cells));
    }
}

bool isStage(const ImportField &field)
{
    return field.key == "stage";
}

// Words of a file that mean something here once a person says what: people whom the book does not know, and
// choices and stages that are called otherwise there.
const std::vector<std::string> &namesToMatch(const ImportPlan &plan, const ImportColumn &column)
{
    static const std::vector<std::string> none;
    if (column.field < 0)
        return none;
    const ImportField &field = plan.fields[size_t(column.field)];
    return field.type == Type::choice || isStage(field) ? column.unreadable : column.unknownNames;
}

// What they may mean, the first being what happens without an answer.
QStringList meaningsOf(const ImportField &field, const Book &book)
{
    if (field.type == Type::choice)
        return QStringList(ColumnRows::tr("Choose")) + QString::fromStdString(field.choices).split(u'|');
    if (isStage(field)) {
        QStringList stages(ColumnRows::tr("Choose"));
        for (const uint32_t stage : book.stageOrder())
            stages << shown(book.stageName(stage));
        return stages;
    }
    QStringList people(ColumnRows::tr("Add as a new rep"));
    for (const uint32_t person : activeReps(book))
        people << shown(book.personName(person));
    return people;
}

struct Fit
{
    QString text;
    Tone tone;
    const char *icon = nullptr;
};

Fit fitOf(const ImportPlan &plan, const ImportColumn &column)
{
    if (column.field < 0)
        return {ColumnRows::tr("not imported"), Tone::caption};
    if (column.filled == 0)
        return {ColumnRows::tr("empty"), Tone::caption};
    if (column.readable < column.filled)
        return {kindOfCell(plan.fields[size_t(column.field)].type, column.filled - column.readable),
                Tone::risk, "triangle-alert"};
    if (!column.unknownNames.empty())
        return {column.unknownNames.size() == 1
                    ? ColumnRows::tr("1 name to match")
                    : ColumnRows::tr("%1 names to match").arg(column.unknownNames.size()),
                Tone::primary};
    if (column.filled < plan.rowsLookedAt)
        return {ColumnRows::tr("%1, the rest is empty").arg(count(column.filled)), Tone::secondary, "check"};
    return {ColumnRows::tr("%1 of %2").arg(count(column.readable), count(plan.rowsLookedAt)), Tone::secondary,
            "check"};
}

// Amounts so small that the file may count in thousands or millions.
bool mayBeScaled(const ImportPlan &plan, const ImportColumn &column)
{
    if (column.field < 0 || plan.fields[size_t(column.field)].type != Type::money || !column.readable)
        return false;
    const ImportField &field = plan.fields[size_t(column.field)];
    const int64_t small = field.key == "annual_revenue" ? 100'000 : 1000; // in major units
    return column.format.scale > 1 || std::ranges::all_of(column.samples, [&](const std::string &cell) {
               const auto money = parseMoney(cell, {.number = column.format.number, .minorDigits = 0});
               return money && money.value.minor < small;
           });
}

QString tipOf(const ImportColumn &column)
{
    QStringList cells;
    for (const std::string &cell : column.unreadable)
        cells << shown(cell);
    return cells.isEmpty() ? QString() : ColumnRows::tr("Such as %1").arg(cells.join(QStringLiteral(", ")));
}

} // namespace

struct ColumnRows::Row
{
    ElidedLabel *name = nullptr;
    ElidedLabel *sample = nullptr;
    QComboBox *box = nullptr;
    QWidget *result = nullptr;
    QPointer<QWidget> matching = {};
};

ColumnRows::ColumnRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(24, 0, 16, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    const int widths[] = {136, 172, 16, 176, 260};
    const int stretches[] = {3, 4, 0, 3, 5};
    for (int i = 0; i < 5; ++i) {
        m_grid->setColumnMinimumWidth(i, widths[i] / 2);
        m_grid->setColumnStretch(i, stretches[i]);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ColumnRows::~ColumnRows() = default;

QComboBox *ColumnRows::box(int column) const
{
    return m_rows[size_t(column)].box;
}

void ColumnRows::focusFirst()
{
    if (m_rows.empty())
        return;
    m_rows[0].box->show(); // the layout will, but then it is too late
    m_rows[0].box->setFocus(Qt::OtherFocusReason);
}

void ColumnRows::makeRows(const ImportPlan &plan)
{
    while (auto *item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_grid->rowCount(); ++i)
        m_grid->setRowMinimumHeight(i, 0); // a grid keeps its rows, and the next file may have fewer
    m_rows.clear();
    m_headers.clear();
    const QString titles[] = {tr("Column in the file"), tr("First row"), {}, tr("Goes to"), tr("Result")};
    for (int i = 0; i < 5; ++i)
        m_grid->addWidget(makeLabel(titles[i], TextRole::column, Tone::caption, this), 0, i);
    m_grid->setRowMinimumHeight(0, 28);
    for (int i = 0; i < int(plan.columns.size()); ++i) {
        const int at = 1 + 3 * i; // a hairline, the row, the names to match
        m_headers.push_back(plan.columns[size_t(i)].header);
        Row row{.name = new ElidedLabel({}, this),
                .sample = new ElidedLabel({}, this),
                .box = new QComboBox(this)};
        dress(*row.sample, TextRole::body, Tone::secondary);
        row.box->setAccessibleName(tr("%1 goes to").arg(shown(m_headers.back())));
        row.box->setFocusPolicy(Qt::StrongFocus);
        m_grid->addWidget(makeHairline(Qt::Horizontal, this), at, 0, 1, 5);
        m_grid->addWidget(row.name, at + 1, nameColumn);
        m_grid->addWidget(row.sample, at + 1, sampleColumn);
        m_grid->addWidget(makeIconLabel("arrow-right", 14, Tone::secondary, this), at + 1, arrowColumn);
        m_grid->addWidget(row.box, at + 1, fieldColumn);
        m_grid->setRowMinimumHeight(at + 1, rowHeight);
        connect(row.box, &QComboBox::activated, this,
                [this, i, box = row.box] { Q_EMIT fieldChosen(i, box->currentData().toString()); });
        m_rows.push_back(row);
    }
}

void ColumnRows::fillBox(QComboBox &box, const ImportPlan &plan, int column)
{
    const int field = plan.columns[size_t(column)].field;
    if (box.count() != int(plan.fields.size()) + 1) {
        box.clear();
        box.addItem(tr("Leave out"), QString());
        for (const ImportField &each : plan.fields)
            box.addItem(QCoreApplication::translate("field", each.label.c_str()),
                        QString::fromStdString(each.key));
    }
    box.setCurrentIndex(field + 1);
}

void ColumnRows::setPlan(const ImportPlan &plan, const Book &book)
{
    std::vector<std::string> headers;
    for (const ImportColumn &column : plan.columns)
        headers.push_back(column.header);
    if (headers != m_headers || m_rows.empty())
        makeRows(plan);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const ImportColumn &column = plan.columns[i];
        Row &row = m_rows[i];
        row.name->setText(shown(column.header));
        dress(*row.name, TextRole::name, column.field < 0 ? Tone::caption : Tone::primary);
        row.sample->setText(column.samples.empty() ? QString() : shown(column.samples.front()).simplified());
        fillBox(*row.box, plan, int(i));
        showResult(row, plan, column, book);
    }
}

void ColumnRows::showResult(Row &row, const ImportPlan &plan, const ImportColumn &column, const Book &book)
{
    if (row.result) {
        row.result->hide();
        row.result->deleteLater(); // a link of it may have asked for this
    }
    row.result = new QWidget(this);
    const int at = 1 + 3 * int(&row - m_rows.data());
    m_grid->addWidget(row.result, at + 1, resultColumn, Qt::AlignVCenter);
    auto *flow = new FlowLayout(row.result, 6); // links go below where the window is narrow
    auto *fits = new QWidget(row.result);
    auto *line = new QHBoxLayout(fits);
    line->setContentsMargins({});
    line->setSpacing(6);
    flow->addWidget(fits);
    flow->setAlignment(fits, Qt::AlignVCenter);
    const Fit fit = fitOf(plan, column);
    if (fit.icon)
        line->addWidget(makeIconLabel(fit.icon, 14, fit.tone, fits));
    const TextRole role = fit.tone == Tone::risk ? TextRole::strong : TextRole::body;
    auto *label = makeLabel(fit.text, role, fit.tone, fits);
    label->setToolTip(tipOf(column));
    line->addWidget(label);
    addLinks(row, plan, column);
    showMatching(row, plan, column, book);
}

void ColumnRows::addLinks(Row &row, const ImportPlan &plan, const ImportColumn &column)
{
    if (!namesToMatch(plan, column).empty()) {
        auto *match = makeButton(tr("Match"), ButtonKind::link, nullptr, row.result);
        row.result->layout()->addWidget(match);
        connect(match, &QPushButton::clicked, this, [this, index = size_t(&row - m_rows.data())] {
            if (auto *matching = m_rows[index].matching.data())
                matching->setVisible(matching->isHidden());
        });
    }
    if (mayBeScaled(plan, column))
        addScaleLink(row, plan, column);
    if (!column.ambiguous || column.field < 0)
        return;
    if (plan.fields[size_t(column.field)].type != Type::date)
        return addDecimalLink(row, column);
    const bool dayFirst = column.format.date.order == DateOrder::dmy;
    auto *other =
        makeButton(dayFirst ? tr("Day first; read as month first") : tr("Month first; read as day first"),
                   ButtonKind::link, nullptr, row.result);
    connect(other, &QPushButton::clicked, this, [this, dayFirst] { Q_EMIT dateOrderChosen(!dayFirst); });
    row.result->layout()->addWidget(other);
}

void ColumnRows::addDecimalLink(Row &row, const ImportColumn &column)
{
    const bool comma = column.format.number.decimal == ',';
    auto *other = makeButton(comma ? tr("Decimal comma; read with a decimal point")
                                   : tr("Decimal point; read with a decimal comma"),
                             ButtonKind::link, nullptr, row.result);
    connect(other, &QPushButton::clicked, this, [this, comma] { Q_EMIT decimalChosen(!comma); });
    row.result->layout()->addWidget(other);
}

// From one to the next: as written, thousands, millions.
void ColumnRows::addScaleLink(Row &row, const ImportPlan &plan, const ImportColumn &column)
{
    const int64_t scale = column.format.scale, next = scale == 1 ? 1000 : scale == 1000 ? 1'000'000 : 1;
    auto *other = makeButton(scale == 1      ? tr("As written; read as thousands")
                             : scale == 1000 ? tr("In thousands; read as millions")
                                             : tr("In millions; read as written"),
                             ButtonKind::link, nullptr, row.result);
    const QString field = QString::fromStdString(plan.fields[size_t(column.field)].key);
    connect(other, &QPushButton::clicked, this, [this, field, next] { Q_EMIT scaleChosen(field, next); });
    row.result->layout()->addWidget(other);
}

void ColumnRows::showMatching(Row &row, const ImportPlan &plan, const ImportColumn &column, const Book &book)
{
    const bool wasOpen = row.matching && !row.matching->isHidden();
    if (row.matching) {
        row.matching->hide();
        row.matching->deleteLater();
    }
    row.matching = namesToMatch(plan, column).empty() ? nullptr : makeMatching(plan, column, book);
    if (!row.matching)
        return;
    const int at = 1 + 3 * int(&row - m_rows.data());
    m_grid->addWidget(row.matching, at + 2, sampleColumn, 1, 4);
    row.matching->setVisible(wasOpen);
}

QWidget *ColumnRows::makeMatching(const ImportPlan &plan, const ImportColumn &column, const Book &book)
{
    auto *area = new QWidget(this);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(0, 2, 0, 10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    const ImportField &to = plan.fields[size_t(column.field)];
    const std::vector<std::string> &names = namesToMatch(plan, column);
    const QString field = QString::fromStdString(to.key);
    for (size_t i = 0; i < std::min(names.size(), namesAsked); ++i) {
        const QString name = shown(names[i]);
        auto *meanings = new QComboBox(area);
        meanings->addItems(meaningsOf(to, book));
        meanings->setAccessibleName(tr("%1 means").arg(name));
        connect(meanings, &QComboBox::activated, this, [this, field, name, meanings](int index) {
            if (index > 0)
                Q_EMIT meaningChosen(field, name, meanings->itemText(index));
        });
        grid->addWidget(makeLabel(name, TextRole::body, Tone::primary, area), int(i), 0);
        grid->addWidget(meanings, int(i), 1);
    }
    if (names.size() > namesAsked)
        grid->addWidget(
            makeLabel(tr("%1 more").arg(names.size() - namesAsked), TextRole::secondary, Tone::caption, area),
            int(namesAsked), 0, 1, 3);
    return area;
}

} // namespace ridealong
