// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "pages/page.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "ui/support/samples.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>
#include <utility>

using namespace ridealong;

namespace {

// As a line edit is on X11: Ctrl+E goes to its end, Ctrl+K cuts the rest.
class EagerEdit : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
};

} // namespace

TEST(WindowKeys, StayCommandsWhileATextHasTheFocus)
{
    MainWindow window{nullptr, samplePages()};
    window.showPage(QStringLiteral("today"));
    EagerEdit edit(&window);
    QStringList done;
    const auto listen = [&](QAction *action) {
        QObject::connect(action, &QAction::triggered, &window,
                         [&done, action] { done << action->shortcut().toString(); });
    };
    for (QAction *action : window.currentPage()->actions())
        action->setShortcut({}); // one command for each key
    for (const char *keys : {"Ctrl+E", "Ctrl+K", "Ctrl+U"}) {
        auto *action = new QAction(&window);
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
        listen(action);
        window.addAction(action);
    }
    window.show();
    QApplication::setActiveWindow(&window);
    edit.setFocus();

    for (const Qt::Key key : {Qt::Key_E, Qt::Key_K, Qt::Key_U})
        QTest::keyClick(&edit, key, Qt::ControlModifier);

    EXPECT_EQ(done, (QStringList{QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+K")}))
        << "the text keeps others";
}

TEST(PageHeader, EndsASentenceWithOneStop)
{
    PageHeader header;
    for (const auto &[said, shown] : {std::pair("Frozen on 19. Okt.. Ready.", "Frozen on 19. Okt. Ready."),
                                      std::pair("Wait... It is in ../a.", "Wait... It is in ../a."),
                                      std::pair("Give it to Acme Co..", "Give it to Acme Co.")}) {
        header.setAnswer(QString::fromLatin1(said));
        EXPECT_EQ(header.answer(), QString::fromLatin1(shown));
    }
}

TEST(PageHeader, SaysItsAnswerInTwoLinesWhereOneIsTooShort)
{
    PageHeader header(QStringLiteral("Forecast"));
    const QString answer =
        QStringLiteral("Q4 lands at $1.50M, 83% of $1.80M, and the likely range reaches from "
                       "$1.32M to $1.71M by your own odds.");
    header.setAnswer(answer);
    header.resize(1200, header.sizeHint().height());
    header.show();
    QTest::qWait(20);
    const auto labels = header.findChildren<ElidedLabel *>();
    const auto *label = *std::ranges::find(labels, answer, &ElidedLabel::text);
    const int oneLine = label->height(), low = header.sizeHint().height();
    EXPECT_FALSE(label->isCut());

    header.resize(460, 120);
    QTest::qWait(20);

    EXPECT_FALSE(label->isCut());
    EXPECT_TRUE(label->toolTip().isEmpty());
    EXPECT_GT(label->height(), oneLine);
    EXPECT_GE(header.sizeHint().height(), low);
    header.resize(160, 120);
    QTest::qWait(20);
    EXPECT_TRUE(label->isCut()) << "a third line there is none";
    EXPECT_EQ(label->toolTip(), answer);
    header.resize(1200, 120);
    QTest::qWait(20);
    EXPECT_EQ(label->height(), oneLine);
}
