// SPDX-License-Identifier: GPL-3.0-or-later
// How the program looks on this laptop: colours, the size of the text, the language. In no book.
#pragma once

#include "settings/section.h"

namespace ridealong {

class LookSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit LookSection(ShellContext &shell, QWidget *parent = nullptr);
    void refresh() override;

private:
    ChoiceField *m_look;
    ChoiceField *m_scale;
    ChoiceField *m_language;
};

SettingsSection *makeLookSection(ShellContext &shell, QWidget *parent);
QString lookFact(const ShellContext &shell);

} // namespace ridealong
