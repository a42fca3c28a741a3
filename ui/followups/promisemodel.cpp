// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/promisemodel.h"

#include "base/words.h"
#include "leads/spoken.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr int daysWithoutYear = 330;

QString kindWords(const Book &book, uint32_t step)
{
    const uint32_t kind = book.steps()[step].kind.number;
    return book.tables().kind.has(kind) ? shown(book.tables().kind.text(kind, kindField("label")))
                                        : QString();
}

bool isRight(int column)
{
    return column == PromiseModel::Due || column == PromiseModel::Late || column == PromiseModel::Value;
}

QStringList parts(std::initializer_list<QString> texts)
{
    QStringList parts;
    for (const QString &text : texts)
        if (!text.isEmpty())
            parts << text;
    return parts;
}

} // namespace

int daysLate(const Book &book, const Promise &promise)
{
    if (!promise.step || !book.steps()[promise.step].due.isSet())
        return 0;
    const Step &step = book.steps()[promise.step];
    const Date until = step.state == stepOpen ? book.today() : step.doneOn;
    return until > step.due ? daysBetween(step.due, until) : 0;
}

QString stepWords(const Book &book, uint32_t step)
{
    if (!step)
        return {};
    const auto note = book.steps().text(step, stepField("note"));
    const QString words = note.empty() ? kindWords(book, step) : shown(note);
    return words.isEmpty() ? PromiseModel::tr("Next step") : words;
}

PromiseModel::PromiseModel(const Book &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
}

void PromiseModel::setSections(std::vector<PromiseSection> sections, Shows shows)
{
    beginResetModel();
    m_sections = std::move(sections);
    m_shows = shows;
    m_places.renew(m_book);
    renewLines();
    endResetModel();
}

void PromiseModel::renewLines()
{
    m_lines.clear();
    for (int32_t section = 0; section < int32_t(m_sections.size()); ++section) {
        m_lines.push_back({section, -1});
        if (std::ranges::find(m_folded, m_sections[size_t(section)].key) != m_folded.end())
            continue;
        for (int32_t row = 0; row < int32_t(m_sections[size_t(section)].rows.size()); ++row)
            m_lines.push_back({section, row});
    }
}

const Promise *PromiseModel::promiseAt(int row) const
{
    if (row < 0 || row >= rowCount() || isHead(row))
        return nullptr;
    const Line line = m_lines[size_t(row)];
    return &m_sections[size_t(line.section)].rows[size_t(line.place)];
}

int PromiseModel::headOf(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : row - 1 - m_lines[size_t(row)].place;
}

int PromiseModel::rowOf(uint32_t lead, uint32_t step) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const Promise *promise = promiseAt(row))
            if (promise->lead == lead && (promise->step == step || !step))
                return row;
    return -1;
}

int PromiseModel::headRow(int key) const
{
    const auto at = std::ranges::find_if(m_lines, [&](const Line &line) {
        return line.place < 0 && m_sections[size_t(line.section)].key == key;
    });
    return at == m_lines.end() ? -1 : int(at - m_lines.begin());
}

bool PromiseModel::isFolded(int row) const
{
    return isHead(row) && std::ranges::find(m_folded, m_sections[size_t(m_lines[size_t(row)].section)].key) !=
                              m_folded.end();
}

