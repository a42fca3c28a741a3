// SPDX-License-Identifier: GPL-3.0-or-later
// Model files in and out of the page. What is wrong with a file is listed by line and path, and then nothing
// is taken of it.
#pragma once

#include "scoring/model.h"

#include <functional>

class QWidget;

namespace ridealong {

struct ShellContext;

void askAndExportModel(ShellContext &shell, QWidget *parent, const Model &model);
void askAndImportModel(ShellContext &shell, QWidget *parent, const std::function<void(const Model &)> &take);

} // namespace ridealong
