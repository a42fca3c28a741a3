// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/listfiles.h"

#include "leads/filterbar.h"
#include "leads/leadtable.h"
#include "pages/leadspage.h"
#include "support/tempbook.h"
#include "ui/support/pagewindow.h"
#include "ui/support/shellnotes.h"

#include <QFile>
#include <QFileDialog>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

struct Leads
{
    TempBook book;
    uint32_t acme = book.addLead("Acme", {{leadField("value"), Money{500'000}}});
    uint32_t bolt = book.addLead("Bolt, Inc.", {{leadField("city"), std::string("Erie")}});
    uint32_t cask = book.addLead("Cask", {{leadField("city"), std::string("Erie")}});
    ShellNotes notes{book.session()};
    LeadsPage page{notes.shell};

    Leads()
    {
        QStandardPaths::setTestModeEnabled(true);
        page.resize(1240, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
        page.model().setColumns({"company", "value", "days_since_touch"});
        page.model().setSort({{"company", true}});
        settle();
    }
    QStringList linesOf(const QString &path) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    }
};

} // namespace

TEST(ListFiles, HoldWhatIsShownInItsOrderWithItsColumns)
{
    Leads leads;
    leads.page.filterBar().setParts({{.field = {}, .clause = "company != Cask"}});
    const QString path = leads.book.file("list.csv");

    exportList(leads.notes.shell, leads.page.shownLeads(), path);

    EXPECT_EQ(leads.linesOf(path),
              QStringList({QStringLiteral("Company,Value,Touch"), QStringLiteral("\"Bolt, Inc.\",,"),
                           QStringLiteral("Acme,5000,")}));
    EXPECT_EQ(leads.notes.toasts, QStringList(QStringLiteral("2 leads are in list.csv.")));
    EXPECT_FALSE(leads.book->isBusy());
}

TEST(ListFiles, CtrlEAsksWhereToAndWritesThere)
{
    Leads leads;
    const QString path = leads.book.file("asked.csv");

    QTest::keyClick(&leads.page.table(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = leads.page.findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    Q_EMIT dialog->fileSelected(path);

    EXPECT_EQ(leads.linesOf(path).size(), 4);
    EXPECT_TRUE(dialog->selectedFiles().value(0).contains(QStringLiteral("All open 2026-10-14")));
}

TEST(ListFiles, ABookIsNeverOverwritten)
{
    Leads leads;

    exportList(leads.notes.shell, leads.page.shownLeads(), leads.book.path());

    EXPECT_EQ(leads.notes.errors.size(), 1);
    EXPECT_TRUE(leads.notes.toasts.isEmpty());
    EXPECT_FALSE(leads.book->isBusy());
}

TEST(ListFiles, OnPaperTheListSaysHowItIsFiltered)
{
    Leads leads;
    leads.page.filterBar().setParts({{.field = "city", .values = {"Erie"}}});

    const auto document = documentOf(leads.book.book(), leads.page.shownLeads(), leads.book->clock().now());

    ASSERT_EQ(document.blocks.size(), 1u);
    const auto &table = std::get<report::Table>(document.blocks.front());
    EXPECT_EQ(document.subtitle, QStringLiteral("2 of 3, filtered: City Erie"));
    EXPECT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0][0].text, QStringLiteral("Cask"));
    EXPECT_FALSE(document.landscape);
}

TEST(ListFiles, PaperEndsAfterTwoThousandLeadsAndSaysSo)
{
    Leads leads;
    ShownLeads many = leads.page.shownLeads();
    many.leads.assign(mostPrinted + 1, leads.acme);

    const auto document = documentOf(leads.book.book(), many, leads.book->clock().now());

    EXPECT_EQ(std::get<report::Table>(document.blocks.front()).rows.size(), mostPrinted);
    EXPECT_TRUE(document.subtitle.startsWith(QStringLiteral("The first 2,000 of 2,001 leads.")));
}
