// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/passphrase.h"

#include "dialogs/formdialog.h"
#include "shell/icons.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"

#include <QAction>
#include <QCoreApplication>
#include <QRandomGenerator>

namespace ridealong {

namespace {

constexpr int words = 4, syllablesInWord = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("Passphrase", text);
}

} // namespace

// Letters that sound alike or are said differently are left out.
QString proposedPassphrase()
{
    static const QString consonants = QStringLiteral("bdfgklmnprst"), vowels = QStringLiteral("aeiou");
    auto *dice = QRandomGenerator::system();
    QStringList all;
    for (int word = 0; word < words; ++word) {
        QString text;
        for (int i = 0; i < syllablesInWord; ++i) {
            text += consonants.at(int(dice->bounded(int(consonants.size()))));
            text += vowels.at(int(dice->bounded(int(vowels.size()))));
        }
        all << text;
    }
    return all.join(u'-');
}

QLineEdit *makePassphraseField(QWidget *parent)
{
    auto *field = makeField({}, "lock", parent);
    field->setEchoMode(QLineEdit::Password);
    auto *show = field->addAction(icon("eye"), QLineEdit::TrailingPosition);
    show->setToolTip(tr("Show or hide the passphrase"));
    QObject::connect(show, &QAction::triggered, field, [field] {
        const bool hidden = field->echoMode() == QLineEdit::Password;
        field->setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
    });
    return field;
}

PassphraseRows::PassphraseRows(FormDialog &dialog)
    : m_first(makePassphraseField(&dialog))
    , m_again(makePassphraseField(&dialog))
{
    dialog.addRow(tr("Passphrase"), m_first);
    dialog.addRow(tr("Once more"), m_again);
    auto *proposal = makeButton(tr("Propose another one"), ButtonKind::link, nullptr, &dialog);
    proposal->setAutoDefault(false);
    dialog.addWide(proposal);
    QObject::connect(proposal, &QPushButton::clicked, &dialog, [rows = *this]() mutable { rows.propose(); });
}

void PassphraseRows::propose()
{
    const QString proposal = proposedPassphrase();
    for (QLineEdit *field : {m_first, m_again}) {
        field->setText(proposal);
        field->setEchoMode(QLineEdit::Normal);
    }
}

QString PassphraseRows::passphrase() const
{
    return m_first->text();
}

QString PassphraseRows::refusal() const
{
    if (m_first->text().size() < shortestPassphrase)
        return tr("A passphrase has %1 characters at least.").arg(shortestPassphrase);
    return m_first->text() == m_again->text() ? QString() : tr("The two passphrases are not the same.");
}

} // namespace ridealong
