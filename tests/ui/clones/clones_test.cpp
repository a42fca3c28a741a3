// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for clones: the part of the pane, and the journey from the best accounts to a rep.
#include "clones/clonesdialog.h"
#include "clones/clonesmodel.h"
#include "clones/givedialog.h"
#include "clones/lookslike.h"
#include "shell/widgets/labels.h"
#include "ui/support/leadswindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <gmock/gmock.h>

using namespace ridealong;
using ::testing::HasSubstr;

namespace {

QPushButton *button(const QWidget &dialog, const char *text)
{
    for (auto *one : dialog.findChildren<QPushButton *>())
        if (one->text() == QString::fromUtf8(text) && !one->isHidden())
            return one;
    return nullptr;
}

std::string wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const auto *label : widget.findChildren<QLabel *>())
        words << label->text();
    for (const auto *label : widget.findChildren<ElidedLabel *>())
        words << label->text();
    return words.join(u'|').toStdString();
}

struct CloneDesk : LeadsWindow
{
    uint32_t tessa = book.addPerson("Tessa Okafor", "TO");
    uint32_t seed = add("Oak Dairy", 100, true), second = add("Elm Dairy", 120, true),
             third = add("Ash Dairy", 150, true), twin = add("Twin", 100), far = add("Far", 90'000);

    uint32_t add(const char *company, int64_t employees, bool best = false)
    {
        return book.addLead(company, {{leadField("industry"), std::string("Food")},
                                      {leadField("employees"), employees},
                                      {leadField("value"), Money{210'000'00}},
                                      {leadField("best_account"), best ? Value{true} : Value{}}});
    }
    ClonesDialog *open()
    {
        for (QAction *action : page.actions())
            if (action->text() == QStringLiteral("Clones of our best…"))
                action->trigger();
        settle();
        return find<ClonesDialog>();
    }
    QString cell(const ClonesDialog &dialog, int row, int column) const
    {
        const auto *model = dialog.findChild<ClonesModel *>();
        return model->index(row, column).data().toString();
    }
};

} // namespace

TEST(LooksLike, NamesTheTwoNearestBestAccounts)
{
    CloneDesk window;

    const LooksLike part(window.notes.shell, window.twin);

    EXPECT_THAT(wordsOf(part), HasSubstr("Looks like"));
    EXPECT_THAT(wordsOf(part), HasSubstr("$210k a year|100%"));
    EXPECT_THAT(wordsOf(part), HasSubstr("Oak Dairy|Elm Dairy"));
    EXPECT_THAT(wordsOf(LooksLike(window.notes.shell, window.seed)), HasSubstr("One of your best customers"));
}

TEST(LooksLike, SaysNothingWhereNothingIsKnown)
{
    LeadsWindow window;

    const LooksLike part(window.notes.shell, window.acme);

    EXPECT_EQ(wordsOf(part), "");
}

TEST(ClonesDialog, ListsWhatLooksLikeTheBestAccounts)
{
    CloneDesk window;

    ClonesDialog *dialog = window.open();

    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<QListWidget *>()->count(), 3);
    EXPECT_EQ(window.cell(*dialog, 0, ClonesModel::CompanyColumn), QStringLiteral("Twin"));
    EXPECT_EQ(window.cell(*dialog, 0, ClonesModel::NearestColumn),
              QStringLiteral("Oak Dairy, Elm Dairy, Ash Dairy"));
    const auto *model = dialog->findChild<ClonesModel *>();
    EXPECT_THAT(model->index(0, 0).data(Qt::AccessibleTextRole).toString().toStdString(),
                HasSubstr("looks like Oak Dairy"));
    dialog->findChild<QComboBox *>()->setCurrentIndex(0);
    EXPECT_EQ(model->rowCount(), 1);
}

TEST(ClonesDialog, GivesTheFirstClonesToARepAndTakesThatBack)
{
    CloneDesk window;
    ClonesDialog *dialog = window.open();
    ASSERT_TRUE(dialog);

    button(*dialog, "Select the first 20")->click();
    button(*dialog, "Give to…")->click();
    auto *give = dialog->findChild<GiveDialog *>();
    ASSERT_TRUE(give);
    for (auto *box : give->findChildren<QCheckBox *>())
        box->setChecked(box->text().startsWith(QStringLiteral("Tessa")));
    EXPECT_THAT(wordsOf(*give), HasSubstr("Tessa Okafor gets "));
    give->accept();
    settle();

    EXPECT_EQ(window.book.book().leads()[window.twin].owner.number, window.tessa);
    EXPECT_EQ(window.book.book().leads().text(window.twin, leadField("tags")), "clone");
    EXPECT_THAT(wordsOf(*dialog), HasSubstr("to Tessa Okafor"));
    button(*dialog, "Undo")->click();
    EXPECT_EQ(window.book.book().leads()[window.twin].owner.number, 0u);
}

TEST(ClonesDialog, KeepsTheFieldsThatAreCompared)
{
    CloneDesk window;
    ClonesDialog *dialog = window.open();
    ASSERT_TRUE(dialog);

    for (auto *box : dialog->findChildren<QCheckBox *>())
        if (box->text() == QStringLiteral("Employees") && box->isChecked())
            box->click();
    settle();

    EXPECT_EQ(window.cell(*dialog, 0, ClonesModel::AlikeColumn), QStringLiteral("100%"));
    EXPECT_EQ(window.cell(*dialog, 1, ClonesModel::AlikeColumn), QStringLiteral("100%"));
    EXPECT_FALSE(window.book.book().setting(lookalikeFieldsKey).empty());
}
