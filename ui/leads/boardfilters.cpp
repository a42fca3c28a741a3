// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/boardfilters.h"

#include "base/words.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"

namespace ridealong {

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
    addRep(tr("All reps"), 0);
    for (const uint32_t rep : boardReps(m_book))
        addRep(shown(m_book.personName(rep)).section(u' ', 0, 0), rep);
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

void BoardFilters::addRep(const QString &name, uint32_t rep)
{
    auto *chip = new Chip(name, Chip::Kind::toggle, this);
    if (rep)
        chip->setInitials(shown(m_book.initials(rep)));
    chip->setChecked(m_show.rep == rep);
    connect(chip, &QToolButton::clicked, this, [this, rep] {
        m_show.rep = rep;
        for (auto *other : findChildren<Chip *>())
            if (const QVariant whose = other->property("rep"); whose.isValid())
                other->setChecked(whose.toUInt() == rep);
        Q_EMIT changed();
    });
    chip->setProperty("rep", rep);
    add(chip);
}

void BoardFilters::addGrade(Grade grade)
{
    auto *chip = new Chip({}, Chip::Kind::toggle, this);
    chip->setGrade(gradeIndex(grade));
    chip->setChecked(m_show.grades.contains(grade));
    connect(chip, &QToolButton::toggled, this, [this, grade](bool on) {
        if (on)
            m_show.grades.insert(grade);
        else
            m_show.grades.erase(grade);
        Q_EMIT changed();
    });
    add(chip);
}

} // namespace ridealong
