// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exportdialog.h"

#include "shell/theme.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/roomyrows.h"
#include "sync/passphrase.h"
#include "sync/syncplaces.h"
#include "sync/syncwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <utility>

namespace ridealong {

namespace {

constexpr int everybody = 0;

bool canReceive(const LaptopLine &line)
{
    return line.state != LaptopState::thisOne && line.state != LaptopState::revoked;
}

QString againWords(int64_t changes)
{
    return changes == 1
               ? ExportDialog::tr(
                     "In it is 1 change that went out before, for nobody has confirmed it. Import "
                     "the others’ files, and your next one is small.")
               : ExportDialog::tr("In it are %1 changes that went out before, for nobody has confirmed them. "
                                  "Import the others’ files, and your next one is small.")
                     .arg(QLocale().toString(qlonglong(changes)));
}

} // namespace

ExportDialog::ExportDialog(const SyncState &state, const QString &file, QWidget *parent)
    : FormDialog(tr("Export to the team"),
                 tr("%1. Each laptop can read only what its person may have. Private coaching notes stay "
                    "here.")
                     .arg(nextFileWords(state)),
                 tr("Write the file"), parent)
    , m_forWhom(addChoice(tr("For"), {tr("Everybody in the team"), tr("Chosen people")}))
    , m_people(new QListWidget(this))
    , m_file(new PathField(PathField::Asks::newFile, tr("File"), this))
    , m_parts(new QCheckBox(tr("In parts that an e-mail can carry (18 MB each)"), this))
    , m_passphrase(makePassphraseField(this))
    , m_size(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_again(state.nextChanges > 0 ? state.nextAgain : 0) // else the sentence says so
{
    giveRowsRoom(*m_people);
    fillPeople(state);
    addWide(m_people);
    addRow(tr("File"), m_file);
    addWide(m_parts);
    m_size->setWordWrap(true);
    m_size->hide();
    addWide(m_size);
    addRow(tr("Passphrase"), m_passphrase);
    m_passphrase->setPlaceholderText(tr("Only for a laptop that has no keys yet"));
    m_file->setPath(file);
    m_people->hide();
    connect(m_forWhom, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_people->setVisible(index != everybody);
        showSize();
        grow();
    });
    connect(m_people, &QListWidget::itemChanged, this, &ExportDialog::showSize);
    connect(m_parts, &QCheckBox::clicked, this, [this] { m_isChosen = true; });
    setCheck([this] { return refusal(); });
    resize(currentTheme().px(540), sizeHint().height());
    acceptButton()->setFocus();
}

void ExportDialog::fillPeople(const SyncState &state)
{
    m_people->setAccessibleName(tr("Who can open the file"));
    for (const LaptopLine &line : state.laptops) {
        if (!canReceive(line))
            continue;
        m_lines.push_back(line);
        const QString text = line.below.isEmpty() ? line.who : QString(line.who + u", " + line.below);
        auto *item = new QListWidgetItem(text, m_people);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_people->setCurrentRow(0);
    m_people->setFixedHeight(currentTheme().px(150));
}

void ExportDialog::setSizer(Sizer sizer)
{
    m_sizer = std::move(sizer);
    showSize();
    grow();
}

void ExportDialog::showSize()
{
    const ExportWish wanted = wish();
    const auto size = m_sizer && !isForNobody(wanted) ? m_sizer(wanted) : std::nullopt;
    m_size->setVisible(size.has_value());
    if (!size)
        return;
    const bool isTooLarge = size->bytes > limits::partBytes;
    if (!m_isChosen)
        m_parts->setChecked(isTooLarge);
    QStringList words{isTooLarge ? tr("In all %1: more than an e-mail carries.").arg(sizeWords(*size))
                                 : tr("In all %1.").arg(sizeWords(*size))};
    if (m_again > 0 && isForEverybody())
        words << againWords(m_again);
    m_size->setText(words.join(u' '));
}

bool ExportDialog::isForEverybody() const
{
    return m_forWhom->currentIndex() == everybody;
}

bool ExportDialog::isForNobody(const ExportWish &wish) const
{
    return !isForEverybody() && wish.laptops.empty() && wish.invitations.empty();
}

QString ExportDialog::refusal() const
{
    const ExportWish wanted = wish();
    if (isForNobody(wanted))
        return tr("Choose who can open the file.");
    const bool isShort = !wanted.passphrase.isEmpty() && wanted.passphrase.size() < shortestPassphrase;
    if (isShort)
        return tr("A passphrase has %1 characters at least.").arg(shortestPassphrase);
    return refusalOfPlace(m_file->path());
}

ExportWish ExportDialog::wish() const
{
    ExportWish wish;
    wish.to = m_file->path();
    wish.passphrase = m_passphrase->text();
    wish.inParts = m_parts->isChecked();
    if (isForEverybody())
        return wish;
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() != Qt::Checked)
            continue;
        const LaptopLine &line = m_lines[size_t(row)];
        if (line.laptop)
            wish.laptops.push_back(line.laptop);
        else
            wish.invitations.push_back(line.id);
    }
    return wish;
}

} // namespace ridealong
