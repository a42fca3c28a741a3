// SPDX-License-Identifier: GPL-3.0-or-later
// A report that was saved goes out by mail as that file, without a second question.
#include "pages/reportspage.h"

#include "reports/openingwords.h"
#include "shell/widgets/toast.h"
#include "ui/support/demowindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>

using namespace ridealong;

namespace {

// There is no mail program here; what the page says then names the file.
struct MailDesk
{
    DemoWindow demo;
    ReportsPage *page = nullptr;
    const QString path = demo.folder.filePath(QStringLiteral("week.pdf"));

    MailDesk()
    {
        QSettings().remove(QStringLiteral("reports"));
        QApplication::setActiveWindow(demo.window.get());
        demo.show("reports");
        page = qobject_cast<ReportsPage *>(demo.window->currentPage());
        EXPECT_TRUE(QTest::qWaitFor([&] { return !page->isReading(); }, 20'000));
    }
    ~MailDesk() { QSettings().remove(QStringLiteral("reports")); }

    QFileDialog *asked() const
    {
        QFileDialog *dialog = nullptr;
        (void)QTest::qWaitFor([&] { return (dialog = page->findChild<QFileDialog *>()) != nullptr; }, 1000);
        return dialog;
    }
    void saveWhereAsked() const
    {
        QFileDialog *dialog = asked();
        ASSERT_TRUE(dialog);
        dialog->findChild<QLineEdit *>()->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo::exists(path); }, 20'000));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !demo.window->isWorking(); }, 20'000));
        QTest::qWait(20);
    }
    bool wasMailed() const
    {
        auto *toast = demo.window->findChild<Toast *>();
        const bool said = QTest::qWaitFor(
            [&] { return toast->text().contains(QStringLiteral("Attach week.pdf")); }, 20'000);
        toast->dismiss();
        toast->show({.text = QString()});
        return said;
    }
    QByteArray written() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST(ReportMailing, SendsTheFileThatWasJustSavedWithoutAQuestion)
{
    MailDesk desk;
    desk.page->save(QStringLiteral("pdf"));
    desk.saveWhereAsked();

    desk.page->mail();

    EXPECT_TRUE(desk.wasMailed());
    EXPECT_FALSE(desk.page->findChild<QFileDialog *>());
    const qsizetype before = desk.written().size();

    auto *editor = desk.page->findChild<OpeningWords *>()->editor();
    editor->setPlainText(QStringLiteral("One sentence more. ").repeated(12));
    desk.page->mail();

    EXPECT_TRUE(desk.wasMailed());
    EXPECT_FALSE(desk.page->findChild<QFileDialog *>());
    EXPECT_NE(desk.written().size(), before) << "with the sentence that was changed since";
}

TEST(ReportMailing, AsksWhereSomebodyChangedTheFileOrThereIsNone)
{
    MailDesk desk;
    desk.page->mail();
    desk.saveWhereAsked();
    EXPECT_TRUE(desk.wasMailed());
    QFile file(desk.path);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("mine");
    file.close();

    desk.page->mail();

    EXPECT_TRUE(desk.asked());
    EXPECT_TRUE(desk.written().endsWith("mine"));
}
