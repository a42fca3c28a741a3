// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/foldvaluesdialog.h"

#include "base/words.h"
#include "scoring/suggestedmodel.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/theme.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"
#include "shell/widgets/toast.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace ridealong {

namespace {

QString spellingsOf(const SameValue &group)
{
    QStringList parts;
    for (const Spelling &spelling : group.spellings)
        parts << FoldValuesDialog::tr("%1 (%2)").arg(shown(spelling.text),
                                                     QLocale().toString(spelling.leads));
    return listWords(parts);
}

void fold(ShellContext &shell, const LeadFieldRef &field, const std::vector<FoldWish> &wishes,
          const std::function<void()> &done)
{
    Session &session = *shell.session;
    ChangeSet changes = session.change();
    if (const Status ready = foldValues(changes, session.book(), field, wishes, session.user()); !ready)
        return shell.showError(ready.error());
    const Deed deed{Op::foldSpellings, fieldLabel(field), foldedInto(wishes)};
    if (const Status committed = session.commit(deed, std::move(changes)); !committed)
        return shell.showError(committed.error());
    shell.toast({.text = describe(deed), .action = FoldValuesDialog::tr("Undo"), .act = [&shell] {
                     if (const auto undone = shell.session->undo(); !undone)
                         shell.showError(undone.error());
                 }});
    if (done)
        done();
}

} // namespace

FoldValuesDialog::FoldValuesDialog(const QString &field, std::vector<SameValue> groups, QWidget *parent)
    : QDialog(parent)
    , m_groups(std::move(groups))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Fold spellings of %1").arg(field));
    resize(currentTheme().px(640), currentTheme().px(520));
    if (m_groups.size() > mostGroups)
        m_groups.resize(mostGroups);
    auto *sentence =
        makeLabel(m_groups.empty() ? tr("Each value has one spelling.")
                                   : tr("These seem to be spellings of one value. All leads that "
                                        "have one of them get the value beside it, which can be "
                                        "undone."),
                  TextRole::body, Tone::secondary, this);
    sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(windowTitle(), TextRole::detailTitle, Tone::primary, this));
    column->addWidget(sentence);
    column->addWidget(makeScrolled(makeGroups(), this), 1);
    column->addWidget(makeButtons());
    sumUp();
}

QWidget *FoldValuesDialog::makeGroups()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(10);
    for (const SameValue &group : m_groups)
        addGroup(*column, group);
    column->addStretch();
    return content;
}

void FoldValuesDialog::addGroup(QVBoxLayout &column, const SameValue &group)
{
    const QString value = shown(group.spellings.front().text);
    auto *box = new QCheckBox(value);
    box->setAccessibleName(tr("Fold into %1").arg(value));
    box->setChecked(group.isSure);
    auto *into = makeField(tr("Value"));
    into->setText(value);
    into->setAccessibleName(tr("What the spellings of %1 become").arg(value));
    into->setFixedWidth(currentTheme().px(220));
    auto *row = new QHBoxLayout;
    row->addWidget(box, 1);
    row->addWidget(into);
    const QString list = spellingsOf(group);
    auto *words = makeLabel(group.isSure ? list : tr("Perhaps a slip: %1").arg(list), TextRole::secondary,
                            Tone::caption);
    words->setWordWrap(true);
    column.addLayout(row);
    column.addWidget(words);
    column.addWidget(makeHairline(Qt::Horizontal));
    m_rows.push_back({box, into});
    connect(box, &QCheckBox::toggled, this, &FoldValuesDialog::sumUp);
    connect(into, &QLineEdit::textChanged, this, &FoldValuesDialog::sumUp);
}

QWidget *FoldValuesDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    m_sum = makeLabel({}, TextRole::secondary, Tone::secondary, bar);
    m_sum->setWordWrap(true);
    auto *cancel = makeButton(tr("Cancel"), ButtonKind::normal, nullptr, bar);
    cancel->setAutoDefault(false);
    m_fold = makeButton(tr("Fold"), ButtonKind::primary, nullptr, bar);
    m_fold->setDefault(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_sum, 1);
    row->addWidget(cancel);
    row->addWidget(m_fold);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        Q_EMIT foldAsked(wishes());
        accept();
    });
    return bar;
}

std::vector<FoldWish> FoldValuesDialog::wishes() const
{
    std::vector<FoldWish> wishes;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].fold->isChecked())
            continue;
        FoldWish &wish = wishes.emplace_back();
        wish.into = m_rows[i].into->text().trimmed().toStdString();
        for (const Spelling &spelling : m_groups[i].spellings)
            wish.spellings.push_back(spelling.text);
    }
    return wishes;
}

void FoldValuesDialog::sumUp()
{
    uint32_t leads = 0;
    bool complete = true;
    const std::vector<FoldWish> chosen = wishes();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool empty = m_rows[i].fold->isChecked() && m_rows[i].into->text().trimmed().isEmpty();
        setBad(*m_rows[i].into, empty);
        complete = complete && !empty;
        if (m_rows[i].fold->isChecked())
            for (const Spelling &spelling : m_groups[i].spellings)
                leads += shown(spelling.text) == m_rows[i].into->text().trimmed() ? 0 : spelling.leads;
    }
    m_fold->setEnabled(complete && leads > 0);
    m_sum->setText(!complete        ? tr("Give each ticked value a spelling.")
                   : chosen.empty() ? tr("Tick what is one value.")
                                    : tr("%Ln leads change.", nullptr, int(leads)));
}

size_t groupsToFold(const LeadData &data, const std::string &fieldKey)
{
    return sameValues(data, findLeadField(data, fieldKey)).size();
}

void askAndFoldValues(ShellContext &shell, const std::string &fieldKey, QWidget *parent,
                      const std::function<void()> &done)
{
    const LeadData &data = shell.session->book().leadData();
    const LeadFieldRef field = findLeadField(data, fieldKey);
    auto *dialog = new FoldValuesDialog(fieldLabel(field), sameValues(data, field), parent);
    QObject::connect(
        dialog, &FoldValuesDialog::foldAsked, dialog,
        [&shell, field, done](const std::vector<FoldWish> &wishes) { fold(shell, field, wishes, done); });
    dialog->open();
}

} // namespace ridealong
