// SPDX-License-Identifier: GPL-3.0-or-later
// What the book is called, whose it is, how it counts, and the figures of the rule of 45.
#pragma once

#include "settings/section.h"

namespace ridealong {

class CompanySection : public SettingsSection
{
    Q_OBJECT
public:
    explicit CompanySection(ShellContext &shell, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addCompany();
    void addRuleOf45();
    void addReturn();

    EntryField *m_name = nullptr;
    ChoiceField *m_owner = nullptr;
    ChoiceField *m_currency = nullptr;
    ChoiceField *m_month = nullptr;
    EntryField *m_sale = nullptr;
};

SettingsSection *makeCompanySection(ShellContext &shell, QWidget *parent);
QString companyFact(const ShellContext &shell);

} // namespace ridealong
