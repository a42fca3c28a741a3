// SPDX-License-Identifier: GPL-3.0-or-later
// Every document that the program writes of the demonstration, read by programs that are not ours: each PDF
// is sound, tagged, named and holds its fonts; each web page is valid and can be heard.
#include "support/cli.h"
#include "support/everycommand.h"
#include "support/pdfread.h"
#include "support/webpage.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::ContainsRegex;
using testing::HasSubstr;

namespace {

class Documents
{
public:
    // With every command that writes a file of that ending.
    explicit Documents(const char *ending)
        : m_ending(QString::fromLatin1(ending))
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("settings").toUtf8());
        EXPECT_EQ(run({"demo", m_folder.filePath("demo.ridealong")}).status, 0);
        m_ride = run({"ride", "list", "--json"}).json()["rows"].toArray().first()["id"].toString();
        EXPECT_FALSE(m_ride.isEmpty());
        EXPECT_TRUE(QDir(m_folder.path()).mkdir("out"));
        for (size_t i = 0; i < std::size(calls); ++i)
            write(calls[i], i);
    }

    template<class Check>
    int forEach(Check check) const
    {
        int count = 0;
        QDirIterator files(m_folder.filePath("out"), {"*." + m_ending}, QDir::Files,
                           QDirIterator::Subdirectories);
        for (; files.hasNext(); ++count) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            SCOPED_TRACE(file.fileName().toStdString());
            check(file.readAll());
        }
        return count;
    }

private:
    Said run(const QStringList &words) const
    {
        const QString book = m_folder.filePath("demo.ridealong");
        return runCli((words.first() == "demo" ? QStringList() : QStringList{"--book", book}) +
                      QStringList{"--today", "2026-10-14"} + words);
    }

    void write(const Call &call, size_t number) const
    {
        QString words = QString::fromLatin1(call.words);
        if (!words.contains("@OUT." + m_ending) && !words.contains("--formats"))
            return;
        words.replace("@OUT", m_folder.filePath(QStringLiteral("out/file%1").arg(number)));
        words.replace("@RIDE", m_ride).replace("@DONE", m_ride).replace("@REP", "CJ");
        const QStringList line = QString::fromLatin1(call.command).split(' ') + words.split(' ');
        const Said said = run(line);
        EXPECT_EQ(said.status, 0) << line.join(' ').toStdString() << said.err.toStdString();
    }

    QString m_ending, m_ride;
    QTemporaryDir m_folder;
};

void expectFontsInside(const QByteArray &pdf)
{
    const QString fonts = QString::fromStdString(readBy("pdffonts", {"FILE"}, pdf));
    const QStringList lines = fonts.split('\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_FALSE(lines.isEmpty());
    for (const QString &line : lines)
        EXPECT_TRUE(line.contains(QRegularExpression("^[A-Z]{6}\\+.* yes +yes +yes +[0-9]+ +0$")))
            << line.toStdString();
}

void expectToSayWhatItIs(const QByteArray &pdf)
{
    const std::string info = readBy("pdfinfo", {"FILE"}, pdf);
    EXPECT_THAT(info, ContainsRegex("Title: +[A-Z]"));
    EXPECT_TRUE(pdf.contains("/Lang (en)"));
    EXPECT_TRUE(pdf.contains("/DisplayDocTitle true"));
    EXPECT_FALSE(bookmarksOf(pdf).isEmpty());
    if (info.find("Ridealong: the manual") != std::string::npos)
        return;
    EXPECT_THAT(info, ContainsRegex("Subject: +[A-Z0-9]"));
    EXPECT_THAT(info, ContainsRegex("Tagged: +yes"));
}

} // namespace

TEST(Documents, OnPaperAreSoundHoldTheirFontsAndSayWhatTheyAre)
{
    for (const char *program : {"qpdf", "pdffonts", "pdfinfo"})
        if (!canRead(program))
            GTEST_SKIP() << "no " << program;

    const int papers = Documents("pdf").forEach([](const QByteArray &pdf) {
        EXPECT_THAT(readBy("qpdf", {"--check", "FILE"}, pdf),
                    HasSubstr("No syntax or stream encoding errors"));
        expectFontsInside(pdf);
        expectToSayWhatItIs(pdf);
    });

    EXPECT_GE(papers, 11);
}

TEST(Documents, OnTheWebAreValidAndCanBeHeard)
{
    const int pages = Documents("html").forEach([](const QByteArray &html) {
        EXPECT_EQ(faultsOf(html).join('\n').toStdString(), "");
        if (canRead("tidy")) {
            EXPECT_EQ(complaintsOf(html), "");
        }
    });

    EXPECT_GE(pages, 10);
}
