// SPDX-License-Identifier: GPL-3.0-or-later
// The first step of the import view: where the rows come from. What may be long to read is read by a job.
#include "files/copiedtable.h"
#include "importing/importview.h"
#include "importing/lentwork.h"
#include "importing/listkinds.h"
#include "session/session.h"
#include "shell/context.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPointer>

namespace ridealong {

namespace {

Result<ImportDraft> planned(ImportDraft draft, const Result<Tabled> &rows, const Book &book)
{
    if (!rows)
        return rows.error();
    draft.options.rows = *rows;
    const Status proposed = propose(draft, book);
    return proposed ? Result<ImportDraft>(std::move(draft)) : Result<ImportDraft>(proposed.error());
}

} // namespace

// An import that runs reads what another list would take away.
bool ImportView::isFree()
{
    if (!m_shell.session || !m_shell.session->isBusy())
        return true;
    m_shell.showError({ErrorKind::busy, tr("Other work is running. Wait until it is done.")});
    return false;
}

void ImportView::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import a list"), QDir::homePath(), listFilter());
    if (!path.isEmpty())
        setFile(path);
}

void ImportView::chooseMapping()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Match the columns by a file"),
                                                      QFileInfo(m_draft.path).absolutePath(),
                                                      tr("Mapping files (*.sdl *.json);;All files (*)"));
    if (!path.isEmpty())
        useMapping(path);
}

// One list; a mapping file that comes with it says what its columns are.
void ImportView::setFiles(const QStringList &paths)
{
    QStringList lists;
    for (const QString &path : paths)
        if (isMappingFile(path))
            setMapping(path);
        else
            lists << path;
    if (lists.size() > 1)
        m_shell.showError({ErrorKind::usage, tr("One list at a time: %1 is opened, the others are not.")
                                                 .arg(QFileInfo(lists.front()).fileName())});
    if (!lists.isEmpty())
        setFile(lists.front());
}

void ImportView::setMapping(const QString &path)
{
    m_mapping = path;
    if (m_step == matching)
        return useMapping(std::exchange(m_mapping, {}));
    show(choosing);
    m_ready->setText(
        tr("%1 will say what the columns are. Now choose the list itself.").arg(QFileInfo(path).fileName()));
    m_ready->show();
}

ImportDraft ImportView::newDraft(const QString &path) const
{
    ImportDraft draft{
        .table = ImportTable(m_table->currentData().toInt()), .path = path, .options = {}, .plan = {}};
    draft.options.isDraft = true;
    return draft;
}

void ImportView::setFile(const QString &path)
{
    if (isMappingFile(path))
        return setMapping(path);
    if (!isFree() || (m_prepare && !m_prepare()))
        return;
    const ImportDraft draft = newDraft(path);
    if (!isLongToRead(path))
        return begin(planned(draft, tabled(path), m_shell.session->book()));
    read(draft, QFileInfo(path).fileName(),
         [path](const Progress &progress) { return tabled(path, {}, progress); });
}

void ImportView::chooseSheet()
{
    ImportDraft draft = m_draft;
    draft.options.sheet = m_sheets->currentText();
    draft.options.rows.reset();
    read(draft, draft.options.sheet,
         [path = draft.path, sheet = draft.options.sheet](const Progress &progress) {
             return tabled(path, sheet, progress);
         });
}

void ImportView::paste()
{
    if (m_step == matching || m_step == checking)
        return;
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    if (const QStringList files = listFilesIn(copied); !files.isEmpty())
        return setFiles(files);
    if (!isFree() || (m_prepare && !m_prepare()))
        return;
    ImportDraft draft = newDraft({});
    draft.options.name = tr("Copied rows");
    read(draft, tr("what was copied"), [text = copied->text(), html = copied->html()](const Progress &) {
        return tabledCopied(text, html);
    });
}

void ImportView::read(const ImportDraft &draft, const QString &name,
                      const std::function<Result<Tabled>(const Progress &)> &work)
{
    const QPointer<ImportView> self(this);
    runLent(
        m_shell, tr("Reading %1").arg(name), {},
        [draft, work](Session &session, const Progress &progress) {
            return planned(draft, work(progress), session.book());
        },
        [self](const Result<ImportDraft> &read) {
            if (self)
                self->begin(read);
        });
}

// A list that can't be read leaves everything as it was.
void ImportView::begin(const Result<ImportDraft> &read)
{
    if (!read)
        return tellUnread(read.error());
    m_problem->setText({});
    m_ready->hide();
    m_draft = *read;
    show(matching);
    showPlan();
    if (!m_mapping.isEmpty())
        useMapping(std::exchange(m_mapping, {}));
    focusFirst();
}

void ImportView::tellUnread(const Error &error)
{
    if (m_step == matching) {
        m_shell.showError(error);
        return showPlan(); // the sheet that is read still
    }
    m_problem->setText(error.kind == ErrorKind::cancelled ? QString() : error.text);
    show(choosing);
}

void ImportView::useMapping(const QString &path)
{
    take(useMappingFile(m_draft, m_shell.session->book(), path));
    m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace ridealong
