// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette.h"

#include "leads/paint.h"
#include "palette/palettemodel.h"
#include "shell/commands.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/theme.h"
#include "shell/topbar.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/labels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace ridealong {

namespace {

constexpr int boxWidth = 640, boxTop = 92, fieldHeight = 52, mostHeight = 534;

class Box : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &t = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPanel(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, t.panel, t.line2);
        painter.fillRect(QRect(1, fieldHeight, width() - 2, 1), t.line);
    }
};

QWidget *makeFooter(QWidget *parent)
{
    auto *footer = new QWidget(parent);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(6);
    for (const auto &[key, does] : {std::pair(QStringLiteral("\u2191\u2193"), Palette::tr("choose")),
                                    std::pair(Palette::tr("Enter"), Palette::tr("open")),
                                    std::pair(Palette::tr("Tab"), Palette::tr("actions"))}) {
        row->addWidget(new KeyCap(key, footer));
        row->addWidget(makeLabel(does, TextRole::secondary, Tone::caption, footer));
        row->addSpacing(8);
    }
    row->addStretch(1);
    row->addWidget(makeLabel(Palette::tr("type > for commands only, @ for people"), TextRole::secondary,
                             Tone::caption, footer));
    return footer;
}

} // namespace

Palette::Palette(MainWindow &window, std::function<void(uint32_t lead)> logCall)
    : QWidget(window.centralWidget())
    , m_window(window)
    , m_source{window, window.shell(), std::move(logCall)}
    , m_box(new Box(this))
    , m_field(new QLineEdit(m_box))
    , m_list(new QListView(m_box))
    , m_none(makeLabel({}, TextRole::body, Tone::secondary, m_box))
    , m_model(new PaletteModel(this))
{
    hide();
    m_none->setContentsMargins(20, 8, 20, 8);
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("Find a lead or a person, or run a command"));
    m_field->setAccessibleName(tr("Find or run"));
    m_field->setStyleSheet(
        QStringLiteral("border: none; background: transparent; min-height: %1px;").arg(fieldHeight - 2));
    m_field->setFixedHeight(fieldHeight - 2);
    m_field->setFont(currentTheme().font(15));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setStyleSheet(QStringLiteral("background: transparent; border: none;"));
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(20, 0, 20, 0);
    top->addWidget(makeIconLabel("search", 16, Tone::secondary, m_box));
    top->addWidget(m_field, 1);
    top->addWidget(new KeyCap(tr("Esc"), m_box));
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    column->addWidget(makeFooter(m_box));
    m_field->installEventFilter(this);
    window.centralWidget()->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    connect(m_list, &QListView::entered, this,
            [this](const QModelIndex &index) { m_list->setCurrentIndex(index); });
    addCommand(window, {.menu = QCoreApplication::translate("ridealong::MainWindow", "&Go"),
                        .text = tr("Find or run"),
                        .keys = {QKeySequence(QStringLiteral("Ctrl+K"))},
                        .run = [this] { open(); },
                        .icon = icon("search")});
}

void Palette::open(const QString &typed)
{
    if (m_window.hasFront())
        return;
    if (!isVisible())
        m_cameFrom = m_window.focusWidget();
    m_field->setText(typed);
    find();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::close()
{
    hide();
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::PopupFocusReason);
}

void Palette::find()
{
    m_model->setRows(paletteRows(m_source, m_field->text()));
    m_list->setCurrentIndex({});
    step(1);
    const bool isNone = m_model->rowCount() == 0;
    m_none->setText(tr("Nothing is called “%1”.").arg(m_field->text().trimmed()));
    m_none->setVisible(isNone);
    m_list->setVisible(!isNone);
    place();
}

void Palette::run(int row)
{
    if (row < 0 || m_model->isHeading(row))
        return;
    const auto chosen = m_model->at(row).run;
    close();
    chosen();
}

// Past the last is the first again; headings are passed over.
void Palette::step(int by)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (by > 0 ? -1 : count);
    for (int tries = 0; tries < count; ++tries) {
        row = (row + by + count) % count;
        if (!m_model->isHeading(row))
            return m_list->setCurrentIndex(m_model->index(row));
    }
}

// To the first row of the next group, and round again.
void Palette::goToActions()
{
    const QString present =
        m_list->currentIndex().isValid() ? m_model->at(m_list->currentIndex().row()).group : QString();
    for (int tries = 0; tries < m_model->rowCount(); ++tries) {
        step(1);
        if (m_list->currentIndex().isValid() && m_model->at(m_list->currentIndex().row()).group != present)
            return;
    }
}

void Palette::place()
{
    const QRect area = parentWidget()->rect();
    setGeometry(area);
    const int width = std::min(currentTheme().px(boxWidth), area.width() - 48);
    int height = fieldHeight + currentTheme().px(48);
    if (m_model->rowCount() == 0)
        height += m_none->sizeHint().height();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_box->setGeometry((area.width() - width) / 2, std::min(boxTop, area.height() / 8), width,
                       std::min({height, currentTheme().px(mostHeight), area.height() - 120}));
}

bool Palette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Tab:
        goToActions();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1);
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 82)); // 32 %
}

void Palette::mousePressEvent(QMouseEvent *)
{
    close();
}

} // namespace ridealong
