// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a Markdown file of the help in the type and colours of the theme. The list of keys is no file: it is
// set, and found under its address like the others.
#pragma once

#include <QTextBrowser>

namespace ridealong {

class HelpBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    static constexpr const char *keysPage = "keys"; // its key

    explicit HelpBrowser(QWidget *parent = nullptr);
    void setKeys(const QString &markdown) { m_keys = markdown; }
    void renewLook();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    QString m_keys;
};

} // namespace ridealong
