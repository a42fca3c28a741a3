// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/foldvaluesdialog.h"

#include "support/tempbook.h"
#include "ui/support/shellnotes.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

struct Folding
{
    TempBook book;
    ShellNotes notes{book.session()};
    QPointer<FoldValuesDialog> dialog;
    int folded = 0;

    Folding()
    {
        for (const auto &[industry, leads] : {std::pair("Technology", 6),
                                              {"technology", 2},
                                              {"technolgy", 1},
                                              {"Online Store", 2},
                                              {"OnlineStore", 1}})
            for (int i = 0; i < leads; ++i)
                book.addLead("Acme", {{leadField("industry"), std::string(industry)}});
        askAndFoldValues(notes.shell, "industry", nullptr, [this] { ++folded; });
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<FoldValuesDialog *>(widget))
                dialog = found;
    }
    ~Folding() { delete dialog; }

    template<class T>
    T *named(const char *name) const
    {
        for (auto *part : dialog->findChildren<T *>())
            if (part->accessibleName() == QString::fromUtf8(name))
                return part;
        ADD_FAILURE() << name;
        return nullptr;
    }
    QPushButton *button() const
    {
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Fold"))
                return button;
        return nullptr;
    }
    std::string industryOf(uint32_t lead)
    {
        return std::string(book.book().leads().text(lead, leadField("industry")));
    }
};

} // namespace

TEST(FoldValuesDialog, FoldsWhatIsTickedAndCanBeUndone)
{
    Folding folding;
    EXPECT_FALSE(folding.named<QCheckBox>("Fold into Technology")->isChecked()); // perhaps a slip
    EXPECT_TRUE(folding.named<QCheckBox>("Fold into Online Store")->isChecked());
    folding.named<QLineEdit>("What the spellings of Online Store become")
        ->setText(QStringLiteral("Web shop"));

    folding.button()->click();

    EXPECT_EQ(folding.folded, 1);
    EXPECT_EQ(folding.industryOf(10), "Web shop");
    EXPECT_EQ(folding.industryOf(12), "Web shop");
    EXPECT_EQ(folding.industryOf(9), "technolgy");
    EXPECT_EQ(folding.notes.toasts.join(u' '), QStringLiteral("Folded spellings of Industry into Web shop"));
    ASSERT_TRUE(folding.book->undo());
    EXPECT_EQ(folding.industryOf(12), "OnlineStore");
}

TEST(FoldValuesDialog, AsksForAValue)
{
    Folding folding;

    folding.named<QLineEdit>("What the spellings of Online Store become")->setText(QStringLiteral(" "));
    EXPECT_FALSE(folding.button()->isEnabled());

    folding.named<QCheckBox>("Fold into Online Store")->setChecked(false);
    EXPECT_FALSE(folding.button()->isEnabled()); // nothing ticked
    folding.named<QCheckBox>("Fold into Technology")->setChecked(true);
    EXPECT_TRUE(folding.button()->isEnabled());
}

TEST(FoldValuesDialog, CountsTheGroupsOfAField)
{
    const Folding folding;

    EXPECT_EQ(groupsToFold(folding.book.book().leadData(), "industry"), 2u);
    EXPECT_EQ(groupsToFold(folding.book.book().leadData(), "employees"), 0u);
    EXPECT_EQ(groupsToFold(folding.book.book().leadData(), "no_such_field"), 0u);
}
