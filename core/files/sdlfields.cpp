// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of Salesforce's fields of leads, accounts, contacts and opportunities, by their meaning here.
#include "files/sdlmapping.h"

#include <algorithm>

namespace ridealong {

namespace {

struct Meaning
{
    std::string_view name; // lower case
    const char *field;
    int rank;
};

constexpr Meaning meanings[] = {
    {"id", "reference", 0},
    {"accountnumber", "reference", 3},
    {"company", "company", 0},
    {"account.name", "company", 1},
    {"accountname", "company", 1},
    {"name", "company", 3},
    {"contact.name", "contact", 0},
    {"firstname", "contact", 1},
    {"lastname", "contact", 1},
    {"title", "title", 0},
    {"email", "email", 0},
    {"phone", "phone", 0},
    {"mobilephone", "phone", 1},
    {"homephone", "phone", 2},
    {"website", "website", 0},
    {"billingstreet", "street", 0},
    {"street", "street", 1},
    {"mailingstreet", "street", 2},
    {"shippingstreet", "street", 3},
    {"otherstreet", "street", 4},
    {"billingcity", "city", 0},
    {"city", "city", 1},
    {"mailingcity", "city", 2},
    {"shippingcity", "city", 3},
    {"othercity", "city", 4},
    {"billingstate", "region", 0},
    {"state", "region", 1},
    {"mailingstate", "region", 2},
    {"shippingstate", "region", 3},
    {"otherstate", "region", 4},
    {"billingpostalcode", "postal_code", 0},
    {"postalcode", "postal_code", 1},
    {"mailingpostalcode", "postal_code", 2},
    {"shippingpostalcode", "postal_code", 3},
    {"otherpostalcode", "postal_code", 4},
    {"billingcountry", "country", 0},
    {"country", "country", 1},
    {"mailingcountry", "country", 2},
    {"shippingcountry", "country", 3},
    {"othercountry", "country", 4},
    {"billinglatitude", "latitude", 0},
    {"latitude", "latitude", 1},
    {"billinglongitude", "longitude", 0},
    {"longitude", "longitude", 1},
    {"industry", "industry", 0},
    {"numberofemployees", "employees", 0},
    {"annualrevenue", "annual_revenue", 0},
    {"leadsource", "source", 0},
    {"accountsource", "source", 1},
    {"campaign.name", "campaign", 0},
    {"owner.name", "owner", 0},
    {"stagename", "stage", 0},
    {"status", "stage", 1},
    {"amount", "value", 0},
    {"expectedrevenue", "value", 1},
    {"closedate", "close_on", 0},
    {"forecastcategoryname", "category", 0},
    {"forecastcategory", "category", 1},
    {"nextstep", "next_step_note", 0},
    {"description", "notes", 0},
};

// Known, and nothing that a lead of ours has.
constexpr std::string_view others[] = {"accountid",
                                       "campaignid",
                                       "createdbyid",
                                       "createddate",
                                       "fax",
                                       "fiscal",
                                       "fiscalquarter",
                                       "fiscalyear",
                                       "isclosed",
                                       "isdeleted",
                                       "iswon",
                                       "lastactivitydate",
                                       "lastmodifiedbyid",
                                       "lastmodifieddate",
                                       "ownerid",
                                       "ownership",
                                       "parentid",
                                       "pricebook2id",
                                       "probability",
                                       "rating",
                                       "sic",
                                       "site",
                                       "systemmodstamp",
                                       "tickersymbol",
                                       "type"};

std::string lowered(std::string_view name)
{
    std::string text(name);
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

} // namespace

SalesforceField salesforceField(std::string_view name)
{
    const std::string known = lowered(name);
    const auto found = std::ranges::find(meanings, std::string_view(known), &Meaning::name);
    if (found != std::end(meanings))
        return {found->field, found->rank};
    if (known.ends_with("_id__c")) // the number that the record has in another program
        return {"reference", 1};
    return {};
}

bool isSalesforceField(std::string_view name)
{
    const std::string known = lowered(name);
    return salesforceField(known).field || known.ends_with("__c") ||
           std::ranges::find(others, std::string_view(known)) != std::end(others);
}

} // namespace ridealong
