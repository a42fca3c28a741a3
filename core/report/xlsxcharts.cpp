// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsxcharts.h"

#include "report/charts.h"
#include "report/sheetnames.h"

#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

namespace ridealong::report {

namespace {

lxw_chart_series *addSeries(lxw_chart *chart, const ChartPlace &place, uint16_t column)
{
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    const char *sheet = place.name.c_str();
    chart_series_set_name_range(series, sheet, 0, column);
    chart_series_set_categories(series, sheet, 1, 0, place.lastRow, 0);
    chart_series_set_values(series, sheet, 1, column, place.lastRow, column);
    return series;
}

void place(const ChartPlace &at, XlsxCells &cells, lxw_chart *chart, const QString &title,
           const QString &description, double height)
{
    const QByteArray name = sheetText(title.left(200)).toUtf8();
    lxw_chart_font font = {};
    font.size = 12;
    font.bold = LXW_TRUE;
    if (name.isEmpty())
        chart_title_off(chart);
    else
        chart_title_set_name(chart, name.constData());
    chart_title_set_name_font(chart, &font);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    QByteArray words = sheetText(description.left(2000)).toUtf8();
    lxw_chart_options options = {};
    options.description = words.data();
    options.y_scale = height;
    options.x_scale = 1.25;
    cells.note(worksheet_insert_chart_opt(at.sheet, 1, lxw_col_t(at.lastColumn + 2), chart, &options));
}

// A bar's values run along X.
void inPercent(lxw_chart *chart, lxw_chart_axis_type along, XlsxCells &cells)
{
    lxw_chart_axis *axis = chart_axis_get(chart, along);
    chart_axis_set_min(axis, 0);
    chart_axis_set_max(axis, 1);
    chart_axis_set_major_unit(axis, 0.25);
    chart_axis_set_num_format(axis, "0%");
    lxw_chart_line grid = {};
    grid.color = cells.colour(Ink::grid);
    grid.width = 0.75f;
    chart_axis_major_gridlines_set_line(axis, &grid);
}

void labelShareOfA(lxw_chart_series *series, XlsxCells &cells)
{
    chart_series_set_labels(series);
    chart_series_set_labels_num_format(series, "0%;;");
    lxw_chart_font font = {};
    font.color = cells.colour(onGradeInk(0));
    font.bold = LXW_TRUE;
    font.size = 9;
    chart_series_set_labels_font(series, &font);
}

} // namespace

// The first name at the top, as on the page.
void addChart(const ChartPlace &at, XlsxCells &cells, const MixChart &mix)
{
    lxw_chart *chart = workbook_add_chart(at.book, LXW_CHART_BAR_STACKED_PERCENT);
    for (int grade = 0; grade < 5; ++grade) {
        lxw_chart_series *series = addSeries(chart, at, uint16_t(grade + 1));
        lxw_chart_fill fill = {};
        fill.color = cells.colour(gradeInk(grade));
        chart_series_set_fill(series, &fill);
        if (grade == 0)
            labelShareOfA(series, cells);
    }
    lxw_chart_axis *names = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_Y);
    chart_axis_set_reverse(names);
    chart_axis_set_crossing_max(names);
    inPercent(chart, LXW_CHART_AXIS_TYPE_X, cells);
    chart_set_series_gap(chart, 60);
    place(at, cells, chart, mix.title, described(mix), std::clamp(0.4 + 0.09 * double(at.lastRow), 1.0, 6.0));
}

void addChart(const ChartPlace &at, XlsxCells &cells, const LineChart &line)
{
    lxw_chart *chart = workbook_add_chart(at.book, LXW_CHART_LINE);
    lxw_chart_line stroke = {};
    stroke.color = cells.colour(Ink::ink1);
    stroke.width = 2;
    chart_series_set_line(addSeries(chart, at, 1), &stroke);
    if (std::isfinite(line.goal)) {
        stroke.color = cells.colour(Ink::ink2);
        stroke.width = 1;
        stroke.dash_type = LXW_CHART_LINE_DASH_DASH;
        chart_series_set_line(addSeries(chart, at, 2), &stroke);
    }
    inPercent(chart, LXW_CHART_AXIS_TYPE_Y, cells);
    place(at, cells, chart, line.title, described(line), 1);
}

} // namespace ridealong::report
