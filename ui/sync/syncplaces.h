// SPDX-License-Identifier: GPL-3.0-or-later
// Where change files are looked for and written: the folder of the last one, kept on this laptop; and where
// a new file goes, asked with a path that can be typed or chosen.
#pragma once

#include <QWidget>
#include <functional>

class QLineEdit;

namespace ridealong {

QString exchangePlace();
void rememberExchangePlace(const QString &folder);
bool isOnRemovable(const QString &path); // on another volume than the home folder

// A path with "Choose…" beside it.
class PathField : public QWidget
{
    Q_OBJECT
public:
    enum class Asks { newFile, existingFile, folder };
    PathField(Asks what, const QString &title, QWidget *parent = nullptr);
    QString path() const; // absolute; empty where nothing is entered
    void setPath(const QString &path);
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void changed();

private:
    void choose();

    Asks m_what;
    QString m_title;
    QLineEdit *m_field;
};

// What is wrong with a file that is to be written there; empty for nothing.
QString refusalOfPlace(const QString &path);

} // namespace ridealong
