// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/kindssection.h"

#include "base/words.h"
#include "session/session.h"
#include "settings/entries.h"
#include "shell/context.h"
#include "work/kinds.h"

#include <QLocale>
#include <cmath>

namespace ridealong {

namespace {

constexpr int newMinutes = 30;

} // namespace

KindsSection::KindsSection(ShellContext &context, QWidget *parent)
    : RowsSection(context, parent)
{
    addList(tr("Activity kinds"),
            tr("What a touch can be, and how much effort it counts when nobody logged the minutes."),
            {.name = tr("Activity kinds"),
             .newName = tr("Name of a new kind"),
             .add = tr("Add kind"),
             .remove = tr("Delete")},
            {{.title = tr("Kind")}, {.title = tr("Default minutes"), .width = 130, .right = true}});
    list()->setAdder([this](const QString &name) { return add(name); });
    connect(list(), &RowList::moved, this, [this](int by) {
        list()->showProblemOf(
            change([&](ChangeSet &changes) { return moveKind(changes, book(), row(), by); }));
    });
    connect(list(), &RowList::removed, this, [this] {
        list()->showProblemOf(change([&](ChangeSet &changes) { return removeKind(changes, book(), row()); }));
    });
    rowForm()->addEntry(
        {.label = tr("Name")}, Form::Width::text,
        [this](const QString &text) {
            return change(
                [&](ChangeSet &changes) { return renameKind(changes, book(), row(), text.toStdString()); });
        },
        [this] { return nameOf(row()); });
    rowForm()->addEntry(
        {.label = tr("Default minutes"),
         .unit = tr("minutes"),
         .note = tr("Holds for every activity without minutes of its own, past ones too.")},
        Form::Width::number,
        [this](const QString &text) {
            const auto number = numberIn(text);
            const bool whole = number && *number == std::floor(*number) && std::abs(*number) < 1e6;
            const int64_t minutes = whole ? int64_t(*number) : 0;
            return change(
                [&](ChangeSet &changes) { return setKindMinutes(changes, book(), row(), minutes); });
        },
        [this] { return QString::number(book().kindMinutes(row())); });
    refresh();
}

Status KindsSection::add(const QString &name)
{
    uint32_t kind = 0;
    const Status done = commit({Op::editSettings, name.simplified()}, [&](ChangeSet &changes) -> Status {
        const auto added = addKind(changes, book(), name.toStdString(), newMinutes);
        kind = added ? *added : 0;
        return added ? Status(Done{}) : Status(added.error());
    });
    if (done)
        showRows(kind);
    return done;
}

Status KindsSection::change(const Verb &verb) const
{
    return commit({Op::editSettings, nameOf(row())}, verb);
}

std::vector<RowLine> KindsSection::lines() const
{
    std::vector<RowLine> lines;
    for (const uint32_t kind : kindsInOrder(book())) {
        const QString minutes = QLocale().toString(book().kindMinutes(kind));
        lines.push_back({kind, {nameOf(kind), minutes}, tr("%1, %2 minutes").arg(nameOf(kind), minutes)});
    }
    return lines;
}

QString KindsSection::nameOf(uint32_t kind) const
{
    return shown(book().tables().kind.text(kind, kindField("label")));
}

SettingsSection *makeKindsSection(ShellContext &shell, QWidget *parent)
{
    return new KindsSection(shell, parent);
}

QString kindsFact(const ShellContext &shell)
{
    QStringList names;
    const Book &book = shell.session->book();
    for (const uint32_t kind : kindsInOrder(book))
        names << shown(book.tables().kind.text(kind, kindField("label")));
    return names.join(QStringLiteral(", "));
}

} // namespace ridealong