void PromiseModel::setFolded(int row, bool folded)
{
    if (!isHead(row) || isFolded(row) == folded)
        return;
    const PromiseSection &section = m_sections[size_t(m_lines[size_t(row)].section)];
    const int count = int(section.rows.size());
    if (folded)
        m_folded.push_back(section.key);
    else
        std::erase(m_folded, section.key);
    if (count == 0)
        return;
    if (folded)
        beginRemoveRows({}, row + 1, row + count);
    else
        beginInsertRows({}, row + 1, row + count);
    renewLines();
    if (folded)
        endRemoveRows();
    else
        endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

int PromiseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PromiseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

Qt::ItemFlags PromiseModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isHead(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant PromiseModel::headData(const Line &line, int role) const
{
    const PromiseSection &section = m_sections[size_t(line.section)];
    switch (role) {
    case GroupTitleRole:
    case GroupRole:
        return section.title;
    case GroupDetailRole:
        return section.detail;
    case GroupRiskRole:
        return section.risk;
    case GroupFoldedRole:
        return std::ranges::find(m_folded, section.key) != m_folded.end();
    case Qt::DisplayRole:
        return QString(section.title + u' ' + section.detail);
    case Qt::AccessibleTextRole:
        return parts({section.title, section.detail,
                      headData(line, GroupFoldedRole).toBool() ? tr("folded") : QString()})
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant PromiseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Promise *found = promiseAt(index.row());
    if (!found)
        return headData(m_lines[size_t(index.row())], role);
    const Promise &promise = *found;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(promise, index.column());
    case Qt::TextAlignmentRole:
        return int(isRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft);
    case Qt::ToolTipRole:
        return tip(promise);
    case Qt::AccessibleTextRole:
        return spoken(promise);
    case RawRole:
        return rawOf(valueOf(promise, index.column()));
    case LateRole:
        return index.column() == Late && daysLate(m_book, promise) > 0;
    case InitialsRole:
        return shown(m_book.initials(promise.person));
    default:
        return role >= GroupTitleRole ? QVariant() : leadFact(m_book, m_places, promise.lead, role);
    }
}

QString PromiseModel::textOf(const Promise &promise, int column) const
{
    switch (column) {
    case Company:
        return companyOf(m_book, promise.lead);
    case NextStep:
        return stepWords(m_book, promise.step);
    case Contact:
        return shown(m_book.leads().text(promise.lead, leadField("contact")));
    case Due:
        return dueOf(promise);
    case Late:
        return lateOf(promise);
    case Value:
        return moneyOf(m_book, m_book.leads()[promise.lead].value);
    default:
        return {};
    }
}

ridealong::Value PromiseModel::valueOf(const Promise &promise, int column) const
{
    const auto *step = promise.step ? &m_book.steps()[promise.step] : nullptr;
    switch (column) {
    case Mark:
        return {};
    case GradeLetter:
        return m_book.standing(promise.lead).grade;
    case Rep:
        return std::string(m_book.personName(promise.person));
    case Stage:
        return m_places.of(m_book.leads()[promise.lead].stage.number).name.toStdString();
    case Due:
        return step ? ridealong::Value(m_shows == Shows::done ? step->doneOn : step->due)
                    : ridealong::Value();
    case Late:
        return step ? ridealong::Value(int64_t(daysLate(m_book, promise))) : ridealong::Value();
    case Value:
        return m_book.leads()[promise.lead].value;
    default:
        return textOf(promise, column).toStdString();
    }
}

QString PromiseModel::dueOf(const Promise &promise) const
{
    if (!promise.step)
        return {};
    const Step &step = m_book.steps()[promise.step];
    if (m_shows == Shows::done)
        return dayWords(step.doneOn);
    if (promise.group == PromiseGroup::today && step.time >= 0 && step.time < 24 * 60)
        return timeWords(step.time);
    if (promise.group == PromiseGroup::today)
        return tr("Today");
    // The year only where it is in doubt.
    const bool near = std::abs(int64_t(step.due.days) - m_book.today().days) < daysWithoutYear;
    return near ? dayWords(step.due) : dateWords(step.due, m_book.today());
}

QString PromiseModel::lateOf(const Promise &promise) const
{
    const int days = daysLate(m_book, promise);
    if (days > 0)
        return tr("%1 d").arg(days);
    if (m_shows == Shows::done)
        return tr("on time");
    return promise.group == PromiseGroup::today ? QStringLiteral("0") : QString();
}

// "3 attempts without reaching anybody", of an open lead.
QString attemptWords(const Book &book, uint32_t lead)
{
    const int attempts = book.standing(lead).attempts;
    if (attempts <= 0)
        return {};
    return attempts == 1 ? PromiseModel::tr("1 attempt without reaching anybody")
                         : PromiseModel::tr("%1 attempts without reaching anybody").arg(attempts);
}

QString PromiseModel::tip(const Promise &promise) const
{
    const QString words = stepWords(m_book, promise.step);
    const QString kind = promise.step ? kindWords(m_book, promise.step) : QString();
    const QString step = kind.isEmpty() || kind == words ? words : tr("%1: %2").arg(kind, words);
    const QString stage = m_places.of(m_book.leads()[promise.lead].stage.number).name;
    return parts({companyOf(m_book, promise.lead), step, stage, attemptWords(m_book, promise.lead)})
        .join(u'\n');
}

QString PromiseModel::spoken(const Promise &promise) const
{
    const int days = daysLate(m_book, promise);
    const QString late = days == 1 ? tr("1 day late") : days > 1 ? tr("%1 days late").arg(days) : QString();
    const QString due = promise.step ? dueOf(promise) : tr("none set");
    const int grade = gradeIndex(m_book.standing(promise.lead).grade);
    return parts({spokenGrade(grade), companyOf(m_book, promise.lead), stepWords(m_book, promise.step), due,
                  late, moneyOf(m_book, m_book.leads()[promise.lead].value),
                  shown(m_book.personName(promise.person)), attemptWords(m_book, promise.lead)})
        .join(QStringLiteral(", "));
}

QVariant PromiseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(isRight(section) ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const bool done = m_shows == Shows::done;
    const QString titles[] = {{},
                              {},
                              tr("Company"),
                              done ? tr("Step") : tr("Next step"),
                              tr("Person"),
                              tr("Rep"),
                              tr("Stage"),
                              done ? tr("Done") : tr("Due"),
                              tr("Late"),
                              done ? tr("Value") : tr("At risk")};
    return titles[section];
}

} // namespace ridealong
