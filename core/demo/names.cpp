// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/names.h"
#include "demo/towns.h"

#include <algorithm>
#include <cctype>

namespace ridealong::demo {

namespace {

// None of these is a legal form: firms that differ only by one of them are different firms.
constexpr const char *qualifiers[] = {
    "",           "Works",      "Group",     "Partners",  "Products",   "Industries",   "Supply",
    "Brothers",   "Services",   "Mills",     "Plant",     "Associates", "Technologies", "Solutions",
    "Processing", "Operations", "Trading",   "Resources", "Ventures",   "Central",      "United",
    "Heritage",   "Select",     "Alliance",  "Union",     "Pioneer",    "Keystone",     "Summit",
    "Frontier",   "Cardinal",   "Sycamore",  "Buckhorn",  "Redbud",     "Ironwood",     "Northgate",
    "Southport",  "Eastbrook",  "Westfield", "Midland",   "Lakeside"};
constexpr const char *quarters[] = {"",      "North", "South",   "East", "West",  "Old",
                                    "Upper", "Lower", "Greater", "New",  "Grand", "First"};

constexpr const char *firstNames[] = {
    "Nora",  "Greg",  "Mina",  "Ana",    "Wes",   "Joan",   "Lou",    "Pam",   "Cal",    "Bill",    "Jim",
    "Kay",   "Anil",  "Deb",   "Ted",    "Paula", "Ron",    "Sue",    "Carla", "Dwight", "Elena",   "Frank",
    "Gina",  "Hank",  "Irene", "Jack",   "Karen", "Len",    "Marta",  "Neil",  "Olga",   "Pete",    "Quinn",
    "Rosa",  "Sam",   "Tina",  "Umar",   "Vera",  "Walt",   "Yvonne", "Zach",  "Alice",  "Boris",   "Chen",
    "Diane", "Edgar", "Faith", "George", "Holly", "Ivan",   "Judy",   "Kurt",  "Leah",   "Miguel",  "Nadia",
    "Omar",  "Phil",  "Renee", "Steve",  "Theo",  "Ursula", "Vince",  "Wanda", "Xavier", "Yolanda", "Arjun"};
constexpr const char *lastNames[] = {
    "Kessler", "Tolman",  "Patel",     "Ruiz",     "Kline",   "Pruitt",   "Marsh",   "Dietz",    "Boone",
    "Hartke",  "Slater",  "Lindqvist", "Shah",     "Fields",  "Brandt",   "Reyes",   "Mabry",    "Ott",
    "Abbott",  "Becker",  "Castillo",  "Dorsey",   "Eckhart", "Fowler",   "Gentry",  "Hobbs",    "Ingram",
    "Jarvis",  "Keller",  "Lindsey",   "Mercer",   "Nolan",   "Osborne",  "Pickett", "Quigley",  "Rasmussen",
    "Sutton",  "Thorpe",  "Underhill", "Vance",    "Weller",  "Yates",    "Zimmer",  "Arnold",   "Bowman",
    "Crane",   "Delgado", "Ellison",   "Foster",   "Gruber",  "Hensley",  "Iverson", "Jennings", "Kaufman",
    "Langley", "Moreno",  "Nash",      "Oakley",   "Preston", "Ramsey",   "Schultz", "Trent",    "Vogel",
    "Whitley", "Young",   "Ziegler",   "Ackerman", "Bridges", "Cantrell", "Dunlap",  "Espinoza", "Farrell",
    "Goodwin", "Huang",   "Jacobs",    "Kowalski", "Lambert", "McCoy",    "Nguyen",  "Okada"};
constexpr const char *titles[] = {"Plant engineer",
                                  "Maintenance manager",
                                  "Process lead",
                                  "Maintenance planner",
                                  "Plant manager",
                                  "Reliability engineer",
                                  "Buyer",
                                  "Operations director",
                                  "Utilities supervisor",
                                  "Production manager",
                                  "Project engineer",
                                  "Purchasing manager"};
constexpr const char *streets[] = {"Industrial Drive", "Commerce Parkway", "River Road",   "Mill Street",
                                   "Depot Street",     "Foundry Lane",     "Canal Street", "Plant Road",
                                   "Market Street",    "Railroad Avenue",  "Airport Road", "Distillery Way"};

std::string lettersOf(std::string_view text)
{
    std::string letters;
    for (const char c : text)
        if (std::isalnum(static_cast<unsigned char>(c)))
            letters += char(std::tolower(static_cast<unsigned char>(c)));
    return letters;
}

} // namespace

NameBook::NameBook(uint64_t seed)
    : m_seed(seed)
    , m_next(towns().size() * industryCount)
{
}

// The places of one town and industry run through every noun, every quarter of the town and every qualifier,
// the plain names first, so that no two places give one name.
std::string NameBook::companyAt(size_t town, size_t industry, uint32_t place) const
{
    const auto &nouns = industries[industry].nouns;
    const uint32_t start =
        uint32_t(Dice(m_seed, 'n', town * industryCount + industry).below(int(nouns.size())));
    const uint32_t noun = (place + start) % uint32_t(nouns.size());
    const uint32_t round = place / uint32_t(nouns.size());
    const uint32_t local = round % 2;
    const uint32_t qualifier = round / 2 % uint32_t(std::size(qualifiers));
    const uint32_t quarter = round / 2 / uint32_t(std::size(qualifiers));

    std::string name;
    if (quarter < std::size(quarters))
        name = quarters[quarter];
    else
        name = "Plant " + std::to_string(quarter);
    if (!name.empty())
        name += ' ';
    name += local ? towns()[town].local : towns()[town].name;
    (name += ' ') += nouns[noun];
    if (*qualifiers[qualifier])
        (name += ' ') += qualifiers[qualifier];
    return name;
}

std::string NameBook::company(size_t town, size_t industry)
{
    uint32_t &next = m_next[town * industryCount + industry];
    std::string name = companyAt(town, industry, next++);
    while (m_taken.contains(name))
        name = companyAt(town, industry, next++);
    return name;
}

// A hundred numbers to an area code; after those the same ones with extensions.
std::string NameBook::phone(const std::string &areaCode)
{
    uint32_t &next = m_nextPhone[areaCode];
    const std::set<int> &used = m_usedLast[areaCode];
    int last = 0;
    do
        last = int(next++ * 37 % 100);
    while (next <= 100 && used.contains(last));
    const uint32_t round = (next - 1) / 100;
    return phoneOf(areaCode, last) + (round ? " x" + std::to_string(100 + round) : "");
}

std::string personName(Dice &dice)
{
    std::string name = dice.oneOf(firstNames);
    return (name += ' ') += dice.oneOf(lastNames);
}

std::string jobTitle(Dice &dice)
{
    return dice.oneOf(titles);
}

std::string phoneOf(const std::string &areaCode, int last)
{
    return '(' + areaCode + ") 555-01" + char('0' + last / 10) + char('0' + last % 10);
}

std::string domainOf(std::string_view company)
{
    return lettersOf(company) + ".example.com";
}

std::string mailOf(std::string_view person, std::string_view domain)
{
    const size_t space = person.rfind(' ');
    std::string mail = lettersOf(person.substr(0, space));
    if (space != std::string_view::npos)
        (mail += '.') += lettersOf(person.substr(space + 1));
    return (mail += '@') += domain;
}

std::string streetOf(Dice &dice)
{
    std::string street = std::to_string(100 + dice.below(89) * 25);
    return (street += ' ') += dice.oneOf(streets);
}

} // namespace ridealong::demo
