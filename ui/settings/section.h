// SPDX-License-Identifier: GPL-3.0-or-later
// A section of the settings: a form over the book, or over this laptop. The page makes it when it is first
// shown and lets it read again when the book has changed.
#pragma once

#include "change/change.h"
#include "change/op.h"
#include "settings/form.h"

#include <span>

namespace ridealong {

class Book;
struct ShellContext;

class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsSection(ShellContext &shell, QWidget *parent = nullptr);
    virtual void refresh();

protected:
    using Verb = std::function<Status(ChangeSet &changes)>;

    ShellContext &shell() const { return m_shell; }
    const Book &book() const;
    Form *form() const { return m_form; }
    // What is refused, by the verb or by the book, comes back for the field to say.
    Status commit(const Deed &deed, const Verb &verb) const;
    Status commitSetting(const QString &label, const char *key, const std::string &text) const;
    // A setting that is a number, shown times `factor`: 0.45 as 45 percent.
    EntryField *addNumber(const RowWords &words, const char *key, double factor = 1);

private:
    ShellContext &m_shell;
    Form *m_form;
};

struct SectionInfo
{
    const char *key;
    const char *label; // translated in the context "Settings"
    bool managersOnly; // it is about the business and stands in the book
    SettingsSection *(*make)(ShellContext &shell, QWidget *parent);
    QString (*fact)(const ShellContext &shell); // what holds now, in a few words
};

QString labelOf(const SectionInfo &info);
// THE table of sections, in their order.
std::span<const SectionInfo> settingsSections();

} // namespace ridealong
