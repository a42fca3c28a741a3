// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/vcardreader.h"

#include "base/fold.h"
#include "files/formats.h"

#include <algorithm>

namespace ridealong {

namespace {

enum Cell : size_t {
    company,
    contact,
    title,
    email,
    phone,
    website,
    street,
    city,
    region,
    postalCode,
    country,
    tags,
    notes
};

// The best of several: what is preferred, else what is of work, else the first.
struct Best
{
    int rank = std::numeric_limits<int>::max();
    int seen = 0;

    bool takes(int offered)
    {
        ++seen;
        const bool better = offered < rank;
        rank = std::min(rank, offered);
        return better;
    }
};

int rankOf(const VCardLine &line)
{
    if (line.preference)
        return line.preference;
    const int usual = line.is("work") ? 0 : line.is("cell") ? 1 : line.is("home") ? 3 : 2;
    return 1000 + usual;
}

bool isNoVoice(const VCardLine &line)
{
    constexpr std::string_view machines[] = {"fax", "pager", "modem", "bbs", "pcs", "textphone"};
    return std::ranges::any_of(machines, [&](std::string_view type) { return line.is(type); });
}

std::string oneLine(std::string text)
{
    std::string out;
    for (const char c : text) {
        if (c != '\n')
            out += c;
        else if (!out.empty() && !out.ends_with(", "))
            out += out.ends_with(',') ? " " : ", ";
    }
    while (out.ends_with(' ') || out.ends_with(','))
        out.pop_back();
    return out;
}

std::string withoutScheme(std::string text, std::string_view scheme)
{
    if (text.size() > scheme.size() && folded(text.substr(0, scheme.size())) == scheme)
        text.erase(0, scheme.size());
    return text;
}

std::string phoneText(const std::string &value)
{
    std::string text = withoutScheme(value, "tel:");
    if (const size_t extension = text.find(";ext="); extension != text.npos)
        text = text.substr(0, extension) + " ext. " + text.substr(extension + 5);
    return text.substr(0, text.find(';'));
}

std::string joined(std::initializer_list<std::string> parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += part.empty() || text.empty() ? part : ' ' + part;
    return text;
}

class Builder
{
public:
    explicit Builder(VCard &card)
        : m_card(card)
    {
    }

    void take(const VCardLine &line)
    {
        const std::string &name = line.name;
        if (name == "FN")
            first(m_fullName, oneLine(vcardText(line.value)));
        else if (name == "N")
            first(m_parts, vcardParts(line.value, ';'));
        else if (name == "ORG")
            takeOrganization(line);
        else if (name == "NICKNAME")
            first(m_nickname, oneLine(vcardText(line.value)));
        else if (name == "TITLE" || name == "ROLE")
            first(name == "TITLE" ? at(title) : m_role, oneLine(vcardText(line.value)));
        else if (name == "NOTE")
            addTo(at(notes), "\n", vcardText(line.value));
        else if (name == "CATEGORIES")
            for (const std::string &category : vcardParts(line.value, ','))
                addTo(at(tags), ", ", oneLine(category));
        else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND")
            takeKind(folded(trimmed(line.value)));
        else if (name == "X-ABSHOWAS")
            m_isCompany = m_isCompany || folded(trimmed(line.value)) == "company";
        else
            takeReach(line);
    }

    void finish()
    {
        if (m_fullName.empty() && m_parts.size() > 1)
            m_fullName = joined({m_parts[1], m_parts.size() > 2 ? m_parts[2] : std::string(), m_parts[0]});
        else if (m_fullName.empty() && !m_parts.empty())
            m_fullName = m_parts[0];
        at(company) = m_organization;
        if (at(company).empty()) {
            at(company) = !m_fullName.empty() ? m_fullName : !m_nickname.empty() ? m_nickname : at(email);
            m_card.isNamedByPerson = !m_isCompany && !at(company).empty();
        }
        if (!m_isCompany || at(company) != m_fullName)
            at(contact) = m_fullName;
        if (at(title).empty())
            at(title) = m_role;
        if (at(street).empty() && m_address.seen == 0)
            at(street) = m_label;
        for (const Best *best : {&m_phone, &m_email, &m_address})
            m_card.more += std::max(0, best->seen - 1);
    }

private:
    std::string &at(Cell cell) { return m_card.cells[cell]; }

