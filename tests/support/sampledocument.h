// SPDX-License-Identifier: GPL-3.0-or-later
// A weekly report of a made-up team, with every kind of block, and the same with words meant to break
// renderers.
#pragma once

#include "report/document.h"

ridealong::report::Document sampleReport();
ridealong::report::Document hostileReport();
// A table of so many rows and nine columns.
ridealong::report::Document longReport(int rows);
