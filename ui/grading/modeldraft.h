// SPDX-License-Identifier: GPL-3.0-or-later
// The grading model that is being edited: a value with its own undo, kept on this laptop while it is typed
// and in the book when it is saved. Starts from what was typed last, else from the draft in the book, else
// from the published model. Whoever owns it calls refresh() when the book has changed.
#pragma once

#include "base/result.h"
#include "scoring/model.h"
#include "shell/draft.h"

#include <QObject>
#include <functional>
#include <optional>
#include <vector>

namespace ridealong {

struct ShellContext;

class ModelDraft : public QObject
{
    Q_OBJECT
public:
    explicit ModelDraft(ShellContext &shell, QObject *parent = nullptr);

    const Model &model() const { return m_model; }
    const Model &published() const;
    bool isChanged() const; // something else than the published one
    bool isSaved() const;   // stands in the book as it is

    // One step of undo; the same `what` again right behind it is the same step: typing 1 and 5 into a weight.
    void edit(const QString &what, const std::function<void(Model &)> &change);
    void set(const Model &model); // a file, a suggestion, an earlier version
    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    void undo();
    void redo();

    Status save();
    Status discard(); // back to the published one, in the book too
    Status publish();
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void take(Model model);
    void start(Model model);
    void keep();
    Model stored() const;

    ShellContext &m_shell;
    Draft m_kept;
    Model m_model;
    std::vector<Model> m_past, m_future;
    QString m_lastEdit;
    std::string m_seenDraft; // as it stood in the book
    int m_seenVersion = 0;
    std::optional<Model> m_publishedLast; // so that an undone publishing can be edited on
    int m_publishedAs = 0;
};

} // namespace ridealong
