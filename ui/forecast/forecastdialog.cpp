// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/forecastdialog.h"

#include "leads/fieldeditor.h"
#include "leads/leadwords.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"

#include <QCheckBox>
#include <QLocale>

namespace ridealong {

Result<Money> readAmount(const Book &book, const QString &text)
{
    const auto value = readField(book, findLeadField(book.leadData(), "value"), text.trimmed());
    if (!value)
        return value.error();
    const auto *money = std::get_if<Money>(&*value);
    return money ? *money : Money{};
}

QString amountText(const Book &book, Money money)
{
    if (!money.isSet())
        return {};
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const double major = toMajor(money, book.info().perMajor);
    const bool whole = money.minor % book.info().perMajor == 0;
    return plain.toString(major, 'f', whole ? 0 : minorDigits(book.info().currency));
}

ForecastDialog::ForecastDialog(const Book &book, const ForecastRow &row, const QString &whose, Period period,
                               QWidget *parent)
    : FormDialog(tr("Forecast of %1 for %2").arg(whose, periodName(book, period)),
                 tr("What you say stands beside what the open leads say, with your name and your reason."),
                 tr("Set the forecast"), parent)
    , m_book(book)
    , m_amount(makeField(tr("such as 480k"), nullptr, this))
    , m_reason(makeField(tr("what the leads do not show"), nullptr, this))
{
    addRow(tr("Worked out"), makeLabel(tr("%1: %2 won and %3 weighted")
                                           .arg(moneyOf(book, row.forecast()), moneyOf(book, row.won),
                                                moneyOf(book, row.weighted)),
                                       TextRole::body, Tone::secondary, this));
    const auto said = saidForecast(book, row);
    if (said) {
        auto *before = makeLabel(describe(book, *said), TextRole::body, Tone::secondary, this);
        before->setWordWrap(true);
        addRow(tr("By hand"), before);
        m_back = new QCheckBox(tr("Take it back"), this);
        connect(m_back, &QCheckBox::toggled, this, [this](bool back) {
            m_amount->setDisabled(back);
            m_reason->setDisabled(back);
        });
    }
    m_amount->setText(amountText(book, shownForecast(row)));
    m_amount->selectAll();
    addRow(tr("Amount"), m_amount);
    addRow(tr("Reason"), m_reason);
    if (m_back)
        addWide(m_back);
    setCheck([this] { return missing(); });
    m_amount->setFocus();
}

bool ForecastDialog::takesBack() const
{
    return m_back && m_back->isChecked();
}

Money ForecastDialog::amount() const
{
    const auto amount = readAmount(m_book, m_amount->text());
    return amount ? *amount : Money{};
}

QString ForecastDialog::reason() const
{
    return m_reason->text().simplified();
}

QString ForecastDialog::missing() const
{
    if (takesBack())
        return {};
    const auto amount = readAmount(m_book, m_amount->text());
    if (!amount)
        return amount.error().text;
    if (!amount->isSet())
        return tr("Say an amount.");
    return reason().isEmpty() ? tr("Say why, for whoever reads it later.") : QString();
}

} // namespace ridealong
