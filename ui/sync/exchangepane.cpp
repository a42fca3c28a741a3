// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchangepane.h"

#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "sync/dropzone.h"
#include "sync/importcard.h"
#include "sync/laptoptable.h"
#include "sync/syncwords.h"

#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace ridealong {

namespace {

constexpr int leftInset = 24, rightInset = 16;

QString receivedWords(int64_t changes)
{
    if (changes == 0)
        return ExchangePane::tr("nothing received this week");
    return changes == 1 ? ExchangePane::tr("1 change received this week")
                        : ExchangePane::tr("%1 changes received this week")
                              .arg(QLocale().toString(qlonglong(changes)));
}

// What is wrong often begins with the name of the file itself, which then is not said twice.
std::pair<QString, QString> refusalWords(const RefusedFile &file)
{
    const qsizetype end = file.reason.indexOf(QStringLiteral(". "), file.name.size());
    if (!file.name.isEmpty() && file.reason.startsWith(file.name) && end > 0)
        return {shortName(file.name) + file.reason.mid(file.name.size(), end + 1 - file.name.size()),
                file.reason.mid(end + 2)};
    return {ExchangePane::tr("%1 was not read.").arg(shortName(file.name)), file.reason};
}

} // namespace

ExchangePane::ExchangePane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Laptops"), this))
    , m_table(new LaptopTable(this))
    , m_drop(new DropZone(this))
    , m_card(new ImportCard(this))
    , m_notices(new QVBoxLayout)
{
    m_notices->setSpacing(10);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(leftInset, 14, rightInset, 16);
    below->setSpacing(10);
    below->addWidget(m_drop);
    below->addWidget(m_card);
    below->addWidget(makeNextFile());
    below->addLayout(m_notices);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table);
    column->addLayout(below);
    column->addStretch(1);
}

QWidget *ExchangePane::makeNextFile()
{
    m_next = new QWidget(this);
    m_nextWords = makeLabel({}, TextRole::body, Tone::secondary, m_next);
    m_nextWords->setWordWrap(true);
    auto *lock = new QHBoxLayout;
    lock->setSpacing(6);
    lock->addWidget(makeIconLabel("lock", 13, Tone::caption, m_next));
    auto *stays = new ElidedLabel(tr("Private coaching notes stay on this laptop."), m_next);
    dress(*stays, TextRole::secondary, Tone::caption);
    lock->addWidget(stays, 1);
    m_folder = new QWidget(m_next);
    m_folderWords = new ElidedLabel({}, m_folder);
    dress(*m_folderWords, TextRole::secondary, Tone::caption);
    auto *change = makeSmallButton(tr("Change…"), ButtonKind::link, nullptr, m_folder);
    connect(change, &QPushButton::clicked, this, &ExchangePane::folderAsked);
    auto *folder = new QHBoxLayout(m_folder);
    folder->setContentsMargins({});
    folder->setSpacing(6);
    folder->addWidget(makeIconLabel("folder-open", 13, Tone::caption, m_folder));
    folder->addWidget(m_folderWords, 1);
    folder->addWidget(change);
    auto *column = new QVBoxLayout(m_next);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(3);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Your next file to the team"), TextRole::label, Tone::secondary, m_next));
    head->addStretch(1);
    m_nextSize = makeLabel({}, TextRole::secondary, Tone::caption, m_next);
    head->addWidget(m_nextSize);
    column->addLayout(head);
    column->addWidget(m_nextWords);
    column->addLayout(lock);
    column->addWidget(m_folder);
    return m_next;
}

void ExchangePane::setState(const SyncState &state)
{
    m_header->setCount(QLocale().toString(int(state.laptops.size())));
    m_header->setCaption(receivedWords(state.receivedThisWeek));
    m_table->setLaptops(state.laptops, state.today);
    m_next->setVisible(state.isInTeam && !state.isCopy);
    m_nextWords->setText(nextFileWords(state));
    m_folder->setVisible(!state.folder.isEmpty());
    m_folderPath = QDir::toNativeSeparators(state.folder);
    setFolderTrouble(m_folderTrouble);
    m_drop->button()->setEnabled(state.canWrite);
    showNotices(state);
}

void ExchangePane::setFolderTrouble(const QString &sentence)
{
    m_folderTrouble = sentence;
    m_folderWords->setText(sentence.isEmpty() ? tr("Goes by itself through %1").arg(m_folderPath) : sentence);
}

void ExchangePane::setNextSize(const QString &words)
{
    m_nextSize->setText(words);
}

QString ExchangePane::folderWords() const
{
    return m_folderWords->text();
}

void ExchangePane::showNotices(const SyncState &state)
{
    if (state.refused == m_shown.refused && state.waiting == m_shown.waiting &&
        state.isCopy == m_shown.isCopy && state.owesFirstFile() == m_shown.owesFirstFile())
        return;
    m_shown = state;
    while (auto *item = m_notices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (state.isCopy) {
        auto *notice =
            new Notice(tr("This book is a copy, so it may not export. Join the team with this laptop, and "
                          "import the answer here."),
                       this);
        connect(notice->addButton(tr("Join the team…")), &QPushButton::clicked, this,
                &ExchangePane::joinAsked);
        m_notices->addWidget(notice);
    }
    if (state.owesFirstFile()) {
        auto *notice = new Notice(tr("Nothing has gone out from this laptop yet. Export once: with its first "
                                     "file the team knows it."),
                                  this);
        connect(notice->addButton(tr("Export…")), &QPushButton::clicked, this, &ExchangePane::exportAsked);
        m_notices->addWidget(notice);
    }
    for (const WaitingFile &file : state.waiting) {
        auto *notice = new Notice(waitingWords(file), this);
        connect(notice->addButton(tr("Ask for it…")), &QPushButton::clicked, this,
                &ExchangePane::missingAsked);
        m_notices->addWidget(notice);
    }
    for (const RefusedFile &file : state.refused) {
        if (file.isUndone) {
            addUndone(file);
            continue;
        }
        auto *banner = new AlertBanner(AlertBanner::Shape::paragraph, this);
        const auto [cause, rule] = refusalWords(file);
        banner->setTexts(cause, rule);
        addDismiss(banner->addButton(tr("Dismiss")), file);
        m_notices->addWidget(banner);
    }
}

void ExchangePane::addDismiss(QPushButton *button, const RefusedFile &file)
{
    button->setAccessibleDescription(shortName(file.name));
    connect(button, &QPushButton::clicked, this,
            [this, number = qint64(file.number)] { Q_EMIT dismissed(number); });
}

void ExchangePane::addUndone(const RefusedFile &file)
{
    auto *notice = new Notice(undoneWords(file), this);
    auto *again = notice->addButton(tr("Import it again…"));
    again->setAccessibleDescription(shortName(file.name));
    connect(again, &QPushButton::clicked, this, [this, name = file.name] { Q_EMIT againAsked(name); });
    addDismiss(notice->addButton(tr("Dismiss")), file);
    m_notices->addWidget(notice);
}

} // namespace ridealong
