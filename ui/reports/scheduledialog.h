// SPDX-License-Identifier: GPL-3.0-or-later
// Which packs are written into which folder, and as what kinds of files: for the schedule, and for once.
#pragma once

#include "dialogs/formdialog.h"

#include <string>
#include <vector>

class QCheckBox;
class QLineEdit;

namespace ridealong {

struct PackChoice
{
    QString folder;
    std::vector<std::string> packs;
    std::vector<std::string> formats; // endings
};

class ScheduleDialog : public FormDialog
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title;
        QString sentence;
        QString accept;
    };
    ScheduleDialog(const Texts &texts, const PackChoice &choice, QWidget *parent);
    PackChoice choice() const;

private:
    struct Box
    {
        std::string key;
        QCheckBox *box;
    };
    QWidget *makeFolder(const QString &folder);
    QWidget *makeBoxes(const std::vector<std::pair<std::string, QString>> &choices,
                       const std::vector<std::string> &chosen, std::vector<Box> &boxes);
    QString missing() const;
    void chooseFolder();

    QLineEdit *m_folder;
    std::vector<Box> m_packs, m_formats;
};

} // namespace ridealong
