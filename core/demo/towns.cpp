// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/towns.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace ridealong::demo {

namespace {

// Rep by rep, the branch first.
constexpr Town rows[] = {
    {0, "Dayton", "Gem City", "OH", "937", "45402", 39.7589, -84.1916},
    {0, "Springfield", "Buck Creek", "OH", "937", "45502", 39.9242, -83.8088},
    {0, "Xenia", "Greene County", "OH", "937", "45385", 39.6848, -83.9297},
    {0, "Piqua", "Upper Miami", "OH", "937", "45356", 40.1448, -84.2424},
    {0, "Sidney", "Shelby County", "OH", "937", "45365", 40.2842, -84.1555},
    {0, "Troy", "Stillwater", "OH", "937", "45373", 40.0395, -84.2033},
    {0, "Middletown", "Great Miami", "OH", "513", "45042", 39.5151, -84.3983},
    {0, "Fairborn", "Mad River", "OH", "937", "45324", 39.8209, -84.0194},
    {0, "Greenville", "Darke County", "OH", "937", "45331", 40.1028, -84.6330},
    {0, "Hamilton", "Butler County", "OH", "513", "45011", 39.3995, -84.5613},
    {0, "Richmond", "Whitewater", "IN", "765", "47374", 39.8289, -84.8902},
    {0, "Bellefontaine", "Logan County", "OH", "937", "43311", 40.3612, -83.7597},
    {0, "Wapakoneta", "Auglaize", "OH", "419", "45895", 40.5678, -84.1936},
    {1, "Columbus", "Capital City", "OH", "614", "43215", 39.9612, -82.9988},
    {1, "Newark", "Licking County", "OH", "740", "43055", 40.0581, -82.4013},
    {1, "Lancaster", "Hocking Valley", "OH", "740", "43130", 39.7137, -82.5993},
    {1, "Chillicothe", "Scioto", "OH", "740", "45601", 39.3331, -82.9824},
    {1, "Marysville", "Union County", "OH", "937", "43040", 40.2364, -83.3671},
    {1, "Delaware", "Olentangy", "OH", "740", "43015", 40.2987, -83.0680},
    {1, "Zanesville", "Muskingum", "OH", "740", "43701", 39.9403, -82.0132},
    {1, "Grove City", "Franklin County", "OH", "614", "43123", 39.8815, -83.0930},
    {1, "Mansfield", "Mohican", "OH", "419", "44902", 40.7584, -82.5154},
    {1, "Circleville", "Pickaway", "OH", "740", "43113", 39.6006, -82.9460},
    {1, "Mount Vernon", "Kokosing", "OH", "740", "43050", 40.3934, -82.4857},
    {1, "London", "Darby Creek", "OH", "740", "43140", 39.8864, -83.4483},
    {1, "Cambridge", "Wills Creek", "OH", "740", "43725", 40.0312, -81.5885},
    {2, "Indianapolis", "Circle City", "IN", "317", "46204", 39.7684, -86.1581},
    {2, "Lafayette", "Tippecanoe", "IN", "765", "47901", 40.4167, -86.8753},
    {2, "Kokomo", "Wildcat Creek", "IN", "765", "46901", 40.4864, -86.1336},
    {2, "Lebanon", "Boone County", "IN", "765", "46052", 40.0484, -86.4692},
    {2, "Crawfordsville", "Sugar Creek", "IN", "765", "47933", 40.0412, -86.8745},
    {2, "Muncie", "White River", "IN", "765", "47302", 40.1934, -85.3864},
    {2, "Anderson", "Madison County", "IN", "765", "46016", 40.1053, -85.6803},
    {2, "Marion", "Mississinewa", "IN", "765", "46952", 40.5584, -85.6591},
    {2, "Terre Haute", "Wabash", "IN", "812", "47807", 39.4667, -87.4139},
    {2, "Monon", "White County", "IN", "219", "47959", 40.8678, -86.8789},
    {2, "Greenfield", "Hancock", "IN", "317", "46140", 39.7851, -85.7694},
    {2, "Bloomington", "Limestone Belt", "IN", "812", "47401", 39.1653, -86.5264},
    {2, "Carmel", "Monon Trail", "IN", "317", "46032", 39.9784, -86.1180},
    {2, "Martinsville", "Morgan County", "IN", "765", "46151", 39.4278, -86.4283},
    {2, "Noblesville", "Crossroads", "IN", "317", "46060", 40.0456, -86.0086},
    {2, "Plainfield", "Hendricks", "IN", "317", "46168", 39.7042, -86.3994},
    {2, "Logansport", "Eel River", "IN", "574", "46947", 40.7545, -86.3567},
    {2, "Franklin", "Johnson County", "IN", "317", "46131", 39.4806, -86.0550},
    {3, "Louisville", "Falls City", "KY", "502", "40202", 38.2527, -85.7585},
    {3, "Jeffersonville", "Ohio Falls", "IN", "812", "47130", 38.2776, -85.7372},
    {3, "New Albany", "Knobstone", "IN", "812", "47150", 38.2856, -85.8241},
    {3, "Corydon", "Harrison County", "IN", "812", "47112", 38.2120, -86.1219},
    {3, "Shelbyville", "Clear Creek", "KY", "502", "40065", 38.2120, -85.2236},
    {3, "Shepherdsville", "Salt River", "KY", "502", "40165", 37.9884, -85.7158},
    {3, "Bardstown", "Nelson County", "KY", "502", "40004", 37.8092, -85.4669},
    {3, "Frankfort", "Elkhorn", "KY", "502", "40601", 38.2009, -84.8733},
    {3, "Elizabethtown", "Hardin County", "KY", "270", "42701", 37.6940, -85.8591},
    {3, "Lexington", "Bluegrass", "KY", "859", "40507", 38.0406, -84.5037},
    {3, "Hodgenville", "Lincoln Ridge", "KY", "270", "42748", 37.5739, -85.7400},
    {3, "Clarksville", "Clark County", "IN", "812", "47129", 38.2967, -85.7600},
    {3, "Owensboro", "Yellow Banks", "KY", "270", "42301", 37.7719, -87.1112},
    {3, "Danville", "Boyle County", "KY", "859", "40422", 37.6456, -84.7722},
    {3, "Bowling Green", "Barren River", "KY", "270", "42101", 36.9685, -86.4808},
    {3, "Georgetown", "Scott County", "KY", "502", "40324", 38.2098, -84.5588},
    {3, "Evansville", "Pigeon Creek", "IN", "812", "47708", 37.9716, -87.5711},
    {4, "Cincinnati", "Queen City", "OH", "513", "45202", 39.1031, -84.5120},
    {4, "Norwood", "Mill Creek", "OH", "513", "45212", 39.1556, -84.4597},
    {4, "Covington", "Licking River", "KY", "859", "41011", 39.0837, -84.5086},
    {4, "Batesville", "Ripley County", "IN", "812", "47006", 39.3000, -85.2222},
    {4, "Seymour", "Jackson County", "IN", "812", "47274", 38.9592, -85.8903},
    {4, "Lawrenceburg", "Tanners Creek", "IN", "812", "47025", 39.0909, -84.8499},
    {4, "Florence", "Gunpowder Creek", "KY", "859", "41042", 38.9989, -84.6266},
    {4, "Mason", "Little Miami", "OH", "513", "45040", 39.3601, -84.3099},
    {4, "Blue Ash", "Cooper Creek", "OH", "513", "45242", 39.2320, -84.3783},
    {4, "Madison", "Clifty", "IN", "812", "47250", 38.7359, -85.3800},
    {4, "Maysville", "Limestone Landing", "KY", "606", "41056", 38.6412, -83.7444},
    {4, "Fairfield", "Indian Creek", "OH", "513", "45014", 39.3454, -84.5603},
    {4, "Portsmouth", "Shawnee", "OH", "740", "45662", 38.7318, -82.9977},
    {4, "Wilmington", "Clinton County", "OH", "937", "45177", 39.4453, -83.8285},
    {4, "Newport", "Campbell County", "KY", "859", "41071", 39.0914, -84.4958},
    {4, "Greensburg", "Decatur County", "IN", "812", "47240", 39.3373, -85.4836},
    {5, "Toledo", "Glass City", "OH", "419", "43604", 41.6528, -83.5379},
    {5, "Maumee", "Fallen Timbers", "OH", "419", "43537", 41.5628, -83.6538},
    {5, "Findlay", "Blanchard", "OH", "419", "45840", 41.0442, -83.6499},
    {5, "Fort Wayne", "Summit City", "IN", "260", "46802", 41.0793, -85.1394},
    {5, "Bryan", "Fountain City", "OH", "419", "43506", 41.4748, -84.5525},
    {5, "Lima", "Ottawa River", "OH", "419", "45801", 40.7426, -84.1052},
    {5, "Elkhart", "Saint Joe", "IN", "574", "46516", 41.6820, -85.9767},
    {5, "Perrysburg", "Fort Meigs", "OH", "419", "43551", 41.5570, -83.6272},
    {5, "Sandusky", "Erie Shore", "OH", "419", "44870", 41.4489, -82.7080},
    {5, "Fremont", "Ballville", "OH", "419", "43420", 41.3503, -83.1219},
    {5, "Defiance", "Three Rivers", "OH", "419", "43512", 41.2845, -84.3558},
    {5, "Fostoria", "Iron Triangle", "OH", "419", "44830", 41.1570, -83.4169},
    {5, "Tiffin", "Seneca County", "OH", "419", "44883", 41.1145, -83.1780},
    {5, "Warsaw", "Kosciusko", "IN", "574", "46580", 41.2381, -85.8530},
    {5, "South Bend", "Studebaker", "IN", "574", "46601", 41.6764, -86.2520},
    {5, "Van Wert", "Lincolnway", "OH", "419", "45891", 40.8695, -84.5841},
    {5, "Avon", "Lorain County", "OH", "440", "44011", 41.4517, -82.0354},
    {5, "Napoleon", "Henry County", "OH", "419", "43545", 41.3923, -84.1252},
};

} // namespace

std::span<const Town> towns()
{
    return rows;
}

std::span<const Town> townsOf(int rep)
{
    const auto of = std::ranges::equal_range(rows, rep, {}, &Town::rep);
    return {of.begin(), of.end()};
}

size_t townNamed(std::string_view name)
{
    const auto found = std::ranges::find(rows, name, &Town::name);
    assert(found != std::end(rows));
    return size_t(found - std::begin(rows));
}

double milesToBranch(const Town &town)
{
    const Town &branch = townsOf(town.rep).front();
    constexpr double radian = std::numbers::pi / 180, earthMiles = 3958.8;
    const double a = std::sin((town.latitude - branch.latitude) * radian / 2);
    const double b = std::sin((town.longitude - branch.longitude) * radian / 2);
    const double cosines = std::cos(town.latitude * radian) * std::cos(branch.latitude * radian);
    return 2 * earthMiles * std::asin(std::sqrt(a * a + cosines * b * b));
}

} // namespace ridealong::demo
