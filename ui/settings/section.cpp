// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/section.h"

#include "session/session.h"
#include "settings/entries.h"
#include "shell/context.h"
#include "work/settings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

namespace ridealong {

namespace {

// The number that was typed as the setting's text, or what would be one.
Result<std::string> settingTextOf(const QString &typed, const SettingRange &range, double factor)
{
    if (typed.trimmed().isEmpty() && range.mayBeEmpty)
        return std::string();
    const auto number = numberIn(typed);
    const double value = number.value_or(-1) / factor;
    const bool fits =
        number && value >= range.least && value <= range.most && (!range.whole || value == std::floor(value));
    if (fits)
        return QByteArray::number(value, 'g', 12).toStdString();
    const QString least = QLocale().toString(range.least * factor, 'g', 12),
                  most = QLocale().toString(range.most * factor, 'f', 0);
    return refuse((range.whole ? SettingsSection::tr("Enter a whole number from %1 to %2.")
                               : SettingsSection::tr("Enter a number from %1 to %2."))
                      .arg(least, most));
}

} // namespace

SettingsSection::SettingsSection(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_form(new Form(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addStretch(1);
}

void SettingsSection::refresh()
{
    m_form->showKept();
}

const Book &SettingsSection::book() const
{
    return m_shell.session->book();
}

Status SettingsSection::commit(const Deed &deed, const Verb &verb) const
{
    ChangeSet changes = m_shell.session->change();
    const Status wanted = verb(changes);
    return wanted ? m_shell.session->commit(deed, std::move(changes)) : wanted;
}

Status SettingsSection::commitSetting(const QString &label, const char *key, const std::string &text) const
{
    return commit({Op::editSettings, label},
                  [&](ChangeSet &changes) { return setSetting(changes, book(), key, text); });
}

EntryField *SettingsSection::addNumber(const RowWords &words, const char *key, double factor)
{
    const SettingRange &range = *rangeOf(key);
    const auto take = [this, label = words.label, &range, factor](const QString &typed) -> Status {
        const auto text = settingTextOf(typed, range, factor);
        return text ? commitSetting(label, range.key, *text) : Status(text.error());
    };
    return m_form->addEntry(words, Form::Width::number, take, [this, key, factor] {
        const auto kept = QByteArray::fromStdString(book().setting(key));
        return kept.isEmpty() ? QString() : numberText(kept.toDouble() * factor);
    });
}

QString labelOf(const SectionInfo &info)
{
    return QCoreApplication::translate("Settings", info.label);
}

} // namespace ridealong
