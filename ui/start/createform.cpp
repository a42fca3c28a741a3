// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/createform.h"

#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"
#include "start/currencies.h"
#include "start/memory.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace ridealong {

namespace {

QComboBox *makeCurrencies(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const char *code : usualCurrencies)
        box->addItem(QString::fromLatin1(code));
    const QString own = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    if (own.size() == 3 && box->findText(own) < 0)
        box->addItem(own);
    box->setCurrentIndex(std::max(0, box->findText(own)));
    box->setAccessibleName(CreateForm::tr("Currency"));
    return box;
}

} // namespace

QString bookFileName(const QString &name)
{
    QString file;
    for (const QChar letter : name.trimmed()) {
        if (letter.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(letter))
            file += letter;
    }
    while (file.startsWith(u'.'))
        file.remove(0, 1);
    return file.isEmpty() ? CreateForm::tr("My book") : file.left(80);
}

CreateForm::CreateForm(QWidget *parent)
    : QWidget(parent)
    , m_name(makeField(tr("Harlan Fluid Systems"), nullptr, this))
    , m_owner(makeField(tr("Dana Whitfield"), nullptr, this))
    , m_currency(makeCurrencies(this))
    , m_place(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_problem(makeLabel({}, TextRole::body, Tone::risk, this))
    , m_folder(bookFolder())
{
    m_name->setAccessibleName(tr("Name of the book"));
    m_owner->setAccessibleName(tr("Your name"));
    for (auto *label : {m_place, m_problem})
        label->setWordWrap(true);
    auto *change = makeSmallButton(tr("Change…"), ButtonKind::normal, nullptr, this);
    auto *place = new QHBoxLayout;
    place->setSpacing(12);
    place->addWidget(m_place, 1);
    place->addWidget(change);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    const auto addRow = [&](const QString &title, QWidget *field) {
        auto *label = makeLabel(title, TextRole::name, Tone::primary, this);
        label->setWordWrap(true);
        label->setBuddy(field);
        grid->addWidget(label, grid->rowCount(), 0);
        grid->addWidget(field, grid->rowCount() - 1, 1);
    };
    addRow(tr("Name of the book"), m_name);
    addRow(tr("Your name"), m_owner);
    addRow(tr("Currency"), m_currency);
    grid->addWidget(makeLabel(tr("File"), TextRole::name, Tone::primary, this), grid->rowCount(), 0);
    grid->addLayout(place, grid->rowCount() - 1, 1);
    grid->addWidget(m_problem, grid->rowCount(), 0, 1, 2);
    // Large text in a small window leaves less than the fields would like.
    grid->addItem(new QSpacerItem(340, 0, QSizePolicy::Preferred), grid->rowCount() - 1, 1);
    connect(m_name, &QLineEdit::textChanged, this, &CreateForm::updatePlace);
    connect(change, &QPushButton::clicked, this, &CreateForm::chooseFolder);
    setFocusProxy(m_name);
    updatePlace();
}

NewBook CreateForm::wanted() const
{
    return {.name = m_name->text().trimmed().toStdString(),
            .owner = m_owner->text().trimmed().toStdString(),
            .currency = m_currency->currentText().toStdString()};
}

QString CreateForm::path() const
{
    return QDir(m_folder).filePath(bookFileName(m_name->text()) + QStringLiteral(".ridealong"));
}

bool CreateForm::check()
{
    struct Needed
    {
        QLineEdit *field;
        QString problem;
    };
    const Needed needs[] = {{m_name, tr("Give the book a name: your company, or your team.")},
                            {m_owner, tr("Enter your name. It stands beside what you do in the book.")}};
    for (const Needed &need : needs) {
        const bool missing = need.field->text().trimmed().isEmpty();
        setBad(*need.field, missing);
        if (missing) {
            tellProblem(need.problem);
            need.field->setFocus();
            return false;
        }
    }
    tellProblem({});
    return true;
}

void CreateForm::tellProblem(const QString &problem)
{
    m_problem->setText(problem);
}

void CreateForm::setFolder(const QString &folder)
{
    m_folder = folder;
    updatePlace();
}

void CreateForm::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the book"), m_folder);
    if (!folder.isEmpty())
        setFolder(folder);
}

void CreateForm::updatePlace()
{
    m_place->setText(QDir::toNativeSeparators(path()));
}

} // namespace ridealong
