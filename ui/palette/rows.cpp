// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/rows.h"

#include "base/spoken.h"
#include "base/words.h"
#include "leads/leadactions.h"
#include "leads/leadwords.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/measured.h"
#include "work/leads.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <algorithm>
#include <map>

namespace ridealong {

namespace {

constexpr size_t mostLeads = 6, mostPeople = 5, mostCommands = 8, mostContactsRead = 200'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Palette", text);
}

QString leadDetail(const Book &book, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    QStringList parts{shown(book.leads().text(row, leadField("city"))),
                      inSentence(shown(book.stageName(row.stage.number))),
                      moneyWords(row.value, book.info().currency), shown(book.personName(row.owner.number))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// Open ones first, better grades first; the order of the names' fit stands within these.
std::vector<uint32_t> leadsFor(PaletteSource &source, const QString &typed)
{
    Session &session = *source.shell.session;
    const Book &book = session.book();
    const LeadNames &names = source.shell.measured->names(session);
    std::map<std::pair<bool, Grade>, std::vector<uint32_t>> places; // the first of each: many may fit
    for (const uint32_t lead : names.find(foldedWords(typed.toStdString()), book.leadData()))
        if (auto &place = places[{!isOpenLead(book, lead), book.standing(lead).grade}];
            place.size() < mostLeads)
            place.push_back(lead);
    std::vector<uint32_t> leads;
    for (const auto &[key, place] : places)
        leads.insert(leads.end(), place.begin(), place.end());
    leads.resize(std::min(leads.size(), mostLeads));
    return leads;
}

void addLeads(std::vector<PaletteRow> &rows, PaletteSource &source, const QString &typed)
{
    ShellContext &shell = source.shell;
    const Book &book = shell.session->book();
    const auto leads = leadsFor(source, typed);
    for (const uint32_t lead : leads) {
        const QString company = companyOf(book, lead);
        const auto match = matchOf(company, typed);
        rows.push_back({.group = tr("Leads"),
                        .text = company,
                        .detail = leadDetail(book, lead),
                        .keys = lead == leads.front() ? tr("Enter") : QString(),
                        .grade = int(book.standing(lead).grade) - int(Grade::A),
                        .found = match ? match->spans : QList<Span>(),
                        .run = [&shell, lead] { shell.goTo(QStringLiteral("leads"), lead); }});
    }
    if (leads.empty() || !shell.session->store().isWriter())
        return;
    const uint32_t best = leads.front();
    const QString group = tr("Do something with %1").arg(companyOf(book, best));
    QWidget *window = &source.window;
    rows.push_back({.group = group,
                    .text = tr("Log a call"),
                    .keys = QStringLiteral("L"),
                    .icon = icon("phone"),
                    .run = [log = source.logCall, best] { log(best); }});
    rows.push_back({.group = group,
                    .text = tr("Set the next step"),
                    .keys = QStringLiteral("S"),
                    .icon = icon("calendar"),
                    .run = [&shell, window, best] { setNextStep(shell, window, best); }});
    rows.push_back({.group = group,
                    .text = tr("Edit"),
                    .keys = QStringLiteral("F2"),
                    .icon = icon("pencil"),
                    .run = [&shell, window, best] { editLead(shell, window, best); }});
}

// The team, then the people at the leads.
void addPeople(std::vector<PaletteRow> &rows, PaletteSource &source, const QString &typed)
{
    ShellContext &shell = source.shell;
    const Book &book = shell.session->book();
    size_t count = 0;
    for (uint32_t person = 1; person < book.people().end() && count < mostPeople; ++person) {
        const QString name = shown(book.personName(person));
        const auto match = book.people().has(person) ? matchOf(name, typed) : std::nullopt;
        if (!match || match->score < 3)
            continue;
        ++count;
        rows.push_back({.group = tr("People"),
                        .text = name,
                        .detail = shown(book.people().text(person, personField("role"))),
                        .icon = icon("user"),
                        .found = match->spans,
                        .run = [&shell, name] {
                            QString quoted = name;
                            quoted.remove(u'"');
                            shell.goTo(QStringLiteral("leads"),
                                       QString(QStringLiteral("open = yes and owner = \"%1\"").arg(quoted)));
                        }});
    }
    const Table<Contact> &contacts = book.tables().contact;
    for (uint32_t row = 1; row < std::min<size_t>(contacts.end(), mostContactsRead) && count < mostPeople;
         ++row) {
        const uint32_t lead = contacts[row].lead.number;
        const QString name = contacts.has(row) ? shown(contacts.text(row, contactField("name"))) : QString();
        const auto match = name.isEmpty() || !book.leads().has(lead) ? std::nullopt : matchOf(name, typed);
        if (!match || match->score < 3)
            continue;
        ++count;
        QStringList detail{companyOf(book, lead), shown(contacts.text(row, contactField("phone")))};
        detail.removeAll(QString());
        rows.push_back({.group = tr("People"),
                        .text = name,
                        .detail = detail.join(QStringLiteral(", ")),
                        .icon = icon("user"),
                        .found = match->spans,
                        .run = [&shell, lead] { shell.goTo(QStringLiteral("leads"), lead); }});
    }
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

void addCommands(std::vector<PaletteRow> &rows, PaletteSource &source, const QString &typed, size_t most)
{
    struct Found
    {
        QAction *action;
        Match match;
    };
    std::vector<Found> found;
    for (QAction *action : source.window.actions())
        if (const auto match = matchOf(plainText(*action), typed);
            match && action->isEnabled() && !action->isSeparator() && !action->text().isEmpty())
            found.push_back({action, *match});
    std::ranges::stable_sort(found, std::greater<>(), [](const Found &one) { return one.match.score; });
    found.resize(std::min(found.size(), most));
    for (const Found &one : found)
        rows.push_back({.group = tr("Commands"),
                        .text = plainText(*one.action),
                        .keys = one.action->shortcut().toString(QKeySequence::NativeText),
                        .icon = one.action->icon(),
                        .found = one.match.spans,
                        .run = [action = one.action] { action->trigger(); }});
}

} // namespace

std::vector<PaletteRow> paletteRows(PaletteSource &source, const QString &typed)
{
    std::vector<PaletteRow> rows;
    const bool commandsOnly = typed.startsWith(u'>'), peopleOnly = typed.startsWith(u'@');
    const QString words = (commandsOnly || peopleOnly ? typed.mid(1) : typed).trimmed();
    const bool hasBook = source.shell.session != nullptr;
    if (!commandsOnly && !peopleOnly && hasBook && !words.isEmpty())
        addLeads(rows, source, words);
    if (!commandsOnly && hasBook && (peopleOnly || words.size() > 1))
        addPeople(rows, source, words);
    if (!peopleOnly)
        addCommands(rows, source, words, commandsOnly || words.isEmpty() ? 100 : mostCommands);
    return rows;
}

} // namespace ridealong
