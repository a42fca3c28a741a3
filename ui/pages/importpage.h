// SPDX-License-Identifier: GPL-3.0-or-later
// Import into the open book. The rail does not list it: the menu and the Leads page lead here.
#pragma once

#include "pages/page.h"

namespace ridealong {

class ImportView;

class ImportPage : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    void open(const QVariant &argument) override; // files, or what the list will hold
    QString statusFact() const override;
    Lists lists() const override { return Lists::none; }
    QList<KeyHint> keys() const override;
    ImportView *view() const { return m_view; }

private:
    ImportView *m_view;
};

Page *makeImportPage(ShellContext &shell, QWidget *parent);

} // namespace ridealong
