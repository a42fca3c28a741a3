// SPDX-License-Identifier: GPL-3.0-or-later
// The left half of the page Sync: the laptops, where a file comes in, what is read, what the next file holds,
// what waits and what was refused. Shows a SyncState and tells what was asked for.
#pragma once

#include "sync/syncstate.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ridealong {

class DropZone;
class ElidedLabel;
class ImportCard;
class LaptopTable;
class Notice;
class SectionHeader;

class ExchangePane : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangePane(QWidget *parent = nullptr);
    void setState(const SyncState &state);
    // Of the next file; empty where it is not known.
    void setNextSize(const QString &words);
    // Why the exchange folder does not work now; empty while it does.
    void setFolderTrouble(const QString &sentence);
    QString folderWords() const;
    LaptopTable *table() const { return m_table; }
    DropZone *dropZone() const { return m_drop; }
    ImportCard *card() const { return m_card; }

Q_SIGNALS:
    void missingAsked(); // a file that asks for what waits
    void joinAsked();
    void exportAsked();
    void folderAsked();
    void againAsked(const QString &file); // whose import was undone
    void dismissed(qint64 refused);

private:
    QWidget *makeNextFile();
    void showNotices(const SyncState &state);
    void addUndone(const RefusedFile &file);
    void addDismiss(QPushButton *button, const RefusedFile &file);

    SectionHeader *m_header;
    LaptopTable *m_table;
    DropZone *m_drop;
    ImportCard *m_card;
    QWidget *m_next = nullptr;
    QLabel *m_nextWords = nullptr, *m_nextSize = nullptr;
    QWidget *m_folder = nullptr; // the line of the exchange folder
    ElidedLabel *m_folderWords = nullptr;
    QString m_folderPath, m_folderTrouble;
    QVBoxLayout *m_notices;
    SyncState m_shown; // of the notices
};

} // namespace ridealong
