// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/suggestdialog.h"

#include "grading/suggestedpane.h"
#include "grading/suggestionitem.h"
#include "scoring/suggestedmodel.h"
#include "scoring/suggestwords.h"
#include "scoring/taking.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/reading.h"
#include "shell/theme.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/progress.h"
#include "shell/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace ridealong {

namespace {

enum Shown { Learning, Nothing, Fields };

Result<Suggestion> learnFrom(const Session &session, std::vector<std::string> fields,
                             const Progress &progress)
{
    const Book &book = session.book();
    const auto known = session.store().knownBeforeClosing(book);
    if (!known)
        return known.error();
    const PastLeads past(*known, book.leadData());
    return suggestModel(book.leadData(), {.fields = std::move(fields), .base = book.model(), .past = &past},
                        progress);
}

} // namespace

SuggestDialog::SuggestDialog(ShellContext &shell, Model draft, QWidget *parent)
    : QDialog(parent)
    , m_shell(shell)
    , m_draft(std::move(draft))
    , m_verdict(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_stack(new QStackedWidget(this))
    , m_progress(new ProgressBar(this))
    , m_empty(new StateView(StateView::Kind::empty, "leads", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Suggest from closed leads"));
    resize(currentTheme().px(960), currentTheme().px(600));
    m_verdict->setWordWrap(true);
    m_progress->setAccessibleName(tr("Learning from the closed leads"));
    auto *learning = new QWidget(this);
    auto *middle = new QVBoxLayout(learning);
    middle->addStretch();
    middle->addWidget(
        makeLabel(tr("Learning from the closed leads"), TextRole::body, Tone::secondary, learning), 0,
        Qt::AlignHCenter);
    middle->addWidget(m_progress, 0, Qt::AlignHCenter);
    middle->addStretch();
    m_stack->addWidget(learning);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeChoice());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(windowTitle(), TextRole::detailTitle, Tone::primary, this));
    column->addWidget(m_verdict);
    column->addWidget(m_stack, 1);
    column->addWidget(makeButtons());
}

SuggestDialog::~SuggestDialog()
{
    if (m_stopped)
        *m_stopped = true;
}

QWidget *SuggestDialog::makeChoice()
{
    auto *choice = new QWidget(this);
    m_list = new QListWidget(choice);
    m_list->setAccessibleName(tr("Fields, the most telling first"));
    m_list->setFixedWidth(currentTheme().px(280));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_pane = new SuggestedPane;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(makeHairline(Qt::Vertical, choice));
    row->addWidget(makeScrolled(m_pane, choice), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SuggestDialog::showField);
    connect(m_list, &QListWidget::itemChanged, this, &SuggestDialog::sumUp);
    connect(m_pane, &SuggestedPane::learnWithAsked, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            learnWith(m_suggestion->fields[item->data(PlaceRole).toUInt()].field.key);
    });
    return choice;
}

QWidget *SuggestDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    m_all = makeButton(tr("Tick all"), ButtonKind::normal, nullptr, bar);
    m_sum = makeLabel({}, TextRole::secondary, Tone::secondary, bar);
    m_sum->setWordWrap(true);
    auto *cancel = makeButton(tr("Cancel"), ButtonKind::normal, nullptr, bar);
    m_take = makeButton(tr("Take them into the draft"), ButtonKind::primary, nullptr, bar);
    m_take->setDefault(true);
    for (auto *button : {m_all, cancel})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_all);
    row->addWidget(m_sum, 1);
    row->addWidget(cancel);
    row->addWidget(m_take);
    connect(m_all, &QPushButton::clicked, this, &SuggestDialog::tickAll);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT taken(withSuggested(m_draft, *m_suggestion, ticked()));
        accept();
    });
    return bar;
}

void SuggestDialog::learn(std::vector<std::string> fields)
{
    m_stack->setCurrentIndex(Learning);
    m_take->setEnabled(false);
    m_all->setEnabled(false);
    m_sum->clear();
    m_verdict->clear();
    if (const QString few = tooFewSentence(closedTally(m_shell.session->book().leadData())); !few.isEmpty())
        return showEmpty(tr("Too few closed leads"), few);
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    const QPointer<SuggestDialog> dialog(this);
    const bool started = readInBackground(
        m_shell, {.name = tr("Learning from the closed leads"),
                  .work = [dialog, session = m_shell.session, fields = std::move(fields),
                           stopped = m_stopped](const Progress &progress) -> std::function<void()> {
                      auto learned = std::make_shared<Result<Suggestion>>(
                          learnFrom(*session, fields, [&](int64_t done, int64_t total) {
                              return !*stopped && goOn(progress, done, total);
                          }));
                      return [dialog, learned] {
                          if (dialog)
                              dialog->show(std::move(*learned));
                      };
                  }});
    if (!started)
        showEmpty(tr("Nothing learned yet"), tr("Other work is running. Open this again when it is done."));
}

