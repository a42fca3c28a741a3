// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that leads have beside those of the program. An archived one stands at the end of the list and
// can be brought back with its values.
#pragma once

#include "settings/rowssection.h"

namespace ridealong {

class FieldsSection : public RowsSection
{
    Q_OBJECT
public:
    explicit FieldsSection(ShellContext &shell, QWidget *parent = nullptr);

protected:
    std::vector<RowLine> lines() const override;
    QString nameOf(uint32_t row) const override;
    void showRow() override;

private:
    Status add(const QString &name);
    Status change(const QString &what, const Verb &verb) const;
    void addForm();
    void archiveOrRestore();
    bool isArchived(uint32_t field) const;
    QString typeOf(uint32_t field) const;

    QWidget *m_name = nullptr, *m_type = nullptr, *m_choices = nullptr; // rows
};

SettingsSection *makeFieldsSection(ShellContext &shell, QWidget *parent);
QString fieldsFact(const ShellContext &shell);

} // namespace ridealong
