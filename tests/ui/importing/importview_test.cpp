// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importview.h"

#include "importing/alikerows.h"
#include "importing/columnrows.h"
#include "importing/earlierimports.h"
#include "importing/foldrows.h"
#include "session/importing.h"
#include "shell/taborder.h"
#include "support/tempbook.h"
#include "ui/support/shellnotes.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

struct Importing
{
    TempBook book;
    ShellNotes notes{book.session()};
    ImportView view{notes.shell};

    QString file(const char *name, const char *text)
    {
        QFile file(book.file(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    size_t leads()
    {
        size_t count = 0;
        for (uint32_t lead = 1; lead < book.book().leads().end(); ++lead)
            count += book.book().leads().has(lead);
        return count;
    }
};

constexpr char twoLeads[] = "Account Name,City,Est Annual,Fax\nLincoln Ridge,Hodgenville,\"$48,000\",5\n"
                            "Clark Pharma,Jeffersonville,\"$62,000\",6\n";

} // namespace

TEST(ImportView, MatchesChecksAndImportsAsOneAction)
{
    Importing it;

    it.view.setFile(it.file("a.csv", twoLeads));
    ASSERT_EQ(it.view.step(), ImportView::matching) << it.notes.errors.join(u' ').toStdString();
    EXPECT_EQ(matchedColumns(*it.view.draft().plan), 3);
    it.view.goOn();
    ASSERT_EQ(it.view.step(), ImportView::checking);
    EXPECT_EQ(it.leads(), 0u);
    it.view.goOn();

    ASSERT_EQ(it.view.step(), ImportView::done);
    EXPECT_EQ(it.leads(), 2u);
    ASSERT_TRUE(it.book->undo());
    EXPECT_EQ(it.leads(), 0u);
    EXPECT_TRUE(it.notes.errors.isEmpty());
}

TEST(ImportView, TakesBackAFileThatIsCalledLikeAPlaceForAFigure)
{
    Importing it;
    it.view.setFile(it.file("a%2Fb.csv", twoLeads));
    it.view.goOn();
    it.view.goOn();
    ASSERT_EQ(it.view.step(), ImportView::done) << it.notes.errors.join(u' ').toStdString();

    const auto imports = earlierImports(it.book.book());
    ASSERT_EQ(imports.size(), 1u);
    Q_EMIT it.view.findChild<EarlierImports *>()->takeBackAsked(QString::fromStdString(imports.front().id));

    EXPECT_EQ(it.leads(), 0u);
    EXPECT_EQ(it.notes.toasts.last(),
              QStringLiteral("Took back the import of a%2Fb.csv: 2 rows removed, 0 restored."));
}

TEST(ImportView, RejectedRowsOfAnEarlierImportAreNotWrittenOver)
{
    Importing it;
    ImportDraft draft;
    draft.path = it.file("a.csv", twoLeads);
    EXPECT_EQ(rejectsPathOf(draft), it.book.file("a-rejected.csv"));

    it.file("a-rejected.csv", "Line,Reason\n");

    EXPECT_EQ(rejectsPathOf(draft), it.book.file("a-rejected 2.csv"));
}

TEST(ImportView, AColumnGoesWhereAPersonSays)
{
    Importing it;
    it.view.setFile(it.file("a.csv", twoLeads));
    auto *box = it.view.findChild<ColumnRows *>()->box(3);

    const int phone = box->findData(QStringLiteral("phone"));
    box->setCurrentIndex(phone);
    Q_EMIT box->activated(phone);
    it.view.goOn();
    it.view.goOn();

    EXPECT_EQ(it.book.book().leads().text(1, leadField("phone")), "5");
}

TEST(ImportView, TheRuleIsWhatIsDoneWithTheRows)
{
    Importing it;
    const char *list = "Reference,Company,City\nR-1,Acme,Dayton\n,Beta,Lima\n";
    for (int times = 0; times < 2; ++times) {
        it.view.setFile(it.file("r.csv", list));
        it.view.goOn();
        if (times == 0)
            it.view.goOn();
    }
    auto *rule = it.view.findChild<AlikeRows *>()->ruleBox();

    EXPECT_EQ(OnMatch(rule->currentData().toInt()), OnMatch::update);
    EXPECT_EQ(it.leads(), 2u);
}

TEST(ImportView, AListOfPeopleIsImportedWithOneButton)
{
    Importing it;
    it.view.setFile(it.file("p.csv", "First name,Last name,City\nAnn,Lee,Lima\nBo,Ray,Dayton\n"));
    QPushButton *use = nullptr;
    for (auto *button : it.view.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Use “Last name” as the company"))
            use = button;
    ASSERT_TRUE(use);
    EXPECT_FALSE(use->isHidden());

    use->click();
    EXPECT_TRUE(use->isHidden());
    it.view.goOn();
    it.view.goOn();

    EXPECT_EQ(it.book.book().leads().text(1, leadField("company")), "Ann Lee");
    EXPECT_EQ(it.book.book().leads().text(2, leadField("contact")), "Bo Ray");
}

TEST(ImportView, AWordOfTheFileMeansWhatAPersonSays)
{
    Importing it;
    it.view.setFile(it.file("a.csv", "Company,Need\nAcme,Now\nBeta,active\n"));
    ASSERT_EQ(it.view.draft().plan->columns[1].unreadable, std::vector<std::string>{"Now"});

    Q_EMIT it.view.findChild<ColumnRows *>()->meaningChosen(QStringLiteral("need"), QStringLiteral("Now"),
                                                            QStringLiteral("active"));
    it.view.goOn();
    it.view.goOn();

    EXPECT_EQ(it.leads(), 2u);
    EXPECT_EQ(it.book.book().leads().text(1, leadField("need")), "active");
}

TEST(ImportView, AStageOfTheFileIsOneOfTheBook)
{
    Importing it;
    it.view.setFile(it.file("a.csv", "Company,Stage\nAcme,Engaging\nBeta,Won\n"));
    ASSERT_EQ(it.view.draft().plan->columns[1].unreadable, std::vector<std::string>{"Engaging"});
    QComboBox *meaning = nullptr;
    for (auto *box : it.view.findChildren<QComboBox *>())
        if (box->accessibleName() == QStringLiteral("Engaging means"))
            meaning = box;
    ASSERT_TRUE(meaning);

    meaning->setCurrentText(QStringLiteral("Contacted"));
    Q_EMIT meaning->activated(meaning->currentIndex());
    it.view.goOn();
    it.view.goOn();

    EXPECT_EQ(it.leads(), 2u);
    EXPECT_EQ(it.book.book().stageName(it.book.book().leads()[1].stage.number), "Contacted");
}

TEST(ImportView, AmountsMayBeReadAsMillions)
{
    Importing it;
    it.view.setFile(it.file("a.csv", "Company,Annual revenue\nAcme,1100.5\nBeta,12\n"));
    const auto link = [&](const QString &text) {
        for (auto *button : it.view.findChildren<QPushButton *>())
            if (button->text() == text)
                return button->click();
        FAIL() << "no " << text.toStdString();
    };

    link(QStringLiteral("As written; read as thousands"));
    link(QStringLiteral("In thousands; read as millions"));
    it.view.goOn();
    it.view.goOn();

    EXPECT_EQ(it.book.book().leads()[1].annualRevenue.minor, 110'050'000'000);
}

TEST(ImportView, AShortFileAfterALongOneTakesNoMoreRoomThanItNeeds)
{
    Importing it;
    it.view.resize(1200, 800);
    it.view.setVisible(true);
    QByteArray wide = "Company";
    for (int i = 0; i < 40; ++i)
        wide += ",Note " + QByteArray::number(i);
    it.view.setFile(
        it.file("wide.csv", QByteArray(wide + "\nAcme" + QByteArray(40, ',') + "\n").constData()));
    it.view.goBack();

    it.view.setFile(it.file("a.csv", twoLeads));

    EXPECT_LT(it.view.findChild<ColumnRows *>()->minimumSizeHint().height(), 300);
}

TEST(ImportView, TheFirstColumnHasTheFocus)
{
    Importing it;
    it.view.resize(1200, 800);
    it.view.setVisible(true);

    it.view.setFile(it.file("a.csv", twoLeads));

    EXPECT_EQ(it.view.window()->focusWidget(), it.view.findChild<ColumnRows *>()->box(0));
}

TEST(ImportView, AFileThatIsNoTableSaysSo)
{
    Importing it;

    it.view.setFile(it.file("empty.csv", ""));

    EXPECT_EQ(it.view.step(), ImportView::choosing);
    EXPECT_EQ(it.leads(), 0u);
}

TEST(ImportView, TheRejectedRowsAreWhereItSays)
{
    Importing it;
    it.view.setFile(it.file("a.csv", "Company,City\nAcme,Dayton\n,Lima\n"));

    it.view.goOn();
    it.view.goOn();

    ASSERT_EQ(it.view.step(), ImportView::done);
    ASSERT_TRUE(QFile::exists(it.book.file("a-rejected.csv")));
    bool told = false;
    for (const auto *label : it.view.findChildren<QLabel *>())
        told = told || label->text().contains(QStringLiteral("a-rejected.csv,"));
    EXPECT_TRUE(told);
}

TEST(ImportView, TabGoesAlongARowBeforeTheNext)
{
    Importing it;
    it.view.resize(1200, 800);
    it.view.setVisible(true);
    it.view.setFile(it.file("a.csv", "Company,Need,City\nAcme,Now,Lima\nBeta,active,Lima\n"));
    const auto *columns = it.view.findChild<ColumnRows *>();

    QCoreApplication::processEvents(); // the layouts show what they got
    const QList<QWidget *> stops = tabStops(it.view);

    QWidget *match = nullptr;
    for (auto *button : columns->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Match"))
            match = button;
    ASSERT_TRUE(match);
    EXPECT_EQ(stops.indexOf(match), stops.indexOf(columns->box(1)) + 1);
    EXPECT_EQ(stops.indexOf(columns->box(2)), stops.indexOf(match) + 1);
}

TEST(ImportView, EnterGoesOnAfterSpellingsWereFolded)
{
    Importing it;
    it.view.resize(1200, 800);
    it.view.setVisible(true);
    it.view.setFile(it.file("a.csv", "Company,Industry\nAcme,Food\nBeta,Food\nGamma,food\n"));
    it.view.goOn();
    auto *fold = it.view.findChild<FoldRows *>()->findChild<QPushButton *>();
    ASSERT_TRUE(fold && fold->isEnabled());
    fold->setFocus();

    fold->click();

    auto *focused = qobject_cast<QPushButton *>(it.view.window()->focusWidget());
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused->text(), QStringLiteral("Import 3 rows"));
}
