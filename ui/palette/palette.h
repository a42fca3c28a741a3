// SPDX-License-Identifier: GPL-3.0-or-later
// Find or run: a field over the window, and below it what fits what is typed. Arrows choose, Enter runs, Tab
// goes to what can be done with the best lead, Esc closes. It lies over the work and is gone after one
// choice.
#pragma once

#include "palette/rows.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace ridealong {

class MainWindow;
class PaletteModel;

class Palette : public QWidget
{
    Q_OBJECT
public:
    Palette(MainWindow &window, std::function<void(uint32_t lead)> logCall);

    void open(const QString &typed = {});
    void close();
    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void find();
    void run(int row);
    void step(int by);
    void goToActions();
    void place();
    bool takeKey(int key);

    MainWindow &m_window;
    PaletteSource m_source;
    QWidget *m_box;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_none;
    PaletteModel *m_model;
    QWidget *m_cameFrom = nullptr;
};

} // namespace ridealong
