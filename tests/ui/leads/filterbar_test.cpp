// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/filterbar.h"

#include "shell/widgets/buttons.h"
#include "support/people.h"

#include <QMenu>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

QStringList repsOffered(FilterBar &bar)
{
    QStringList names;
    for (QMenu *menu : bar.findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        for (const QAction *action : menu->actions())
            if (action->menu() && action->text() == QStringLiteral("Rep"))
                for (const QAction *rep : action->menu()->actions())
                    names << rep->text();
    }
    return names;
}

} // namespace

TEST(FilterBar, OffersWhoHasLeftForAsLongAsLeadsAreHis)
{
    TempBook book;
    const uint32_t ben = book.addPerson("Ben Ott", "BO"), ann = book.addPerson("Ann Ray", "AR");
    const uint32_t acme = book.addLead("Acme");
    setCell(book, Entity::lead, acme, leadField("owner"), Link{ben});
    for (const uint32_t person : {ben, ann})
        setCell(book, Entity::person, person, personField("active"), false);
    FilterBar bar(book.session());

    EXPECT_TRUE(repsOffered(bar).contains(QStringLiteral("Ben Ott")))
        << repsOffered(bar).join(u'|').toStdString();
    EXPECT_FALSE(repsOffered(bar).contains(QStringLiteral("Ann Ray")));

    setCell(book, Entity::lead, acme, leadField("deleted"), true);
    EXPECT_FALSE(repsOffered(bar).contains(QStringLiteral("Ben Ott")));
}

// What another page asks for is shown in words, and says the same as it was written.
TEST(FilterParts, PutAWrittenFilterIntoWords)
{
    const TempBook book;
    const LeadData &data = book.book().leadData();
    const auto words = [&data](const char *filter) {
        QStringList all;
        for (const FilterPart &part : partsOf(QString::fromUtf8(filter))) {
            const ChipWords chip = chipWords(data, part);
            all << chip.label + u':' + chip.value;
        }
        return all.join(u'|').toStdString();
    };

    EXPECT_EQ(words("grade = A and neglected = yes"), "Grade:A|Neglected:yes");
    EXPECT_EQ(words("owner = \"Cole Jensen\" and grade in (D, E)"), "Rep:Cole Jensen|Grade:D or E");
    EXPECT_EQ(filterOf({}, partsOf(QStringLiteral("grade in (D, E)"))), "grade in (D, E)");
}

TEST(FilterParts, LeaveWhatHasNoWordsAsItWasWritten)
{
    for (const char *filter : {"grade = A or neglected = yes and open = yes", "owner = \"Bell and Sons\"",
                               "(open = yes and grade = A)", "value >= 10000"}) {
        const auto parts = partsOf(QString::fromUtf8(filter));
        ASSERT_EQ(parts.size(), 1U) << filter;
        EXPECT_EQ(clauseOf(parts.front()), filter);
    }
}
