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
