// SPDX-License-Identifier: GPL-3.0-or-later
// Two instances of the real Syncthing on this machine alone, each with a home and a folder of its own, which
// carry files to each other: no discovery, no relay, no upgrade, no report. They end with the test, however
// it ends.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <gtest/gtest.h>
#include <memory>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace ridealong {

struct Carrier
{
    QString home, folder, id;
    int port = 0, page = 0;
    std::unique_ptr<QProcess> process;

    ~Carrier()
    {
        if (!process)
            return;
        process->terminate();
        if (!process->waitForFinished(5'000))
            process->kill();
        process->waitForFinished(5'000);
    }
};

class Syncthing
{
public:
    static bool isThere() { return !QStandardPaths::findExecutable(QStringLiteral("syncthing")).isEmpty(); }

    explicit Syncthing(const QString &place)
    {
        const int port = QRandomGenerator::global()->bounded(21'000, 31'000);
        for (int i = 0; i < 2; ++i)
            prepare(m_carriers[i], place + QStringLiteral("/carrier%1").arg(i), port + 2 * i);
        for (Carrier &each : m_carriers) {
            configure(each);
            start(each);
        }
    }

    QString folder(int which) const { return m_carriers[which].folder; }

private:
    static void prepare(Carrier &carrier, const QString &place, int port)
    {
        carrier.home = place + QStringLiteral("/home");
        carrier.folder = place + QStringLiteral("/exchange");
        carrier.port = port;
        carrier.page = port + 1;
        QDir().mkpath(carrier.folder + QStringLiteral("/.stfolder"));
        const QString home = QStringLiteral("--home=") + carrier.home;
        run({QStringLiteral("generate"), home, QStringLiteral("--no-default-folder"),
             QStringLiteral("--skip-port-probing")});
        carrier.id = run({QStringLiteral("serve"), home, QStringLiteral("--device-id")}).trimmed();
        EXPECT_GT(carrier.id.size(), 50) << carrier.id.toStdString();
    }

    static QString run(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral("syncthing"), words);
        EXPECT_TRUE(process.waitForFinished(20'000));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    void configure(const Carrier &own) const
    {
        QString devices, members;
        for (const Carrier &each : m_carriers) {
            devices += QStringLiteral("<device id=\"%1\" name=\"%2\" compression=\"never\">"
                                      "<address>tcp://127.0.0.1:%2</address></device>")
                           .arg(each.id)
                           .arg(each.port);
            members += QStringLiteral("<device id=\"%1\"/>").arg(each.id);
        }
        const QString text =
            QStringLiteral(
                "<configuration version=\"35\"><folder id=\"exchange\" path=\"%1\" "
                "type=\"sendreceive\" rescanIntervalS=\"5\" fsWatcherEnabled=\"true\" "
                "fsWatcherDelayS=\"1\">%2<minDiskFree unit=\"%\">0</minDiskFree></folder>%3"
                "<gui enabled=\"true\" tls=\"false\"><address>127.0.0.1:%4</address></gui><options>"
                "<listenAddress>tcp://127.0.0.1:%5</listenAddress>"
                "<globalAnnounceEnabled>false</globalAnnounceEnabled>"
                "<localAnnounceEnabled>false</localAnnounceEnabled>"
                "<relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled>"
                "<urAccepted>-1</urAccepted><autoUpgradeIntervalH>0</autoUpgradeIntervalH>"
                "<crashReportingEnabled>false</crashReportingEnabled>"
                "<startBrowser>false</startBrowser><reconnectionIntervalS>2</reconnectionIntervalS>"
                "<stunKeepaliveStartS>0</stunKeepaliveStartS></options></configuration>")
                .arg(own.folder, members, devices)
                .arg(own.page)
                .arg(own.port);
        QFile file(own.home + QStringLiteral("/config.xml"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.toUtf8());
    }

    // Without the second process that would start it again.
    static void start(Carrier &carrier)
    {
        carrier.process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("STMONITORED"), QStringLiteral("yes"));
        environment.insert(QStringLiteral("STNOUPGRADE"), QStringLiteral("1"));
        carrier.process->setProcessEnvironment(environment);
        carrier.process->setStandardOutputFile(carrier.home + QStringLiteral("/log"));
        carrier.process->setStandardErrorFile(carrier.home + QStringLiteral("/errors"));
#ifdef Q_OS_LINUX
        carrier.process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
        carrier.process->start(QStringLiteral("syncthing"),
                               {QStringLiteral("serve"), QStringLiteral("--home=") + carrier.home,
                                QStringLiteral("--no-browser"), QStringLiteral("--no-restart")});
        EXPECT_TRUE(carrier.process->waitForStarted(10'000));
    }

    Carrier m_carriers[2];
};

} // namespace ridealong
