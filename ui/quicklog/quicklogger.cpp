// SPDX-License-Identifier: GPL-3.0-or-later
#include "quicklog/quicklogger.h"

#include "base/words.h"
#include "book/leadname.h"
#include "leads/leadactions.h"
#include "leads/sentences.h"
#include "quicklog/quickedit.h"
#include "quicklog/quickfield.h"
#include "session/quicklines.h"
#include "session/session.h"
#include "shell/commands.h"
#include "shell/draft.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/measured.h"
#include "shell/theme.h"
#include "shell/topbar.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/fields.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int fieldWidth = 430, narrowFieldWidth = 240;
constexpr size_t mostLeadsOffered = 9;
constexpr qsizetype updatesKept = 51;
constexpr qint64 longestUpdateMs = 5 * 60 * 1000; // beyond it somebody went for coffee
constexpr char updatesKey[] = "quicklog/updates";

QString escaped(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

void noteUpdate(qint64 ms)
{
    if (ms <= 0 || ms > longestUpdateMs)
        return;
    QSettings settings;
    QVariantList updates = settings.value(QLatin1String(updatesKey)).toList();
    updates.append(ms);
    while (updates.size() > updatesKept)
        updates.removeFirst();
    settings.setValue(QLatin1String(updatesKey), updates);
}

} // namespace

double medianUpdateSeconds()
{
    const QVariantList updates = QSettings().value(QLatin1String(updatesKey)).toList();
    if (updates.isEmpty())
        return 0;
    std::vector<double> seconds;
    for (const QVariant &ms : updates)
        seconds.push_back(ms.toDouble() / 1000);
    const auto middle = seconds.begin() + std::ssize(seconds) / 2;
    std::ranges::nth_element(seconds, middle);
    return *middle;
}

QuickLogger::QuickLogger(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_shell(window.shell())
    , m_field(makeField(tr("Log a call: acme called, wants demo, thu 10am"), "phone", &window))
    , m_key(new KeyCap(tr("Ctrl+L"), m_field))
    , m_strip(new QuickStrip(&window))
    , m_draft(new Draft(draftPlace(*m_shell.session, QStringLiteral("quicklog")), this))
{
    addField();
    addStrip();
    addCommand(window, {.menu = QCoreApplication::translate("ridealong::MainWindow", "&Edit"),
                        .text = tr("Quick log"),
                        .keys = {QKeySequence(QStringLiteral("Ctrl+L"))},
                        .run = [this] { start(); },
                        .icon = icon("phone")});
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool elsewhere =
            now && now->window() == &m_window && now != m_field && !m_strip->isAncestorOf(now);
        if (elsewhere)
            m_strip->hide();
    });
    m_field->setText(m_draft->kept());
}

void QuickLogger::addField()
{
    m_field->setMinimumWidth(narrowFieldWidth);
    m_field->setMaximumWidth(currentTheme().px(fieldWidth));
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field->setProperty("tall", true); // as the field beside it
    auto *row = new QHBoxLayout(m_field);
    row->setContentsMargins(0, 0, 7, 0);
    row->addStretch(1);
    row->addWidget(m_key);
    const int taken = m_key->sizeHint().width() + 4;
    m_field->setTextMargins(m_field->isRightToLeft() ? taken : 0, 0, m_field->isRightToLeft() ? 0 : taken, 0);
    m_field->setAccessibleName(tr("Quick log"));
    m_field->setToolTip(tr("Ctrl+L"));
    m_field->setEnabled(m_shell.session->store().isWriter());
    m_field->setMaxLength(4000);
    m_field->installEventFilter(this);
    m_window.topBar()->addCenter(m_field);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (!m_typing.isValid())
            m_typing.start();
        read();
        keepDraft();
    });
}

void QuickLogger::addStrip()
{
    m_strip->hide();
    m_window.addStrip(m_strip);
    connect(m_strip->save(), &QPushButton::clicked, this, [this] { save(false); });
    connect(m_strip->lead(), &QuickField::aboutToOpen, this, &QuickLogger::fillLeads);
    connect(m_strip->what(), &QuickField::aboutToOpen, this, &QuickLogger::fillWhat);
    connect(m_strip->outcome(), &QuickField::aboutToOpen, this, &QuickLogger::fillOutcome);
    connect(m_strip->next(), &QuickField::aboutToOpen, this, &QuickLogger::fillNext);
    for (QWidget *part : {static_cast<QWidget *>(m_strip->lead()), static_cast<QWidget *>(m_strip->what()),
                          static_cast<QWidget *>(m_strip->outcome()), static_cast<QWidget *>(m_strip->next()),
                          static_cast<QWidget *>(m_strip->save())})
        part->installEventFilter(this);
    QWidget::setTabOrder(m_field, m_strip->lead());
    QWidget::setTabOrder(m_strip->lead(), m_strip->what());
    QWidget::setTabOrder(m_strip->what(), m_strip->outcome());
    QWidget::setTabOrder(m_strip->outcome(), m_strip->next());
    QWidget::setTabOrder(m_strip->next(), m_strip->save());
}

