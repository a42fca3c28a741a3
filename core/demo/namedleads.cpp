// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/namedleads.h"

namespace ridealong::demo {

const char *const sourceNames[sourceCount] = {"Website inquiry", "Customer referral", "Supplier hand-off",
                                              "Trade show",      "Purchased list",    "Rep prospecting"};
const char *const campaignNames[sourceCount] = {"Seal selection guide",  "", "", "Midwest Process Expo",
                                                "Plants over 20 people", ""};

namespace {

enum { mb, pr, cj, to, lo, ew };
enum {
    beverage,
    food,
    pharma,
    chemicals,
    ethanol,
    paper,
    water,
    plastics,
    metals,
    glass,
    mining,
    leather,
    laundry,
    leisure
};

// The ones that tell the story first, so that a small book tells it too.
constexpr NamedLead open[] = {
    {"Hoosier Ethanol Partners", "Lebanon", cj, 86, demoed, 70, 23, 12, "Set the trial-pump date", -7,
     referral, ethanol, "Bill Hartke", "Plant manager"},
    {"Bluegrass Distilling Co.", "Louisville", to, 87, quoted, 60, 12, 8, "Call back on quote Q-2214", -3,
     referral, beverage, "Nora Kessler", "Plant engineer", 42},
    {"Wabash Castings", "Crawfordsville", cj, 74, quoted, 58, 15, 6, "Answer the delivery question", -2,
     website, metals, "Jim Slater", "Purchasing manager"},
    {"Maumee Ingredients", "Maumee", ew, 84, qualified, 54, 11, 6, "Send the pump curve", -2, supplier, food,
     "Kay Lindqvist", "Process lead"},
    {"Queen City Pharma", "Cincinnati", lo, 88, demoed, 52, 16, 9, "Book the second demo", -4, website,
     pharma, "Dr. Anil Shah", "Reliability engineer"},
    {"Terre Haute Paperboard", "Terre Haute", cj, 81, qualified, 42, 14, 7, "Call the maintenance lead", -2,
     prospecting, paper, "Deb Fields", "Maintenance planner"},
    {"Miami Valley Dairy", "Dayton", mb, 77, demoed, 38, 8, 5, "Confirm the site survey", -1, website, food,
     "Ted Brandt", "Plant engineer"},
    {"Ohio Falls Chemical", "Jeffersonville", to, 84, qualified, 36, 9, 4, "Confirm the seal material", -1,
     supplier, chemicals, "Greg Tolman", "Maintenance manager", 19},
    {"Licking River Foods", "Covington", lo, 73, qualified, 32, 13, 6, "Find the budget owner", -1, website,
     food, "Paula Reyes", "Utilities supervisor"},
    {"Kokomo Plating", "Kokomo", cj, 68, contacted, 24, 9, 9, "Second call", -1, tradeShow, metals,
     "Ron Mabry", "Production manager"},
    {"Monon Dairy Co-op", "Monon", cj, 57, contacted, 20, 10, 10, "Second call", -1, prospecting, food,
     "Sue Ott", "Plant manager"},
    {"Tippecanoe Biologics", "Lafayette", cj, 90, suspect, 80, 41, 34, "Visit with Dana", 1, referral, pharma,
     "Carla Mercer", "Process lead"},
    {"Anderson Brewing", "Anderson", cj, 83, suspect, 44, 38, 28, "", noStep, website, beverage},
    {"Muncie Sterile Products", "Muncie", cj, 88, contacted, 66, 33, 26, "", noStep, supplier, pharma},
    {"Marion Starch", "Marion", cj, 81, suspect, 38, 27, 19, "", noStep, website, food},
    {"Norwood Chemical Works", "Norwood", lo, 83, suspect, 52, 30, 21, "", noStep, supplier, chemicals},
    {"Corydon Dairy", "Corydon", to, 80, suspect, 22, 20, 17, "First call", 0, referral, food, "Wes Kline",
     "Plant manager", 64},
    {"Findlay Sugar", "Findlay", ew, 81, contacted, 30, 19, 16, "Second call", 2, prospecting, food},
    {"Scioto Pharma", "Columbus", pr, 93, quoted, 110, 6, 1, "Quote review call", 2, referral, pharma},
    {"Buckeye Beverage", "Dayton", mb, 88, quoted, 84, 7, 1, "Joint visit with Dana", 0, referral, beverage},
    {"Summit City Biologics", "Fort Wayne", ew, 90, quoted, 76, 5, 1, "Decision call", 3, supplier, pharma},
    {"Derby Pharma Labs", "Louisville", to, 91, demoed, 72, 4, 2, "Debrief Monday's demo", 0, supplier,
     pharma, "Mina Patel", "Process lead", 78},
    {"Great Miami Paper", "Middletown", mb, 85, demoed, 66, 6, 2, "Second demo, night shift", 4, prospecting,
     paper},
    {"Franklin Ethanol", "Grove City", pr, 82, demoed, 88, 8, 2, "Safety review", 1, website, ethanol},
    {"Olentangy Chemicals", "Delaware", pr, 86, qualified, 70, 5, 2, "Flow test on line 3", 2, website,
     chemicals},
    {"Ohio River Starch", "Lawrenceburg", lo, 85, quoted, 40, 9, 2, "Price answer", 1, referral, food},
    {"Springfield Biologics", "Springfield", mb, 89, qualified, 58, 8, 2, "Send the line survey", 1, supplier,
     pharma},
    {"Chillicothe Paperboard", "Chillicothe", pr, 84, qualified, 64, 7, 3, "Site visit", 5, prospecting,
     paper},
    {"Licking County Creamery", "Newark", pr, 83, demoed, 62, 6, 1, "Trial result", 3, website, food},
    {"Falls City Beverage", "Louisville", to, 82, contacted, 34, 6, 5, "Second call", 0, website, beverage,
     "Ana Ruiz", "Maintenance planner", 36},
    {"Shelbyville Starch", "Shelbyville", to, 83, suspect, 40, 13, 12, "First call", 0, prospecting, food,
     "Joan Pruitt", "Reliability engineer", 51},
    {"Lincoln Ridge Distillery", "Hodgenville", to, 85, qualified, 46, 6, 0, "Send the quote", 2, referral,
     beverage},
    {"Clark County Pharma", "Clarksville", to, 84, contacted, 38, 7, 0, "Third call", 5, tradeShow, pharma},
    {"Kentuckiana Water District", "Louisville", to, 71, qualified, 44, 9, 6, "Send bid documents", 0,
     website, water, "Lou Marsh", "Buyer", 3},
    {"Salt River Foods", "Shepherdsville", to, 72, quoted, 28, 9, 5, "Quote follow-up", 0, tradeShow, food,
     "Pam Dietz", "Plant manager", 27},
    {"Bardstown Cooperage", "Bardstown", to, 58, contacted, 12, 8, 6, "Answer his email", 0, prospecting,
     beverage, "Cal Boone", "Owner", 90},
    {"Mill Creek Water Authority", "Norwood", lo, 70, contacted, 26, 7, 6, "Second call", 1, tradeShow,
     water},
    {"Zanesville Tile", "Zanesville", pr, 52, suspect, 10, 15, never, "First call", 4, boughtList, glass},
    {"Sidney Dairy", "Sidney", mb, 77, qualified, 34, 10, 3, "Next call", 5, supplier, food},
    {"Newport Brewing", "Newport", lo, 78, qualified, 36, 11, 7, "Trial of two pumps", 4, prospecting,
     beverage},
    {"Lima Polymers", "Lima", ew, 75, contacted, 30, 8, 8, "Site visit", 3, website, plastics},
    {"Elkhart Resins", "Elkhart", ew, 76, qualified, 32, 9, 6, "Send the seal data sheet", 1, tradeShow,
     chemicals},
    {"Seymour Tannery", "Seymour", lo, 44, suspect, 18, 4, never, "Wait for the answer", 1, prospecting,
     leather, nullptr, nullptr, -1, "Wastewater project, $90k budget confirmed by the plant manager"},
    {"Circle City Laundry", "Indianapolis", cj, 41, suspect, 12, 3, never, "Wait for the answer", 1,
     prospecting, laundry, nullptr, nullptr, -1, "Boiler feed pumps at three sites"},
    {"Brickyard Fitness Clubs", "Indianapolis", cj, 18, suspect, 6, 2, never, "Wait for the answer", 1,
     prospecting, leisure, nullptr, nullptr, -1, "Owner is a friend, wants pool pumps"},
    {"Sidney Creamery", "Sidney", mb, 69, suspect, 26, 1, never, "Answer the request", 0, website, food},
    {"Elkhart Biotech", "Elkhart", ew, 83, suspect, 48, 1, never, "Answer the request", 0, tradeShow, pharma},
    {"Hamilton Brine Co.", "Hamilton", mb, 70, suspect, 22, 0, never, "Answer the request", 1, website,
     chemicals},
    {"Avon Car Care Group", "Avon", ew, 52, suspect, 8, 0, never, "First call", 1, boughtList, laundry},
};

constexpr NamedWin won[] = {
    {"Lancaster Bottling", "Lancaster", pr, 88, 92, 1, referral, beverage},
    {"New Albany Resins", "New Albany", to, 84, 64, 2, supplier, chemicals},
    {"Bryan Syrup Works", "Bryan", ew, 85, 58, 3, referral, food},
    {"Xenia Foods", "Xenia", mb, 86, 56, 4, supplier, food},
    {"Marysville Creamery", "Marysville", pr, 76, 50, 5, website, food},
    {"Piqua Paper", "Piqua", mb, 82, 40, 6, prospecting, paper},
    {"Batesville Pharma", "Batesville", lo, 83, 30, 7, referral, pharma},
    {"Greenfield Dairy", "Greenfield", cj, 72, 22, 8, website, food},
    {"Ohio Valley Bottlers", "Louisville", to, 90, 210, 480, referral, beverage},
    {"Frankfort Spirits", "Frankfort", to, 89, 145, 260, referral, beverage},
};

constexpr NamedTouch touches[] = {
    {"Bluegrass Distilling Co.", 14, "demo", 75, "wants quote", "Demo on still house 2, 4 people"},
    {"Bluegrass Distilling Co.", 9, "call", 15, "interested", "Asked for a price on two spare seal kits"},
    {"Bluegrass Distilling Co.", 8, "email", 10, "", "Quote Q-2214 sent, $60k"},
    {"Hoosier Ethanol Partners", 12, "call", 20, "interested",
     "Wants a trial pump on the beer column before the shutdown"},
    {"Wabash Castings", 6, "call", 15, "interested", "Likes the price, needs delivery in 4 weeks"},
    {"Tippecanoe Biologics", 34, "call", 10, "voicemail", "Left word about the new filling line"},
    {"Muncie Sterile Products", 26, "call", 15, "interested", "Second sterile suite opens next quarter"},
};

} // namespace

std::span<const NamedLead> namedLeads()
{
    return open;
}

std::span<const NamedWin> namedWins()
{
    return won;
}

std::span<const NamedTouch> namedTouches()
{
    return touches;
}

} // namespace ridealong::demo
