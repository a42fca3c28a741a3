// SPDX-License-Identifier: GPL-3.0-or-later
// The imports that stand, the latest first, each with what it brought and a button that takes it back.
#pragma once

#include "session/importing.h"

#include <QWidget>

namespace ridealong {

class SectionHeader;

class EarlierImports : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t most = 20;

    explicit EarlierImports(QWidget *parent = nullptr);
    void setImports(const std::vector<EarlierImport> &imports); // hidden where there are none

Q_SIGNALS:
    void takeBackAsked(const QString &id);

private:
    SectionHeader *m_header;
    QWidget *m_list = nullptr;
};

} // namespace ridealong