    template<class T>
    static void first(T &to, T value)
    {
        if (to.empty())
            to = std::move(value);
    }

    static void addTo(std::string &to, std::string_view between, const std::string &text)
    {
        if (!text.empty())
            to += to.empty() ? text : std::string(between) + text;
    }

    void takeOrganization(const VCardLine &line)
    {
        for (std::string &unit : vcardParts(line.value, ';'))
            first(m_organization, oneLine(std::move(unit)));
    }

    void takeKind(const std::string &kind)
    {
        m_card.isGroup = m_card.isGroup || kind == "group";
        m_isCompany = m_isCompany || kind == "org";
    }

    void takeReach(const VCardLine &line)
    {
        if (line.name == "EMAIL")
            takeOne(m_email, line, at(email), withoutScheme(oneLine(vcardText(line.value)), "mailto:"));
        else if (line.name == "URL")
            takeOne(m_website, line, at(website), oneLine(vcardText(line.value)));
        else if (line.name == "TEL" && !isNoVoice(line))
            takeOne(m_phone, line, at(phone), oneLine(phoneText(vcardText(line.value))));
        else if (line.name == "ADR")
            takeAddress(line);
        else if (line.name == "LABEL")
            first(m_label, oneLine(vcardText(line.value)));
    }

    void takeOne(Best &best, const VCardLine &line, std::string &to, std::string text)
    {
        if (!text.empty() && best.takes(rankOf(line)))
            to = std::move(text);
    }

    // Post office box, what stands beside the street, street, city, region, postal code, country.
    void takeAddress(const VCardLine &line)
    {
        std::vector<std::string> parts = vcardParts(line.value, ';');
        parts.resize(7);
        for (std::string &part : parts)
            part = oneLine(std::move(part));
        if (std::ranges::all_of(parts, &std::string::empty) || !m_address.takes(rankOf(line)))
            return;
        at(street) = !parts[2].empty() ? parts[2] : !parts[1].empty() ? parts[1] : parts[0];
        for (size_t i = 3; i < 7; ++i)
            m_card.cells[city + i - 3] = parts[i];
    }

    VCard &m_card;
    std::string m_fullName, m_nickname, m_organization, m_role, m_label;
    std::vector<std::string> m_parts; // of N: family, given, additional, prefixes, suffixes
    bool m_isCompany = false;
    Best m_phone, m_email, m_website, m_address;
};

} // namespace

bool VCard::isEmpty() const
{
    return std::ranges::all_of(cells, &std::string::empty);
}

bool VCardReader::next(VCard &card)
{
    const auto says = [](const VCardLine &line, const char *word) {
        return line.name == word && folded(trimmed(line.value)) == "vcard";
    };
    VCardLine line;
    while (!m_begun && m_lines.next(line))
        m_begun = says(line, "BEGIN");
    if (!m_begun)
        return false;
    card = {};
    Builder builder(card);
    int within = 0; // cards in the card: its agent
    bool agent = false;
    m_begun = card.isWhole = false;
    while (m_lines.next(line)) {
        if (says(line, "BEGIN")) {
            if (!agent && within == 0) { // the last one never ended
                m_begun = true;
                break;
            }
            ++within;
        } else if (says(line, "END")) {
            card.isWhole = within == 0;
            if (within-- == 0)
                break;
        } else if (within == 0)
            builder.take(line);
        agent = line.name == "AGENT" && trimmed(line.value).empty();
    }
    builder.finish();
    return true;
}

} // namespace ridealong
