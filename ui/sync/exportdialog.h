// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for whom a change file is and where it goes. Returns the wish and writes nothing.
#pragma once

#include "dialogs/formdialog.h"
#include "session/exchange.h"
#include "session/nextfilesize.h"
#include "sync/syncstate.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QLineEdit;

namespace ridealong {

class PathField;

class ExportDialog : public FormDialog
{
    Q_OBJECT
public:
    ExportDialog(const SyncState &state, const QString &file, QWidget *parent);
    ExportWish wish() const;
    // Asked again whenever others are chosen; what is too large for an e-mail is written in parts, unless
    // somebody said otherwise.
    using Sizer = std::function<std::optional<FileSize>(const ExportWish &)>;
    void setSizer(Sizer sizer);

private:
    void showSize();
    bool isForEverybody() const;
    bool isForNobody(const ExportWish &wish) const;
    QString refusal() const;
    void fillPeople(const SyncState &state);

    QComboBox *m_forWhom;
    QListWidget *m_people;
    PathField *m_file;
    QCheckBox *m_parts;
    QLineEdit *m_passphrase;
    QLabel *m_size;
    Sizer m_sizer;
    bool m_isChosen = false;         // whether in parts, by hand
    int64_t m_again;                 // changes that go out once more
    std::vector<LaptopLine> m_lines; // of m_people's rows
};

} // namespace ridealong
