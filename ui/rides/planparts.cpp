// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/planparts.h"

#include "base/words.h"
#include "leads/leadwords.h"
#include "leads/paint.h"
#include "measure/balance.h"
#include "rides/ridewords.h"
#include "shell/icons.h"
#include "shell/widgets/labels.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int shownWarnings = 3;
constexpr size_t mostOffered = 5'000; // leads of one rep

QString shareWords(const Book &book, const RideDraft &draft, const RidePlan &plan)
{
    const Balance week = balanceOf(book, draft.manager, Week::of(draft.on));
    int all = 0, field = 0;
    for (size_t kind = 0; kind < workKinds; ++kind)
        all += week.minutes[kind] + week.planned[kind];
    field = week.minutes[size_t(WorkKind::field)] + week.planned[size_t(WorkKind::field)];
    if (!draft.row) // the others are in the balance already
        all += plan.fieldMinutes(), field += plan.fieldMinutes();
    const QString goal =
        FieldBox::tr("%1 to %2")
            .arg(percentWords(book.info().fieldGoalLow), percentWords(book.info().fieldGoalHigh));
    if (all <= 0)
        return FieldBox::tr("in the field. The goal of a week is %1.").arg(goal);
    return FieldBox::tr("in the field. With this day the week ends at %1 field; the goal is %2.")
        .arg(percentWords(double(field) / all), goal);
}

class WarningLine : public QAbstractButton
{
public:
    WarningLine(const QString &text, const char *iconName, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(iconName)
    {
        setText(text);
        setToolTip(text);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {300, currentTheme().px(24)}; }
    QSize minimumSizeHint() const override { return {60, currentTheme().px(24)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = currentTheme();
        QPainter painter(this);
        paintIcon(painter, {4, (height() - 14) / 2, 14, 14}, m_icon, t.risk);
        paintText(painter, QRectF(26, 0, width() - 30, height()), text(), t.font(12.5),
                  underMouse() ? t.accent : t.t1);
    }

private:
    const char *m_icon;
};

} // namespace

WarningStrip::WarningStrip(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("To think about"));
    m_column->setContentsMargins(20, 4, 16, 4);
    m_column->setSpacing(0);
    hide();
}

void WarningStrip::setWarnings(const std::vector<PlannedWarning> &warnings)
{
    const auto same = [](const PlannedWarning &a, const PlannedWarning &b) {
        return a.what == b.what && a.stop == b.stop && a.text == b.text;
    };
    if (std::ranges::equal(warnings, m_warnings, same))
        return;
    m_warnings = warnings;
    fill();
}

void WarningStrip::fill()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool fold = !m_all && int(m_warnings.size()) > shownWarnings;
    const int count = fold ? shownWarnings - 1 : int(m_warnings.size());
    const auto add = [this](const QString &text, const char *iconName) {
        auto *line = new WarningLine(text, iconName, this);
        m_column->addWidget(line);
        return line;
    };
    for (int i = 0; i < count; ++i) {
        const PlannedWarning &warning = m_warnings[size_t(i)];
        const int place = warning.stop == SIZE_MAX ? -1 : int(warning.stop);
        const QString text = place < 0 ? warning.text : tr("Stop %1: %2").arg(place + 1).arg(warning.text);
        connect(add(text, "triangle-alert"), &QAbstractButton::clicked, this,
                [this, place] { Q_EMIT pressed(place); });
    }
    if (fold)
        connect(add(tr("%1 more").arg(int(m_warnings.size()) - count), "chevron-down"),
                &QAbstractButton::clicked, this, [this] {
                    m_all = true;
                    fill();
                });
    setVisible(!m_warnings.empty());
}

QStringList WarningStrip::texts() const
{
    QStringList all;
    for (const PlannedWarning &warning : m_warnings)
        all << warning.text;
    return all;
}

FieldBox::FieldBox(QWidget *parent)
    : QWidget(parent)
    , m_hours(makeLabel({}, TextRole::pageTitle, Tone::primary, this))
    , m_words(makeLabel({}, TextRole::secondary, Tone::secondary, this))
{
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(m_hours);
    row->addWidget(m_words, 1);
}

void FieldBox::setDay(const Book &book, const RideDraft &draft, const RidePlan &plan)
{
    m_hours->setText(tr("%1 h").arg(fieldHours(plan.fieldMinutes())));
    m_words->setText(shareWords(book, draft, plan));
}

QString FieldBox::text() const
{
    return m_hours->text() + u' ' + m_words->text();
}

void FieldBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), 8, currentTheme().panel, currentTheme().line);
}

AddStopField::AddStopField(QWidget *parent)
    : QLineEdit(parent)
    , m_leads(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Add a stop: type a company"));
    setAccessibleName(placeholderText());
    addAction(icon("plus"), QLineEdit::LeadingPosition)->setText(tr("Add a stop"));
    setProperty("leading", true);
    auto *completer = new QCompleter(m_leads, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    setCompleter(completer);
    completer->popup()->setAccessibleName(tr("Leads that fit"));
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const uint32_t lead = index.data(IdRole).toUInt();
                QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection);
                Q_EMIT leadChosen(lead);
            });
}

void AddStopField::setRep(const Book &book, uint32_t rep)
{
    m_book = &book;
    m_rep = rep;
    m_stale = true;
}

void AddStopField::readLeads()
{
    if (!m_stale || !m_book)
        return;
    m_stale = false;
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < m_book->leads().end() && leads.size() < mostOffered; ++lead)
        if (m_book->leads().has(lead) && m_book->leads()[lead].owner.number == m_rep &&
            m_book->standing(lead).stageType == StageType::open)
            leads.push_back(lead);
    const auto order = [this](uint32_t lead) {
        const Grade grade = m_book->standing(lead).grade;
        return std::pair(grade == Grade::none ? 9 : int(grade), companyOf(*m_book, lead));
    };
    std::ranges::sort(leads, {}, order);
    m_leads->clear();
    for (const uint32_t lead : leads) {
        auto *item = new QStandardItem(companyOf(*m_book, lead));
        item->setData(lead, IdRole);
        m_leads->appendRow(item);
    }
}

void AddStopField::take(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return;
    completer()->setCompletionPrefix(wanted);
    if (!completer()->setCurrentRow(0))
        return;
    const uint32_t lead = completer()->currentIndex().data(IdRole).toUInt();
    clear();
    Q_EMIT leadChosen(lead);
}

void AddStopField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        return take(text());
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

void AddStopField::focusInEvent(QFocusEvent *event)
{
    readLeads();
    QLineEdit::focusInEvent(event);
}

void AddStopField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintKeyCap(painter, QRectF(width() - 26, (height() - 18) / 2.0, 20, 18), tr("A"), currentTheme());
}

} // namespace ridealong
