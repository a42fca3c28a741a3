// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/boardfilters.h"

#include "base/words.h"
#include "book/processes.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"

#include <QMenu>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostRepChips = 8;

} // namespace

BoardFilters::BoardFilters(const Book &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_row(new FlowLayout(this, 6))
{
    renew();
}

void BoardFilters::renew()
{
    while (auto *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_show.rep && !m_book.people().has(m_show.rep))
        m_show.rep = 0;
    m_repMenu = nullptr;
    m_processMenu = nullptr;
    addProcesses();
    const std::vector<uint32_t> reps = boardReps(m_book);
    if (reps.size() > mostRepChips)
        addRepMenu(reps);
    else
        addReps(reps);
    auto *line = makeHairline(Qt::Vertical, this);
    line->setFixedHeight(currentTheme().px(26));
    add(line);
    for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::D, Grade::E})
        addGrade(grade);
}

void BoardFilters::add(QWidget *widget)
{
    m_row->addWidget(widget);
    if (isVisible())
        widget->show();
}

// The board shows one process at a time.
void BoardFilters::addProcesses()
{
    const std::vector<uint32_t> processes = processOrder(m_book);
    if (std::ranges::find(processes, m_show.process) == processes.end())
        m_show.process = processes.size() > 1 ? processes.front() : 0;
    if (processes.size() < 2) {
        m_show.process = 0;
        return;
    }
    m_processMenu = new Chip(tr("Process"), Chip::Kind::plain, this);
    auto *menu = new QMenu(m_processMenu);
    for (const uint32_t process : processes) {
        const QString name = shown(processName(m_book, process)).replace(u'&', QStringLiteral("&&"));
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, process] { chooseProcess(process); });
    }
    m_processMenu->setMenu(menu);
    m_processMenu->setPopupMode(QToolButton::InstantPopup);
    m_processMenu->setValue(shown(processName(m_book, m_show.process)));
    add(m_processMenu);
}

void BoardFilters::chooseProcess(uint32_t process)
{
    m_show.process = process;
    if (m_processMenu)
        m_processMenu->setValue(shown(processName(m_book, process)));
    Q_EMIT changed();
}

void BoardFilters::addReps(const std::vector<uint32_t> &reps)
{
    addRep(tr("All reps"), 0);
    for (const uint32_t rep : reps)
        addRep(shown(m_book.personName(rep)).section(u' ', 0, 0), rep);
}

void BoardFilters::addRepMenu(const std::vector<uint32_t> &reps)
{
    m_repMenu = new Chip(tr("Rep"), Chip::Kind::plain, this);
    auto *menu = new QMenu(m_repMenu);
    connect(menu->addAction(tr("All reps")), &QAction::triggered, this, [this] { choose(0); });
    menu->addSeparator();
    for (const uint32_t rep : reps) {
        const QString name = shown(m_book.personName(rep)).replace(u'&', QStringLiteral("&&"));
        connect(menu->addAction(name), &QAction::triggered, this, [this, rep] { choose(rep); });
    }
    m_repMenu->setMenu(menu);
    m_repMenu->setPopupMode(QToolButton::InstantPopup);
    m_repMenu->setValue(m_show.rep ? shown(m_book.personName(m_show.rep)) : tr("all"));
    add(m_repMenu);
}

void BoardFilters::choose(uint32_t rep)
{
    m_show.rep = rep;
    if (m_repMenu)
        m_repMenu->setValue(rep ? shown(m_book.personName(rep)) : tr("all"));
    for (auto *chip : findChildren<Chip *>())
        if (const QVariant whose = chip->property("rep"); whose.isValid())
            chip->setChecked(whose.toUInt() == rep);
    Q_EMIT changed();
}

void BoardFilters::addRep(const QString &name, uint32_t rep)
{
    auto *chip = new Chip(name, Chip::Kind::toggle, this);
    if (rep)
        chip->setInitials(shown(m_book.initials(rep)));
    chip->setChecked(m_show.rep == rep);
    connect(chip, &QToolButton::clicked, this, [this, rep] { choose(rep); });
    chip->setProperty("rep", rep);
    add(chip);
}

void BoardFilters::addGrade(Grade grade)
{
    auto *chip = new Chip({}, Chip::Kind::toggle, this);
    chip->setGrade(gradeIndex(grade));
    chip->setChecked(m_show.lets(grade));
    connect(chip, &QToolButton::toggled, this, [this, grade](bool on) {
        m_show.grades.set(size_t(grade), on);
        Q_EMIT changed();
    });
    add(chip);
}

} // namespace ridealong