void SuggestDialog::show(Result<Suggestion> suggestion)
{
    if (!suggestion)
        return showEmpty(tr("Nothing learned"), suggestion.error().text);
    m_suggestion = std::make_unique<Suggestion>(std::move(*suggestion));
    m_verdict->setText(tr("%1 closed leads, %2 of them won. %3")
                           .arg(QLocale().toString(m_suggestion->closed.leads()),
                                QLocale().toString(m_suggestion->closed.won), m_suggestion->verdict));
    m_stack->setCurrentIndex(Fields);
    fillList();
    m_list->setFocus();
}

void SuggestDialog::showEmpty(const QString &fact, const QString &sentence)
{
    m_empty->setTexts(fact, sentence);
    m_stack->setCurrentIndex(Nothing);
}

void SuggestDialog::fillList()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (size_t i = 0; i < m_suggestion->fields.size(); ++i) {
            const SuggestedField &field = m_suggestion->fields[i];
            if (field.known.leads() == 0)
                continue;
            auto *item = new QListWidgetItem(fieldLabel(field.field), m_list);
            item->setData(PlaceRole, uint(i));
            item->setData(NameRole, item->text());
            item->setData(TellsRole, shortWords(field));
            item->setData(LeakRole, !field.leak.isEmpty());
            item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), shortWords(field)));
            if (!field.criterion) {
                item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
                continue;
            }
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(m_suggestion->hardlyTells ? Qt::Unchecked : Qt::Checked);
        }
    }
    goTo(m_asked);
    showField();
    sumUp();
}

void SuggestDialog::goTo(const std::string &field)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(0);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_suggestion->fields[m_list->item(row)->data(PlaceRole).toUInt()].field.key == field)
            m_list->setCurrentRow(row);
}

void SuggestDialog::showField()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        m_pane->setField(m_suggestion->fields[item->data(PlaceRole).toUInt()], m_suggestion->closed);
}

std::vector<std::string> SuggestDialog::ticked() const
{
    std::vector<std::string> keys;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.push_back(m_suggestion->fields[m_list->item(row)->data(PlaceRole).toUInt()].field.key);
    return keys;
}

void SuggestDialog::sumUp()
{
    const std::vector<std::string> keys = ticked();
    double points = 0;
    for (const Criterion &criterion : m_suggestion->model.criteria)
        points += std::ranges::count(keys, criterion.field) ? criterion.weight : 0;
    const bool all = keys.size() == m_suggestion->model.criteria.size();
    m_all->setEnabled(!m_suggestion->model.criteria.empty());
    m_all->setText(all && !keys.empty() ? tr("Tick none") : tr("Tick all"));
    m_take->setEnabled(!keys.empty());
    m_sum->setText(
        keys.empty() ? tr("Tick what the draft is to take over.")
        : all
            ? tr("The draft becomes this scorecard: its criteria, and floors that make the best "
                 "fifth an A.")
            : tr("The ticked criteria keep their %1 points, the draft’s others share the rest.").arg(points));
}

void SuggestDialog::tickAll()
{
    const bool all = ticked().size() == m_suggestion->model.criteria.size();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->flags() & Qt::ItemIsUserCheckable)
            m_list->item(row)->setCheckState(all ? Qt::Unchecked : Qt::Checked);
}

void SuggestDialog::learnWith(const std::string &field)
{
    m_asked = field;
    std::vector<std::string> fields = {field};
    for (const Criterion &criterion : m_suggestion->model.criteria)
        fields.push_back(criterion.field);
    learn(std::move(fields));
}

void askForSuggestion(ShellContext &shell, const Model &draft, QWidget *parent,
                      const std::function<void(const Model &)> &take)
{
    auto *dialog = new SuggestDialog(shell, draft, parent);
    QObject::connect(dialog, &SuggestDialog::taken, dialog, take);
    dialog->open();
    dialog->learn();
}

} // namespace ridealong