void QuickLogger::start(uint32_t lead)
{
    if (!m_field->isEnabled() || m_window.hasFront())
        return;
    if (lead) {
        m_chosen = lead;
        const QString company = companyOf(m_shell.session->book(), lead);
        setLine(QLatin1Char('"') % company % QStringLiteral("\" call "));
        chooseLead(lead);
        m_typing.start();
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (lead)
        m_field->end(false);
    else
        m_field->selectAll();
}

void QuickLogger::read()
{
    const Book &book = m_shell.session->book();
    const LeadNames &names = m_shell.measured->names(*m_shell.session);
    const int minute = QTime::currentTime().msecsSinceStartOfDay() / 60000;
    m_line = readQuickLine(m_field->text().toStdString(), quickContext(book, names, minute));
    if (m_line.lead != m_chosenFor)
        m_chosen = 0;
    if (m_chosen && !book.leads().has(m_chosen))
        m_chosen = 0;
    m_plan = quickPlan(book, names, m_line, m_shell.session->user(), m_chosen);
    m_strip->present(book, m_line, m_plan);
    m_strip->setVisible(m_field->hasFocus() || m_strip->isVisible());
}

void QuickLogger::save(bool stay)
{
    if (m_field->text().trimmed().isEmpty())
        return leave(true);
    read();
    if (!m_plan.canSave()) {
        if (!m_plan.lead)
            m_strip->lead()->openMenu();
        return;
    }
    Session &session = *m_shell.session;
    ChangeSet changes = session.change();
    const auto logged = writeLine(session, changes, m_plan);
    if (!logged)
        return m_shell.showError(logged.error());
    QStringList more = logged->warnings;
    if (m_plan.move || !m_plan.noteAlone.empty())
        more.prepend(m_plan.says.last());
    if (!commitWithUndo(m_shell, deedOf(session.book(), m_plan), std::move(changes), asOneText(more)))
        return; // the line stays as it was typed
    noteUpdate(m_typing.isValid() ? m_typing.elapsed() : 0);
    m_typing.invalidate();
    setLine({});
    keepDraft();
    if (!stay)
        leave(true);
}

void QuickLogger::leave(bool toPage)
{
    m_strip->hide();
    if (toPage && m_window.currentPage())
        m_window.currentPage()->setFocus(Qt::ShortcutFocusReason);
}

void QuickLogger::setLine(const QString &line)
{
    m_field->setText(line);
    read();
    keepDraft();
}

void QuickLogger::fillLeads()
{
    const Book &book = m_shell.session->book();
    QMenu &menu = *m_strip->lead()->menu();
    for (size_t i = 0; i < std::min(m_plan.leads.size(), mostLeadsOffered); ++i) {
        const uint32_t lead = m_plan.leads[i];
        const QStringList about{shown(book.leads().text(lead, leadField("city"))),
                                shown(book.stageName(book.leads()[lead].stage.number)),
                                shown(book.personName(book.leads()[lead].owner.number))};
        menu.addAction(
            QStringLiteral("%1  %2   %3")
                .arg(QLatin1Char(letter(book.standing(lead).grade)))
                .arg(escaped(companyOf(book, lead)),
                     escaped(
                         about.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(", ")))),
            this, [this, lead] { chooseLead(lead); });
    }
    if (!m_line.lead.empty() && !m_plan.lead)
        menu.addAction(icon("plus"), tr("New lead “%1”").arg(escaped(shown(m_line.lead))), this,
                       &QuickLogger::addNewLead);
}

void QuickLogger::chooseLead(uint32_t lead)
{
    m_chosen = lead;
    m_chosenFor = m_line.lead;
    read();
    m_field->setFocus(Qt::OtherFocusReason);
}

void QuickLogger::addNewLead()
{
    const QString name = shown(m_line.lead);
    newLead(
        m_shell, &m_window, [this](uint32_t lead) { chooseLead(lead); }, name);
}

void QuickLogger::fillWhat()
{
    QMenu &menu = *m_strip->what()->menu();
    for (const QuickKind &kind : quickKinds()) {
        const uint32_t row = m_shell.session->book().kindNamed(kind.key);
        if (kind.form == QuickForm::plain && row)
            menu.addAction(shown(m_shell.session->book().tables().kind.text(row, kindField("label"))), this,
                           [this, &kind] {
                               setLine(withWords(m_field->text(), m_line.whatAt, firstWords(kind.words)));
                           });
    }
    menu.addAction(tr("They called"), this,
                   [this] { setLine(withWords(m_field->text(), m_line.whatAt, QStringLiteral("called"))); });
}

void QuickLogger::fillOutcome()
{
    QMenu &menu = *m_strip->outcome()->menu();
    for (const QuickOutcome &outcome : quickOutcomes())
        menu.addAction(QCoreApplication::translate("quicklog", outcome.label), this, [this, &outcome] {
            setLine(withWords(m_field->text(), m_line.outcomeAt, firstWords(outcome.words)));
        });
    if (m_line.outcomeAt.isSet())
        menu.addAction(tr("None"), this,
                       [this] { setLine(withWords(m_field->text(), m_line.outcomeAt, {})); });
}

void QuickLogger::fillNext()
{
    QMenu &menu = *m_strip->next()->menu();
    for (const auto &[label, words] :
         {std::pair(tr("Today, 4 PM"), "today 4pm"), std::pair(tr("Tomorrow"), "tomorrow"),
          std::pair(tr("Friday"), "friday"), std::pair(tr("Monday"), "monday"),
          std::pair(tr("In two weeks"), "2w"), std::pair(tr("In three months"), "3mo")})
        menu.addAction(label, this, [this, words = QString::fromLatin1(words)] {
            const QString kind = shown(m_line.nextKind);
            setLine(withWords(m_field->text(), m_line.nextAt,
                              kind.isEmpty() ? words : QStringLiteral("next %1 %2").arg(kind, words)));
        });
}

// Enter saves from anywhere in the strip, Esc leaves it and keeps what was typed.
bool QuickLogger::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusIn) {
        read();
        m_strip->show();
    }
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        leave(true);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        save(key->modifiers() & Qt::ControlModifier);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void QuickLogger::keepDraft()
{
    m_draft->keep(m_field->text().trimmed().isEmpty() ? QString() : m_field->text());
}

} // namespace ridealong
