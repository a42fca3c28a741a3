// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for words in the bytes of files as a curious reader would: as they are, in UTF-16, in base64 and in
// hexadecimal digits; in a PDF also in its packed streams and in the text that pdftotext makes of it, in a
// workbook in each of its parts.
#pragma once

#include <QByteArray>
#include <QString>
#include <set>
#include <string>
#include <vector>

namespace ridealong {

std::string secretWord(); // letters and digits that no other text has

class HiddenWords
{
public:
    // Plain words that no escape touches, of ten letters at least.
    void add(const std::string &word);
    std::vector<std::string> in(const QByteArray &bytes) const; // those that are there, in whatever form
    const std::vector<std::string> &all() const { return m_words; }

private:
    struct Form
    {
        size_t word;
        QByteArray bytes;
        bool anyCase;
    };
    void look(const QByteArray &bytes, bool anyCase, std::set<size_t> &found) const;
    std::vector<std::string> m_words;
    std::vector<Form> m_forms;
};

// The bytes of a file, and behind them what is packed in it.
QByteArray unpacked(const QString &path);

} // namespace ridealong
