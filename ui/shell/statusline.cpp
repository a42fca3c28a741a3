// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "shell/widgets/badges.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/progress.h"

#include <QHBoxLayout>

namespace ridealong {

namespace {

constexpr int capGap = 5, hintGap = 15;

// The keys from the first on, as many as have room: half a word tells nobody anything.
class HintRow : public QWidget
{
public:
    HintRow(const QList<KeyHint> &hints, QWidget *parent)
        : QWidget(parent)
    {
        for (const KeyHint &hint : hints)
            m_hints.emplace_back(new KeyCap(hint.key, this),
                                 makeLabel(hint.does, TextRole::status, Tone::caption, this));
    }

    QSize sizeHint() const override
    {
        int width = 0, height = 0;
        for (const auto &[cap, does] : m_hints) {
            width += cap->sizeHint().width() + capGap + does->sizeHint().width() + hintGap;
            height = std::max(height, cap->sizeHint().height());
        }
        return {width, height};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        int x = 0;
        for (const auto &[cap, does] : m_hints) {
            const QSize key = cap->sizeHint(), text = does->sizeHint();
            const int end = x + key.width() + capGap + text.width();
            cap->setVisible(end <= width());
            does->setVisible(end <= width());
            cap->setGeometry(QRect({x, (height() - key.height()) / 2}, key));
            does->setGeometry(QRect({end - text.width(), (height() - text.height()) / 2}, text));
            x = end <= width() ? end + hintGap : width() + 1;
        }
    }

private:
    std::vector<std::pair<QWidget *, QWidget *>> m_hints;
};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_fact(new ElidedLabel({}, this))
    , m_keys(new QWidget(this))
    , m_progress(new ProgressRow(this))
    , m_saved(makeLabel({}, TextRole::column, Tone::caption, this))
{
    setFixedHeight(currentTheme().px(28));
    dress(*m_fact, TextRole::status, Tone::caption);
    dress(*m_saved, TextRole::status, Tone::caption);
    m_progress->setMaximumWidth(360);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_fact);
    row->addWidget(m_keys);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_saved);
    setFactWidth(currentTheme().px(196));
}

void StatusLine::setFactWidth(int width)
{
    m_fact->setFixedWidth(std::max(120, width - 16));
}

void StatusLine::setFact(const QString &fact)
{
    m_fact->setText(fact);
}

void StatusLine::setKeys(const QList<KeyHint> &keys)
{
    if (keys == m_hints)
        return;
    m_hints = keys;
    auto *fresh = new HintRow(keys, this);
    delete layout()->replaceWidget(m_keys, fresh);
    delete m_keys;
    m_keys = fresh;
}

void StatusLine::setSaveState(const QString &text, bool failed)
{
    m_saved->setText(text);
    dress(*m_saved, TextRole::status, failed ? Tone::risk : Tone::caption);
}

} // namespace ridealong
