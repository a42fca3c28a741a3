// SPDX-License-Identifier: GPL-3.0-or-later
// What the manager saw: one strength, at most two improvements, the note that the rep reads and the one that
// nobody else does; commitments; and what happens when the debrief is finished.
#pragma once

#include <QWidget>
#include <string>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace ridealong {

class CommitmentsPane;
struct Debrief;
class OpenDebrief;
class SectionHeader;

class SeenPane : public QWidget
{
    Q_OBJECT
public:
    explicit SeenPane(OpenDebrief &open, QWidget *parent = nullptr);

    QLineEdit *strength() const { return m_strength; }
    QPlainTextEdit *sharedNote() const { return m_shared; }
    QPlainTextEdit *privateNote() const { return m_private; }
    CommitmentsPane *commitments() const { return m_commitments; }
    QLabel *consequences() const { return m_consequences; }
    SectionHeader *header() const { return m_header; }

private:
    QLineEdit *addField(QVBoxLayout &column, const QString &name, std::string Debrief::*member);
    void addNotes(QVBoxLayout &column);
    void renewAll();
    void renew();

    OpenDebrief &m_open;
    SectionHeader *m_header;
    QLineEdit *m_strength = nullptr;
    QLineEdit *m_improvement1 = nullptr;
    QLineEdit *m_improvement2 = nullptr;
    QLabel *m_sharedLabel = nullptr;
    QPlainTextEdit *m_shared = nullptr;
    QPlainTextEdit *m_private = nullptr;
    CommitmentsPane *m_commitments = nullptr;
    QLabel *m_consequences = nullptr;
};

} // namespace ridealong
