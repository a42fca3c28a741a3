// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/formdialog.h"
#include "leads/roles.h"
#include "pages/sourcespage.h"
#include "sources/costsgrid.h"
#include "sources/qualifiedcosts.h"
#include "sources/sourceactions.h"
#include "sources/sourcesfiles.h"
#include "sources/sourcestable.h"
#include "ui/sources/sourcebook.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ridealong;

namespace {

constexpr int october = CostsModel::months, september = october - 1;

int lineNamed(const CostsModel &model, const char *name)
{
    for (int line = 0; line < model.rowCount(); ++line)
        if (model.index(line, 0).data().toString() == QLatin1String(name))
            return line;
    ADD_FAILURE() << "no row " << name;
    return 0;
}

struct OpenCosts
{
    SourceBook book;
    QWidget parent;
    QPointer<FormDialog> dialog;
    CostsGrid *grid = nullptr;

    OpenCosts()
    {
        parent.resize(1240, 800);
        editCosts(book.notes.shell, &parent);
        dialog = parent.findChild<FormDialog *>();
        grid = dialog->findChild<CostsGrid *>();
        QApplication::setActiveWindow(dialog);
        grid->table().setFocus();
    }
    CostsModel &model() const { return grid->model(); }
    void go(const char *name, int column)
    {
        grid->table().setCurrentIndex(model().index(lineNamed(model(), name), column));
    }
    std::string cell(const char *name, int column) const
    {
        return model().index(lineNamed(model(), name), column).data().toString().toStdString();
    }
    // To whatever has the focus: the table, or the editor that a first letter opened.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QTest::qWait(10);
    }
    void type(const char *text)
    {
        for (const char *letter = text; *letter; ++letter)
            QTest::keyClick(QApplication::focusWidget(), *letter);
    }
};

} // namespace

TEST(Amounts, AreReadAsPeopleWriteThem)
{
    EXPECT_EQ(readAmount(QStringLiteral("12,400"), "USD")->minor, 1'240'000);
    EXPECT_EQ(readAmount(QStringLiteral("$12.4k"), "USD")->minor, 1'240'000);
    EXPECT_EQ(readAmount(QStringLiteral("0"), "USD")->minor, 0);
    EXPECT_FALSE(readAmount(QStringLiteral("  "), "USD")->isSet());
    EXPECT_FALSE(readAmount(QStringLiteral("much"), "USD"));
    EXPECT_FALSE(readAmount(QStringLiteral("9999999999999999999999"), "USD"));
    EXPECT_FALSE(readAmount(QStringLiteral("9e99"), "USD"));
}

TEST(CostsModel, KeepsTheRulesOfModels)
{
    SourceBook book;
    CostsModel model(book.data(), book.data().today());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    EXPECT_TRUE(model.setData(model.index(0, october), QStringLiteral("5")));
    EXPECT_FALSE(model.setData(model.index(0, october), QStringLiteral("five")));
    model.scroll(-12);
    model.blank({model.index(0, 1)});

    EXPECT_EQ(model.edits(), 1);
}

TEST(CostsModel, ShowsSourcesWithTheirCampaignsAndTheSums)
{
    SourceBook book;
    CostsModel model(book.data(), book.data().today());
    const int referral = lineNamed(model, "Referral"), partners = lineNamed(model, "Partners");

    EXPECT_GT(partners, referral);
    EXPECT_EQ(model.index(partners, 0).data(LevelRole).toInt(), 1);
    EXPECT_EQ(model.index(partners, september).data().toString().toStdString(), "1,000");
    EXPECT_EQ(model.index(referral, september).data().toString().toStdString(), "");
    EXPECT_EQ(model.index(referral, CostsModel::sumColumn).data().toString().toStdString(), "500");
    EXPECT_EQ(model.index(model.sumLine(), september).data().toString().toStdString(), "13,400");
    EXPECT_EQ(model.index(model.sumLine(), CostsModel::sumColumn).data().toString().toStdString(), "16,900");
    EXPECT_EQ(model.index(lineNamed(model, "Web"), CostsModel::sumColumn).data().toString().toStdString(),
              "");
}

TEST(CostsModel, TakesAWholeBlockOrNothingOfIt)
{
    SourceBook book;
    CostsModel model(book.data(), book.data().today());
    const QModelIndex web = model.index(lineNamed(model, "Web"), september);

    EXPECT_TRUE(model.paste(web, QStringLiteral("1,200\t1300\r\n")).isEmpty());
    EXPECT_EQ(model.edits(), 2);
    const QString problem = model.paste(web, QStringLiteral("7\tmany\n"));

    EXPECT_TRUE(problem.contains(QStringLiteral("Row 1, column 2"))) << problem.toStdString();
    EXPECT_TRUE(problem.contains(QStringLiteral("many")));
    EXPECT_EQ(web.data().toString().toStdString(), "1,200");
    EXPECT_FALSE(model.paste(web, QStringLiteral("1\t2\t3")).isEmpty()) << "past the last month";
    EXPECT_FALSE(model.paste(web, QStringLiteral(" \n")).isEmpty()) << "nothing blanks no cell";
    EXPECT_FALSE(model.paste(web, QStringLiteral("1\n2\n3\n4\n5\n6")).isEmpty()) << "into the sums";
    EXPECT_EQ(web.data().toString().toStdString(), "1,200");
}

