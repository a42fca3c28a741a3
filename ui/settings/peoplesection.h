// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in the team, with which role, and what an hour of theirs costs. Who leaves is made inactive.
#pragma once

#include "settings/rowssection.h"

namespace ridealong {

class PeopleSection : public RowsSection
{
    Q_OBJECT
public:
    explicit PeopleSection(ShellContext &shell, QWidget *parent = nullptr);

protected:
    std::vector<RowLine> lines() const override;
    QString nameOf(uint32_t row) const override;
    void showRow() override;

private:
    Status add(const QString &name);
    Status set(const char *field, Value value) const;
    void remove();
    void offerDealing(uint32_t person);
    void addIdentity();
    void addWork();
    void addFigures();
    void addText(const RowWords &words, const char *field);
    std::vector<uint32_t> possibleManagers() const; // 0, nobody, first

    ChoiceField *m_manager = nullptr;
};

SettingsSection *makePeopleSection(ShellContext &shell, QWidget *parent);
QString peopleFact(const ShellContext &shell);

} // namespace ridealong
