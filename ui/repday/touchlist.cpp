// SPDX-License-Identifier: GPL-3.0-or-later
#include "repday/touchlist.h"

#include "base/words.h"
#include "followup/quickwords.h"
#include "leads/leadwords.h"
#include "leads/paint.h"
#include "session/session.h"
#include "shell/icons.h"

#include <QPainter>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int lineHeight = 26, dayWidth = 56;

const char *iconOf(std::string_view kind)
{
    constexpr std::pair<std::string_view, const char *> icons[] = {{"call", "phone"},
                                                                   {"email", "mail"},
                                                                   {"visit", "map-pin"},
                                                                   {"meeting", "users"},
                                                                   {"demo", "presentation"}};
    const auto found = std::ranges::find(icons, kind, &std::pair<std::string_view, const char *>::first);
    return found == std::end(icons) ? "pencil" : found->second;
}

TouchLine lineOf(const Session &session, uint32_t row)
{
    const Book &book = session.book();
    const Activity &activity = book.activities()[row];
    const auto &kinds = book.tables().kind;
    const uint32_t kind = activity.kind.number;
    TouchLine line{.day = dayWords(activity.on), .kind = {}, .text = {}, .icon = "pencil"};
    if (kinds.has(kind)) {
        line.kind = shown(kinds.text(kind, kindField("label")));
        line.icon = iconOf(kinds.text(kind, kindField("key")));
    }
    const QString outcome = outcomeText(book.activities().text(activity, activityField("outcome")));
    const QString note =
        shown(session.store().coldText(Entity::activity, row, activityField("note"), book)).simplified();
    line.text = !note.isEmpty() ? note : !outcome.isEmpty() ? outcome : line.kind;
    return line;
}

} // namespace

std::vector<TouchLine> lastTouches(const Session &session, uint32_t lead, size_t most)
{
    const Book &book = session.book();
    std::vector<uint32_t> rows;
    book.activitiesOf().each(lead, [&](uint32_t row) {
        if (book.activities().has(row))
            rows.push_back(row);
    });
    std::ranges::stable_sort(rows, std::greater{}, [&](uint32_t row) { return book.activities()[row].on; });
    rows.resize(std::min(rows.size(), most));
    std::vector<TouchLine> lines;
    for (const uint32_t row : rows)
        lines.push_back(lineOf(session, row));
    return lines;
}

TouchList::TouchList(std::vector<TouchLine> lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(std::move(lines))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QStringList words;
    for (const TouchLine &line : m_lines)
        words << QStringList{line.day, line.kind, line.text}.join(QStringLiteral(", "));
    setAccessibleName(words.join(QStringLiteral("; ")));
}

QSize TouchList::sizeHint() const
{
    return {200, int(m_lines.size()) * currentTheme().px(lineHeight)};
}

void TouchList::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = t.px(lineHeight), side = t.px(14);
    for (int place = 0; place < int(m_lines.size()); ++place) {
        const TouchLine &line = m_lines[size_t(place)];
        const QRect row(0, place * height, width(), height);
        paintText(painter, row, line.day, t.font(TextRole::secondary), t.t3);
        paintIcon(painter, {t.px(dayWidth), row.center().y() - side / 2, side, side}, line.icon, t.t3);
        paintText(painter, row.adjusted(t.px(dayWidth) + side + t.px(10), 0, 0, 0), line.text,
                  t.font(TextRole::body), t.t1);
    }
}

} // namespace ridealong