TEST(CostsModel, TakesAGridWithItsOwnNamesAndMonths)
{
    SourceBook book;
    CostsModel model(book.data(), book.data().today());

    const QString problem = model.paste(
        model.index(0, october),
        QStringLiteral("Source\tCampaign\t2026-09\t2026-10\nWeb\t\t100\t\nReferral\tPartners\t\t250\n"));

    EXPECT_TRUE(problem.isEmpty()) << problem.toStdString();
    EXPECT_EQ(model.index(lineNamed(model, "Web"), september).data().toString().toStdString(), "100");
    EXPECT_EQ(model.index(lineNamed(model, "Partners"), october).data().toString().toStdString(), "250");
    EXPECT_EQ(model.index(lineNamed(model, "Partners"), september).data().toString().toStdString(), "1,000");
}

TEST(CostsGrid, IsFilledByKeysAndSavedAsOneAction)
{
    OpenCosts open;

    open.go("List", october);
    open.type("700");
    open.key(Qt::Key_Return);
    EXPECT_EQ(open.cell("List", october), "700");
    EXPECT_EQ(open.grid->table().currentIndex().row(), lineNamed(open.model(), "List") + 1);
    open.go("Web", september);
    open.key(Qt::Key_F2);
    open.type("80");
    open.key(Qt::Key_Tab);
    open.type("90");
    open.key(Qt::Key_Return);
    open.go("Fair", october);
    open.key(Qt::Key_Delete);
    EXPECT_FALSE(open.book.costOf("Web", "", "2026-09-01").isSet()) << "nothing is written before Save";
    open.key(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_TRUE(!open.dialog || !open.dialog->isVisible());
    EXPECT_EQ(open.book.costOf("List", "", "2026-10-01"), Money{70'000});
    EXPECT_EQ(open.book.costOf("Web", "", "2026-09-01"), Money{8'000});
    EXPECT_EQ(open.book.costOf("Web", "", "2026-10-01"), Money{9'000});
    EXPECT_FALSE(open.book.costOf("Fair", "", "2026-10-01").isSet());
    EXPECT_EQ(open.book.notes.toasts.value(0).toStdString(), "4 amounts of the costs are changed.");
    ASSERT_TRUE(open.book.book->undo());
    EXPECT_FALSE(open.book.costOf("Web", "", "2026-09-01").isSet());
    EXPECT_EQ(open.book.costOf("Fair", "", "2026-10-01"), Money{300'000});
}

TEST(CostsGrid, SaysWhatItDoesNotUnderstandAndKeepsTheAmount)
{
    OpenCosts open;

    open.go("List", september);
    open.type("lots");
    open.key(Qt::Key_Return);

    EXPECT_EQ(open.cell("List", september), "12,400");
    EXPECT_TRUE(open.grid->problem().contains(QStringLiteral("lots"))) << open.grid->problem().toStdString();
    QApplication::clipboard()->setText(QStringLiteral("1\tx"));
    open.go("List", september);
    open.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(open.grid->problem().contains(QStringLiteral("Nothing was pasted")));
}

TEST(CostsGrid, EscapeAsksOnceBeforeItDropsWhatWasTyped)
{
    OpenCosts open;
    open.go("List", october);
    open.type("700");
    open.key(Qt::Key_Return);

    open.key(Qt::Key_Escape);
    EXPECT_TRUE(open.dialog->isVisible());
    EXPECT_FALSE(open.grid->problem().isEmpty());
    open.key(Qt::Key_Escape);

    EXPECT_TRUE(!open.dialog || !open.dialog->isVisible());
    EXPECT_FALSE(open.book.costOf("List", "", "2026-10-01").isSet());
}

TEST(CostsGrid, ShowsTheYearBefore)
{
    OpenCosts open;
    open.book.enterCost("List", "", "2025-10-01", 4'200);

    open.key(Qt::Key_PageUp);

    EXPECT_EQ(open.model().monthAt(october), day("2025-10-01"));
}

TEST(NewCampaign, StandsBelowItsSourceAtOnceEvenWithoutACost)
{
    SourceBook book;
    QWidget parent;

    newCampaign(book.notes.shell, &parent);
    auto *dialog = parent.findChild<FormDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChildren<QComboBox *>()[0]->setCurrentText(QStringLiteral("Web"));
    const auto fields = dialog->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_EQ(fields.size(), 2);
    dialog->accept();
    EXPECT_TRUE(book.notes.toasts.isEmpty()) << "a campaign needs a name";
    fields[0]->setText(QStringLiteral("Pump guide"));
    dialog->accept();

    const SourceFacts facts = sourceFacts(book.data(), book.options());
    const auto isNew = [](const SourceRow &row) { return row.isCampaign && row.campaign == "Pump guide"; };
    const auto row = std::ranges::find_if(facts.rows, isNew);
    ASSERT_NE(row, facts.rows.end());
    EXPECT_EQ(row->source, "Web");
    EXPECT_EQ(row->leads, 0);
    EXPECT_FALSE(row->cost.isSet());
    EXPECT_EQ(book.notes.toasts.value(0).toStdString(), "Pump guide is a campaign of Web now.");
    ASSERT_TRUE(book.book->undo());
    EXPECT_TRUE(std::ranges::none_of(sourceFacts(book.data(), book.options()).rows, isNew));
}

TEST(QualifiedCosts, HaveOneScaleAndSayTheirFigures)
{
    SourceBook book;
    QualifiedCosts costs;
    QStringList opened;
    QObject::connect(&costs, &QualifiedCosts::opened, &costs,
                     [&](const QString &filter) { opened << filter; });

    costs.setFacts(book.data(), sourceFacts(book.data(), book.options()));
    costs.show();

    std::map<std::string, QualifiedCostView *> views;
    for (auto *view : costs.findChildren<QualifiedCostView *>())
        views[view->cost().name.toStdString()] = view;
    ASSERT_TRUE(views.contains("Referral"));
    auto *referral = views["Referral"];
    EXPECT_TRUE(
        referral->accessibleDescription().contains(QStringLiteral("Q3 2026: $300, cost $1.5k, 5 qualified")))
        << referral->accessibleDescription().toStdString();
    EXPECT_TRUE(
        costAsRows(referral->cost()).contains(QStringLiteral("Referral\tQ3 2026\t1500.00\t5\t300.00")));
    QTest::keyClick(referral, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_TRUE(opened[0].contains(QStringLiteral("source = Referral")));
    EXPECT_FALSE(views["Web"]->isVisible()) << "it has no cost";
}

TEST(QualifiedCosts, RoundTheTopOfTheScaleUp)
{
    EXPECT_EQ(niceTop(2714), 2800);
    EXPECT_EQ(niceTop(1000), 1000);
    EXPECT_EQ(niceTop(0), 1);
    EXPECT_EQ(niceTop(99), 100);
}

TEST(SourcesPage, AnswersWhichSourcePaysAndOpensTheLeadsByKeys)
{
    SourceBook book;
    SourcesPage page(book.notes.shell);
    page.resize(1240, 800);
    page.show();
    QApplication::setActiveWindow(&page);
    page.refresh();
    QTest::qWait(20);
    page.setFocus();

    EXPECT_EQ(page.answer().toStdString(), "Referral returns $3.33 for each $1. List cost $12.4k and won "
                                           "nothing. No hand-off waits for an answer.");
    EXPECT_EQ(page.statusFact().toStdString(), "4 sources");
    auto *table = page.findChild<SourcesTable *>();
    ASSERT_TRUE(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);

    EXPECT_EQ(book.notes.page, QStringLiteral("leads"));
    EXPECT_TRUE(book.notes.argument.toString().contains(QStringLiteral("campaign = Partners")))
        << book.notes.argument.toString().toStdString();
}

TEST(SourcesPage, CountsLeadsWeAddedOurselvesUnlessToldOtherwise)
{
    SourceBook book;
    SourcesPage page(book.notes.shell);
    page.resize(1240, 800);
    page.show();
    page.refresh();
    auto *own = page.findChild<QCheckBox *>();
    EXPECT_FALSE(own->isVisible()) << "there are none";

    book.book.addLead("Own", {{leadField("source"), std::string("Web")}});
    page.refresh();
    const auto &model = page.findChild<SourcesTable *>()->rows();
    ASSERT_TRUE(own->isVisible());
    EXPECT_EQ(model.index(3, SourceLeads).data().toString(), QStringLiteral("23"));

    own->click();

    EXPECT_EQ(model.index(3, SourceLeads).data().toString(), QStringLiteral("22"));
}

TEST(SourcesPage, LeadsToTheMarginAndToTheImportOfCosts)
{
    SourceBook book;
    SourcesPage page(book.notes.shell);
    page.show();
    page.refresh();

    for (auto *button : page.findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Change the margin"))
            button->click();
    EXPECT_EQ(book.notes.page, QStringLiteral("settings"));
    EXPECT_EQ(book.notes.argument.toString(), QStringLiteral("company/margin"));
    editCosts(book.notes.shell, &page);
    Q_EMIT page.findChild<CostsGrid *>()->importAsked();

    EXPECT_EQ(book.notes.page, QStringLiteral("import"));
    EXPECT_EQ(book.notes.argument.toString(), QStringLiteral("costs"));
}

TEST(SourcesPage, WritesTheTableForMarketing)
{
    SourceBook book;

    for (const char *name : {"sources.pdf", "sources.xlsx", "sources.csv", "sources.html"}) {
        writeSources(book.notes.shell, book.options(), book.book.file(name));
        EXPECT_TRUE(QFile::exists(book.book.file(name))) << name;
    }

    EXPECT_EQ(book.notes.toasts.value(0).toStdString(), "sources.pdf is saved.");
    EXPECT_TRUE(book.notes.errors.isEmpty());
    writeSources(book.notes.shell, book.options(), book.book.file("sources.docx"));
    EXPECT_EQ(book.notes.errors.size(), 1);
}
