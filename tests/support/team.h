// SPDX-License-Identifier: GPL-3.0-or-later
// A manager and reps with their books, each in a folder of its own with its own keys, as the command line
// runs them.
#pragma once

#include "support/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace ridealong {

struct Teammate
{
    QString folder; // of book and keys
    QString book() const { return folder + QStringLiteral("/Book.ridealong"); }

    Said say(const QStringList &words) const
    {
        qputenv("RIDEALONG_KEYS", (folder + QStringLiteral("/keys")).toUtf8());
        return runCli(QStringList{QStringLiteral("--book"), book(), QStringLiteral("--json")} + words);
    }
    Said say(const char *words) const { return say(QString::fromUtf8(words).split(u'|')); }
    // What must go well.
    QJsonObject does(const QStringList &words) const
    {
        const Said said = say(words);
        EXPECT_EQ(said.status, 0) << words.join(u' ').toStdString() << "\n" << said.err.toStdString();
        return said.json();
    }
    QJsonObject does(const char *words) const { return does(QString::fromUtf8(words).split(u'|')); }
};

struct Team
{
    QTemporaryDir folder;
    Teammate dana = member("dana"); // the manager
    QString passphrase = folder.filePath(QStringLiteral("passphrase"));

    Team()
    {
        QFile file(passphrase);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("four words of mine\n");
        file.close();
        qputenv("RIDEALONG_KEYS", (dana.folder + QStringLiteral("/keys")).toUtf8());
        EXPECT_EQ(
            runCli({QStringLiteral("new"), dana.book(), QStringLiteral("--name"), QStringLiteral("Harlan"),
                    QStringLiteral("--owner"), QStringLiteral("Dana Whitfield")})
                .status,
            0);
        QFile people(path("people.csv"));
        EXPECT_TRUE(people.open(QIODevice::WriteOnly));
        people.write("name,initials,email,role,manager\n"
                     "Cole Park,CP,cole@harlan.example,rep,Dana Whitfield\n"
                     "Erin Moss,EM,erin@harlan.example,rep,Dana Whitfield\n");
        people.close();
        dana.does({QStringLiteral("import"), QStringLiteral("people"), path("people.csv")});
    }

    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    Teammate member(const char *name) const
    {
        EXPECT_TRUE(QDir(folder.path()).mkpath(QString::fromUtf8(name)));
        return {folder.filePath(QString::fromUtf8(name))};
    }
    // A rep's laptop from the manager's invitation.
    Teammate invited(const char *name, const char *person) const
    {
        const Teammate rep = member(name);
        const QString file = path(name) + QStringLiteral(".rlx");
        dana.does({QStringLiteral("sync"), QStringLiteral("invite"), QString::fromUtf8(person), file,
                   QStringLiteral("--passphrase-file"), passphrase});
        qputenv("RIDEALONG_KEYS", (rep.folder + QStringLiteral("/keys")).toUtf8());
        const Said made =
            runCli({QStringLiteral("--json"), QStringLiteral("new"), rep.book(), QStringLiteral("--from"),
                    file, QStringLiteral("--passphrase-file"), passphrase});
        EXPECT_EQ(made.status, 0) << made.err.toStdString();
        return rep;
    }
    // One file from one to the other; gives what the reader said.
    QJsonObject carry(const Teammate &from, const Teammate &to) const
    {
        static int number = 0;
        const QString file = folder.filePath(QStringLiteral("carried-%1.rlx").arg(++number));
        from.does({QStringLiteral("sync"), QStringLiteral("export"), file});
        return to.does({QStringLiteral("sync"), QStringLiteral("import"), file});
    }
};

} // namespace ridealong
