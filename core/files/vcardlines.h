// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a vCard file of any of its versions: unfolded, decoded to UTF-8, split into name, parameters
// and value. Texts of pictures and keys are dropped, so a file of any size is read in little memory. The
// device is the caller's.
#pragma once

#include <QIODevice>
#include <string>
#include <string_view>
#include <vector>

namespace ridealong {

struct VCardLine
{
    std::string name;               // upper case, without its group
    std::vector<std::string> types; // lower case
    int preference = 0;             // 1 is the most preferred, 0 says nothing
    std::string value;              // still with its backslashes

    bool is(std::string_view type) const;
};

class VCardLines
{
public:
    static constexpr size_t longest = 1 << 20;

    explicit VCardLines(QIODevice &device); // at its start, open for reading
    bool next(VCardLine &line);

private:
    bool physical(std::string &line);
    bool logical(std::string &line);
    void append(std::string &line, std::string_view more);

    QIODevice &m_device;
    std::string m_ahead;
    bool m_hasAhead = false;
};

// Unescaped parts between `separator`s; backslashes stand for line ends and for what they stand before.
std::vector<std::string> vcardParts(std::string_view value, char separator);
std::string vcardText(std::string_view value);

} // namespace ridealong
