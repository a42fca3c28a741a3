// SPDX-License-Identifier: GPL-3.0-or-later
// The skills that ride-alongs rate, each with its guide for 1 to 5. Ratings that were given keep the words of
// their day.
#pragma once

#include "settings/rowssection.h"

namespace ridealong {

struct SkillWish;

class SkillsSection : public RowsSection
{
    Q_OBJECT
public:
    explicit SkillsSection(ShellContext &shell, QWidget *parent = nullptr);

protected:
    std::vector<RowLine> lines() const override;
    QString nameOf(uint32_t row) const override;
    void showRow() override;

private:
    void addForm();
    Status add(const QString &name);
    Status save(const std::function<void(SkillWish &)> &edit) const;
    void move(int by);
    void retireOrRestore();
    bool isRetired(uint32_t skill) const;
};

SettingsSection *makeSkillsSection(ShellContext &shell, QWidget *parent);
QString skillsFact(const ShellContext &shell);

} // namespace ridealong
