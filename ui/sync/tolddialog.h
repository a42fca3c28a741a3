// SPDX-License-Identifier: GPL-3.0-or-later
// What has been done and what to do next, where a toast would go away too soon: a title, sentences, facts one
// below the other in large type where they are to be read aloud.
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace ridealong {

class ToldDialog : public QDialog
{
    Q_OBJECT
public:
    ToldDialog(const QString &title, const QString &sentence, QWidget *parent);
    void addFact(const QString &label, const QString &fact);  // can be selected and copied
    void addAloud(const QString &label, const QString &said); // large, to be read aloud
    void addWarning(const QString &text);
    void addFolder(const QString &folder); // a button that opens it

private:
    QVBoxLayout *m_facts;
    QVBoxLayout *m_buttons;
};

// A fingerprint as it is read over the telephone: four groups in a line.
class FingerprintLabel : public QWidget
{
    Q_OBJECT
public:
    explicit FingerprintLabel(const QString &fingerprint, QWidget *parent = nullptr);
    static QString inLines(const QString &fingerprint);
};

} // namespace ridealong
