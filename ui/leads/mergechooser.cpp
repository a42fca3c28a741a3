// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/mergechooser.h"

#include "base/words.h"
#include "leads/fieldeditor.h"
#include "leads/leadcolumns.h"
#include "leads/leadwords.h"
#include "shell/theme.h"
#include "shell/widgets/labels.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <algorithm>

namespace ridealong {

namespace {

LeadFieldRef refOf(const Book &book, FieldNo field)
{
    return findLeadField(book.leadData(), leadFields[field].info.key);
}

QString textOf(const Book &book, uint32_t lead, const LeadFieldRef &field)
{
    return cellText(book, lead, listColumn(book.leadData(), field.key));
}

QLabel *wrapped(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    auto *label = makeLabel(text, role, tone, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MergeChooser::MergeChooser(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MergeChooser::setLeads(const Book &book, uint32_t survivor, uint32_t loser)
{
    m_survivor = survivor;
    m_loser = loser;
    m_choices.clear();
    m_page = new QWidget;
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(20, 12, 16, 12);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    addHead(book);
    for (const FieldNo field : mergeQuestions(book, survivor, loser))
        addChoice(book, field);
    addQuietRows(book);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(m_page);
    m_page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void MergeChooser::addHead(const Book &book)
{
    const QString titles[] = {tr("Field"), companyOf(book, m_survivor), companyOf(book, m_loser)};
    const QString below[] = {QString(), tr("stays"), tr("goes into it")};
    for (int column = 0; column < 3; ++column) {
        m_grid->addWidget(wrapped(titles[column], column ? TextRole::strong : TextRole::column,
                                  column ? Tone::primary : Tone::caption, m_page),
                          0, column);
        m_grid->addWidget(wrapped(below[column], TextRole::secondary, Tone::caption, m_page), 1, column);
    }
    m_grid->addWidget(makeHairline(Qt::Horizontal, m_page), 2, 0, 1, 3);
}

QRadioButton *MergeChooser::makeSide(const QString &text, const QString &name, QButtonGroup *group)
{
    auto *side = new QRadioButton(QString(text).replace(u'&', QStringLiteral("&&")), m_page);
    side->setAccessibleName(name);
    side->setToolTip(text);
    side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    side->installEventFilter(this);
    group->addButton(side);
    return side;
}

void MergeChooser::addChoice(const Book &book, FieldNo field)
{
    const LeadFieldRef ref = refOf(book, field);
    const int row = m_grid->rowCount();
    auto *group = new QButtonGroup(m_page);
    const QString label = labelOf(ref);
    QString left = textOf(book, m_survivor, ref), right = textOf(book, m_loser, ref);
    if (left == right) { // rounded for the screen
        left = editText(book, m_survivor, ref);
        right = editText(book, m_loser, ref);
    }
    const Choice choice{field, makeSide(left, tr("%1: %2").arg(label, left), group),
                        makeSide(right, tr("%1: %2").arg(label, right), group)};
    choice.left->setChecked(true);
    m_grid->addWidget(wrapped(label, TextRole::body, Tone::secondary, m_page), row, 0);
    m_grid->addWidget(choice.left, row, 1);
    m_grid->addWidget(choice.right, row, 2);
    m_choices.push_back(choice);
}

void MergeChooser::addQuiet(const QString &label, const QString &left, const QString &right)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(wrapped(label, TextRole::body, Tone::caption, m_page), row, 0, Qt::AlignTop);
    m_grid->addWidget(wrapped(left, TextRole::body, Tone::caption, m_page), row, 1);
    m_grid->addWidget(wrapped(right, TextRole::body, Tone::caption, m_page), row, 2);
}

// What both have alike, what only one has, and what of two always stays.
void MergeChooser::addQuietRows(const Book &book)
{
    const auto asked = [&](FieldNo field) {
        return std::ranges::any_of(m_choices, [&](const Choice &choice) { return choice.field == field; });
    };
    for (FieldNo field = 0; field < FieldNo(std::size(leadFields)); ++field) {
        const LeadFieldRef ref = refOf(book, field);
        if (asked(field) || !(ref.flags & (edited | listed)) || (ref.flags & cold))
            continue;
        const QString left = textOf(book, m_survivor, ref), right = textOf(book, m_loser, ref);
        if (left.isEmpty() && right.isEmpty())
            continue;
        const bool first = (ref.flags & keepFirst) && !left.isEmpty() && left != right;
        addQuiet(labelOf(ref), first ? tr("%1 (stays)").arg(left) : left, right);
    }
    const auto touches = [&](uint32_t lead) { return tr("%1 logged").arg(book.standing(lead).touches); };
    addQuiet(tr("Activities"), touches(m_survivor), touches(m_loser));
    addQuiet(tr("Notes"), tr("The notes of both are kept."), {});
}

MergeWish MergeChooser::wish() const
{
    MergeWish wish{.survivor = m_survivor, .loser = m_loser};
    for (const Choice &choice : m_choices)
        if (choice.right->isChecked())
            wish.takeFromLoser.insert(choice.field);
    return wish;
}

void MergeChooser::takeAll(bool fromRight)
{
    for (const Choice &choice : m_choices)
        (fromRight ? choice.right : choice.left)->setChecked(true);
}

void MergeChooser::focusFirst()
{
    if (!m_choices.empty())
        m_choices.front().left->setFocus(Qt::OtherFocusReason);
}

void MergeChooser::step(const QObject *from, int rows)
{
    const auto at = std::ranges::find_if(
        m_choices, [&](const Choice &choice) { return choice.left == from || choice.right == from; });
    const auto next = at - m_choices.begin() + rows;
    if (at == m_choices.end() || next < 0 || next >= std::ssize(m_choices))
        return;
    const Choice &choice = m_choices[size_t(next)];
    auto *side = choice.right->isChecked() ? choice.right : choice.left;
    side->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(side);
}

bool MergeChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return step(watched, key == Qt::Key_Down ? 1 : -1), true;
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QScrollArea::eventFilter(watched, event);
    const bool right = (key == Qt::Key_Right) != isRightToLeft();
    for (const Choice &choice : m_choices)
        if (choice.left == watched || choice.right == watched) {
            (right ? choice.right : choice.left)->setChecked(true);
            (right ? choice.right : choice.left)->setFocus(Qt::TabFocusReason);
        }
    return true;
}

} // namespace ridealong
