// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settingspage.h"

#include "base/words.h"
#include "session/session.h"
#include "settings/sectionlist.h"
#include "settings/weeksection.h"
#include "shell/context.h"
#include "shell/role.h"
#include "shell/taborder.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <algorithm>

namespace ridealong {

namespace {

constexpr QLatin1String lastSection("window/settings");

constexpr int listWidth = 232;

QString answerOf(const Session &session)
{
    const Book &book = session.book();
    if (!isManager(session))
        return SettingsPage::tr("What you choose here holds for this laptop only.");
    return SettingsPage::tr("%1 sells in %2 over %3 stages and works %4 hours a week.")
        .arg(shown(book.info().name), shown(book.info().currency), QString::number(book.stageOrder().size()),
             QLocale().toString(weeklyHours(book), 'g', 4));
}

} // namespace

SettingsPage::SettingsPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Settings"), this))
    , m_list(new SectionList(this))
    , m_stack(new QStackedWidget(this))
{
    const bool manages = isManager(*context.session);
    for (const SectionInfo &info : settingsSections()) {
        if (info.managersOnly && !manages)
            continue;
        m_shown.push_back({.info = &info});
        m_list->addSection(labelOf(info));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(makeHairline(Qt::Vertical, this));
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(row, 1);
    setFocusProxy(m_list);
    connect(m_list, &SectionList::chosen, this, &SettingsPage::showSection);
    connect(m_list, &SectionList::entered, this, &SettingsPage::enterForm);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SettingsPage::enterAll);
    const QVariant last = QSettings().value(lastSection);
    m_list->setCurrent(0);
    open(last);
}

SettingsPage::Shown &SettingsPage::made(int place)
{
    Shown &shown = m_shown[size_t(place)];
    if (!shown.section) {
        shown.section = shown.info->make(shell(), this);
        shown.section->setEnabled(!shown.info->managersOnly || shell().session->store().isWriter());
        shown.area = makeScrolled(shown.section, m_stack);
        m_stack->addWidget(shown.area);
    }
    if (std::exchange(shown.stale, false))
        shown.section->refresh();
    return shown;
}

void SettingsPage::showSection(int place)
{
    m_stack->setCurrentWidget(made(place).area);
    QSettings().setValue(lastSection, currentSection());
    Q_EMIT statusChanged();
}

SettingsSection *SettingsPage::section(const char *key)
{
    const auto found = std::ranges::find_if(
        m_shown, [key](const Shown &shown) { return qstrcmp(shown.info->key, key) == 0; });
    return found == m_shown.end() ? nullptr : made(int(found - m_shown.begin())).section;
}

QString SettingsPage::currentSection() const
{
    return QString::fromLatin1(m_shown[size_t(std::max(0, m_list->current()))].info->key);
}

void SettingsPage::open(const QVariant &what)
{
    const QString wanted = what.toString();
    const QString key = wanted.section(u'/', 0, 0), field = wanted.section(u'/', 1);
    for (size_t place = 0; place < m_shown.size(); ++place) {
        if (key != QLatin1String(m_shown[place].info->key))
            continue;
        m_list->setCurrent(int(place));
        if (auto *widget = field.isEmpty() ? nullptr : made(int(place)).section->findChild<QWidget *>(field))
            widget->setFocus(Qt::OtherFocusReason);
    }
}

void SettingsPage::enterForm()
{
    const auto stops = tabStops(*m_stack);
    if (!stops.isEmpty())
        stops.front()->setFocus(Qt::TabFocusReason);
}

// A program that ends leaves no field; what is typed in one counts all the same.
void SettingsPage::enterAll()
{
    for (auto *field : findChildren<EntryField *>())
        field->enter();
    for (auto *field : findChildren<LinesField *>())
        field->enter();
}

void SettingsPage::showFacts()
{
    for (size_t place = 0; place < m_shown.size(); ++place)
        m_list->setFact(int(place), m_shown[place].info->fact(shell()));
}

void SettingsPage::refresh()
{
    m_header->setAnswer(answerOf(*shell().session));
    showFacts();
    for (Shown &shown : m_shown)
        shown.stale = shown.section != nullptr;
    made(std::max(0, m_list->current()));
    Q_EMIT statusChanged();
}

// Dark or light is also chosen by its key.
void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_shown.empty() && m_shown.front().section) {
        showFacts();
        m_shown.front().section->refresh();
    }
    Page::changeEvent(event);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    m_list->setFixedWidth(std::min(currentTheme().px(listWidth), event->size().width() * 3 / 10));
    Page::resizeEvent(event);
}

// Esc that no field had a use for leads back to the sections.
void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_list->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        Page::keyPressEvent(event);
}

QString SettingsPage::statusFact() const
{
    const int place = std::max(0, m_list->current());
    return m_shown[size_t(place)].info->managersOnly ? tr("Stands in the book") : tr("On this laptop only");
}

QList<KeyHint> SettingsPage::keys() const
{
    return {{tr("↑ ↓"), tr("Section")},
            {tr("Enter"), tr("Into the form, or save")},
            {tr("Esc"), tr("Back")},
            {tr("Ctrl+Z"), tr("Undo")}};
}

QString SettingsPage::answer() const
{
    return m_header->answer();
}

Page *makeSettingsPage(ShellContext &shell, QWidget *parent)
{
    return new SettingsPage(shell, parent);
}

} // namespace ridealong
