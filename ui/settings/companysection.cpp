// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/companysection.h"

#include "base/words.h"
#include "measure/followups.h"
#include "session/session.h"
#include "settings/entries.h"
#include "shell/context.h"
#include "start/currencies.h"

#include <QLocale>

namespace ridealong {

namespace {

QString monthName(int month)
{
    return QLocale().standaloneMonthName(month);
}

QStringList monthNames()
{
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names << monthName(month);
    return names;
}

// Managers at work, and the owner whoever that is.
QStringList possibleOwners(const Book &book)
{
    QStringList names;
    const auto &people = book.people();
    for (uint32_t person = 1; person < people.end(); ++person) {
        const bool leads =
            people.text(person, personField("role")) == "manager" && people[person].active != 1;
        if (people.has(person) && (leads || book.personName(person) == book.info().owner))
            names << shown(book.personName(person));
    }
    return names;
}

QStringList possibleCurrencies(const Book &book)
{
    const std::string own = book.info().currency;
    QStringList codes;
    for (const char *code : usualCurrencies)
        if (minorDigits(code) == minorDigits(own))
            codes << QString::fromLatin1(code);
    if (!codes.contains(shown(own)))
        codes << shown(own);
    return codes;
}

} // namespace

CompanySection::CompanySection(ShellContext &context, QWidget *parent)
    : SettingsSection(context, parent)
{
    addCompany();
    addRuleOf45();
    addReturn();
    refresh();
}

void CompanySection::addCompany()
{
    form()->addTitle(tr("Company"));
    m_name = form()->addEntry(
        {.label = tr("Name of the book"), .note = tr("Stands in the window and on reports.")},
        Form::Width::text, [this](const QString &text) {
            return commitSetting(tr("Name of the book"), "name", text.toStdString());
        });
    m_owner = form()->addChoice(
        {.label = tr("Owner"),
         .note = tr("The manager that the program takes you for when it opens the book.")},
        {}, [this](int place) {
            return commitSetting(tr("Owner"), "owner", m_owner->itemText(place).toStdString());
        });
    m_currency = form()->addChoice(
        {.label = tr("Currency"), .note = tr("Amounts keep their numbers. Nothing is converted.")}, {},
        [this](int place) {
            return commitSetting(tr("Currency"), "currency", m_currency->itemText(place).toStdString());
        });
    m_month = form()->addChoice({.label = tr("Fiscal year starts in"),
                                 .note = tr("Quarters of quotas and of the forecast follow it.")},
                                monthNames(), [this](int place) {
                                    return commitSetting(tr("Start of the fiscal year"), "fiscal_start_month",
                                                         std::to_string(place + 1));
                                });
}

void CompanySection::addRuleOf45()
{
    form()->addTitle(tr("Rule of 45"),
                     tr("What the program takes to tell what an inquiry that nobody follows up costs."));
    addNumber({.label = tr("Inquiries that buy"),
               .unit = tr("%"),
               .note = tr("From somebody, within 12 months. 45% unless you know better.")},
              "buy_rate", 100);
    addNumber({.label = tr("Our share of them"), .unit = tr("%"), .note = tr("Of those who buy, from us.")},
              "our_share", 100);
    m_sale = addNumber({.label = tr("Average sale"),
                        .unit = shown(book().info().currency),
                        .note = tr("Left empty, it is the average of what was won in this book.")},
                       "average_sale");
}

void CompanySection::addReturn()
{
    form()->addTitle(tr("Return of sources"), tr("What the program takes to tell which source pays."));
    auto *margin = addNumber({.label = tr("Margin"),
                              .unit = tr("%"),
                              .note = tr("What is left of a sale after its own cost. Left empty, the return "
                                         "counts the whole sale.")},
                             "margin", 100);
    margin->setObjectName(QStringLiteral("margin"));
}

void CompanySection::refresh()
{
    const BookInfo &info = book().info();
    m_name->setKept(shown(info.name));
    const QStringList owners = possibleOwners(book());
    m_owner->setChoices(owners, int(owners.indexOf(shown(info.owner))));
    const QStringList codes = possibleCurrencies(book());
    m_currency->setChoices(codes, int(codes.indexOf(shown(info.currency))));
    m_month->setKept(info.fiscalStartMonth - 1);
    form()->showKept();
    const Money average = ruleOf(book()).averageSale;
    m_sale->setPlaceholderText(average.isSet() ? numberText(std::round(toMajor(average, info.perMajor)))
                                               : tr("none yet"));
}

SettingsSection *makeCompanySection(ShellContext &shell, QWidget *parent)
{
    return new CompanySection(shell, parent);
}

QString companyFact(const ShellContext &shell)
{
    const BookInfo &info = shell.session->book().info();
    return CompanySection::tr("%1, year from %2").arg(shown(info.currency), monthName(info.fiscalStartMonth));
}

} // namespace ridealong
