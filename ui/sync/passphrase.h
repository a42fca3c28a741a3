// SPDX-License-Identifier: GPL-3.0-or-later
// Passphrases of files for a first day: a field that hides what is typed until it is asked to show it, and a
// proposal of four made-up words that can be read aloud in any language (about 47 bits).
#pragma once

#include "sync/sealedbackup.h" // how short a passphrase may be

#include <QString>

class QLineEdit;
class QWidget;

namespace ridealong {

class FormDialog;

QString proposedPassphrase();
QLineEdit *makePassphraseField(QWidget *parent);

// The passphrase twice, and a button that proposes one.
class PassphraseRows
{
public:
    explicit PassphraseRows(FormDialog &dialog);
    QString passphrase() const;
    QString refusal() const; // what is wrong with it; empty for nothing
    void propose();

private:
    QLineEdit *m_first, *m_again;
};

} // namespace ridealong
