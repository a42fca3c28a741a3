// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportmail.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>

namespace ridealong {

namespace {

constexpr qsizetype mostWords = 1500; // longer addresses are cut by some mail programs

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportMail", text);
}

// Lines end as mail wants them; a lone surrogate has no bytes.
QString encoded(QString text)
{
    text.remove(u'\r').replace(u'\n', QStringLiteral("\r\n"));
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QUrl mailtoUrl(const ReportMail &mail)
{
    QString body = mail.words.size() > mostWords ? QString(mail.words.left(mostWords) + u'…') : mail.words;
    if (!mail.file.isEmpty())
        body += QStringLiteral("\n\n") + tr("Attached: %1").arg(QFileInfo(mail.file).fileName());
    const QString address = QStringLiteral("mailto:?subject=") + encoded(mail.subject.simplified()) +
                            QStringLiteral("&body=") + encoded(body);
    return QUrl::fromEncoded(address.toLatin1());
}

bool openMail(const ReportMail &mail)
{
    if (!mail.file.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(mail.file).absolutePath()));
    return QDesktopServices::openUrl(mailtoUrl(mail));
}

} // namespace ridealong
