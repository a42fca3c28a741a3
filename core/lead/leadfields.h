// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of a lead's fields. Schema, form, list, CSV, filter, scorecard, history and exchange follow from
// it: a new field is a migration, a member of Lead and a row here.
#pragma once

#include "lead/lead.h"

#include <QtGlobal>

namespace ridealong {

namespace leadflags {
inline constexpr unsigned profile = importable | listed | scored | edited;
inline constexpr unsigned text = profile | searched;
} // namespace leadflags

inline constexpr Field<Lead> leadFields[] = {
    {{"reference", QT_TRANSLATE_NOOP("field", "Reference"), Type::text, 1,
      leadflags::text & ~unsigned(scored),
      "id|opportunityid|recordid|externalid|leadid|dealid|accountid|crmid|leadnumber|accountnumber|refno|"
      "ref"},
     &Lead::reference},
    {{"company", QT_TRANSLATE_NOOP("field", "Company"), Type::text, 2, leadflags::text,
      "account|accountname|companyname|organization|organisation|organizationname|firm|customer|businessname|"
      "name|companyaccount|employer"},
     &Lead::company},
    {{"contact", QT_TRANSLATE_NOOP("field", "Contact"), Type::text, 3, leadflags::text,
      "contactname|maincontact|fullname|contactperson|person|primarycontact|firstcontact"},
     &Lead::contact},
    {{"title", QT_TRANSLATE_NOOP("field", "Title"), Type::text, 4, leadflags::text,
      "jobtitle|position|contacttitle|job"},
     &Lead::title},
    {{"email", QT_TRANSLATE_NOOP("field", "E-mail"), Type::text, 5, leadflags::text & ~unsigned(scored),
      "emailaddress|mail|workemail|contactemail|email1|emailwork"},
     &Lead::email},
    {{"phone", QT_TRANSLATE_NOOP("field", "Phone"), Type::text, 6, leadflags::text & ~unsigned(scored),
      "phonenumber|telephone|mobile|phone1|workphone|businessphone|tel|mobilephone|phonework|contactphone"},
     &Lead::phone},
    {{"website", QT_TRANSLATE_NOOP("field", "Website"), Type::text, 7, leadflags::text & ~unsigned(scored),
      "url|web|homepage|companywebsite|site|websiteurl|companydomainname|domain"},
     &Lead::website},
    {{"street", QT_TRANSLATE_NOOP("field", "Street"), Type::text, 8, leadflags::text & ~unsigned(scored),
      "address|streetaddress|addressline1|billingstreet|mailingstreet|street1|address1|billingaddress"},
     &Lead::street},
    {{"city", QT_TRANSLATE_NOOP("field", "City"), Type::text, 9, leadflags::text,
      "town|billingcity|mailingcity|locality"},
     &Lead::city},
    {{"region", QT_TRANSLATE_NOOP("field", "Region"), Type::text, 10, leadflags::text,
      "state|province|county|billingstate|mailingstate|stateprovince|stateregion|billingstateprovince"},
     &Lead::region},
    {{"postal_code", QT_TRANSLATE_NOOP("field", "Postal code"), Type::text, 11, leadflags::text,
      "zip|zipcode|postcode|billingpostalcode|mailingpostalcode|billingzip|mailingzip|billingzippostalcode"},
     &Lead::postalCode},
    {{"country", QT_TRANSLATE_NOOP("field", "Country"), Type::text, 12, leadflags::text,
      "billingcountry|mailingcountry|countryregion|nation"},
     &Lead::country},
    {{"latitude", QT_TRANSLATE_NOOP("field", "Latitude"), Type::number, 13, importable | edited,
      "lat|billinglatitude"},
     &Lead::latitude},
    {{"longitude", QT_TRANSLATE_NOOP("field", "Longitude"), Type::number, 14, importable | edited,
      "lng|lon|long|billinglongitude"},
     &Lead::longitude},
    {{"industry", QT_TRANSLATE_NOOP("field", "Industry"), Type::text, 15, leadflags::text,
      "sector|industrydesc|vertical|branch|industryname|primaryindustry"},
     &Lead::industry},
    {{"employees", QT_TRANSLATE_NOOP("field", "Employees"), Type::integer, 16, leadflags::profile,
      "numberofemployees|headcount|employeecount|staff|companysize|noofemployees|noemployees|sitesize"},
     &Lead::employees},
    {{"annual_revenue", QT_TRANSLATE_NOOP("field", "Annual revenue"), Type::money, 17, leadflags::profile,
      "revenue|turnover|companyrevenue|annualsales"},
     &Lead::annualRevenue},
    {{"territory", QT_TRANSLATE_NOOP("field", "Territory"), Type::text, 18, leadflags::text,
      "salesterritory|area|salesregion"},
     &Lead::territory},
    {{"need", QT_TRANSLATE_NOOP("field", "Need"), Type::choice, 19, leadflags::profile, "",
      "none|latent|active"},
     &Lead::need},
    {{"budget", QT_TRANSLATE_NOOP("field", "Budget"), Type::choice, 20, leadflags::profile,
      "hasbudget|budgetconfirmed", "no|yes"},
     &Lead::budget},
    {{"budget_amount", QT_TRANSLATE_NOOP("field", "Budget amount"), Type::money, 21, leadflags::profile,
      "budgetsize"},
     &Lead::budgetAmount},
    {{"awareness", QT_TRANSLATE_NOOP("field", "Awareness"), Type::choice, 22, leadflags::profile, "",
      "none|heard of us|knows us|customer"},
     &Lead::awareness},
    {{"source", QT_TRANSLATE_NOOP("field", "Source"), Type::text, 23, leadflags::text | keepFirst,
      "leadsource|originalsource|channel|accountsource|contactsource|origin"},
     &Lead::source},
    {{"campaign", QT_TRANSLATE_NOOP("field", "Campaign"), Type::text, 24, leadflags::text | keepFirst,
      "campaignname|campaignsource|utmcampaign"},
     &Lead::campaign},
    {{"received_on", QT_TRANSLATE_NOOP("field", "Received on"), Type::date, 25,
      leadflags::profile | keepFirst, "engagedate|inquirydate|receiveddate|datereceived|received|inquiryon"},
     &Lead::receivedOn},
    {{"owner", QT_TRANSLATE_NOOP("field", "Owner"), Type::link, 26, importable | listed | edited,
      "salesagent|rep|salesrep|leadowner|accountowner|ownername|assignedto|opportunityowner|salesperson|"
      "dealowner|agent|accountmanager",
      "", Entity::person},
     &Lead::owner},
    {{"stage", QT_TRANSLATE_NOOP("field", "Stage"), Type::link, 27, importable | listed,
      "dealstage|status|leadstatus|stagename|pipelinestage|salesstage|opportunitystage", "", Entity::stage},
     &Lead::stage},
    {{"product", QT_TRANSLATE_NOOP("field", "Product"), Type::text, 28, leadflags::text,
      "productname|productinterest|interest|productofinterest|item"},
     &Lead::product},
    {{"value", QT_TRANSLATE_NOOP("field", "Value"), Type::money, 29, leadflags::profile,
      "amount|dealvalue|dealsize|closevalue|estimatedvalue|opportunityamount|expectedrevenue|estannual|"
      "dealamount|opportunityvalue|potential"},
     &Lead::value},
    {{"close_on", QT_TRANSLATE_NOOP("field", "Expected close"), Type::date, 30, importable | listed | edited,
      "expectedclosedate|expectedclose|estclosedate|estimatedclosedate|targetclosedate|closedate|"
      "closingdate"},
     &Lead::closeOn},
    {{"closed_on", QT_TRANSLATE_NOOP("field", "Closed on"), Type::date, 31, importable | listed,
      "closeddate|dateclosed|closed|wondate|wontime|actualclosedate"},
     &Lead::closedOn},
    {{"lost_reason", QT_TRANSLATE_NOOP("field", "Lost reason"), Type::text, 32, importable | listed,
      "reasonlost|lossreason|closedlostreason|reasonforloss"},
     &Lead::lostReason},
    {{"category", QT_TRANSLATE_NOOP("field", "Category"), Type::choice, 33, importable | listed | edited,
      "forecastcategory", "commit|best case|pipeline|omitted"},
     &Lead::category},
    {{"tags", QT_TRANSLATE_NOOP("field", "Tags"), Type::text, 34, leadflags::text,
      "labels|tag|label|keywords"},
     &Lead::tags},
    {{"notes", QT_TRANSLATE_NOOP("field", "Notes"), Type::longText, 35, importable | edited | searched | cold,
      "description|comments|comment|note|remarks|memo"},
     std::monostate{}},
    {{"override_grade", QT_TRANSLATE_NOOP("field", "Grade by the manager"), Type::grade, 36, 0},
     &Lead::overrideGrade},
    {{"override_reason", QT_TRANSLATE_NOOP("field", "Reason for the manager’s grade"), Type::text, 37, 0},
     &Lead::overrideReason},
    {{"override_until", QT_TRANSLATE_NOOP("field", "Manager’s grade until"), Type::date, 38, 0},
     &Lead::overrideUntil},
    {{"closed_grade", QT_TRANSLATE_NOOP("field", "Grade when closed"), Type::grade, 39, 0},
     &Lead::closedGrade},
    {{"closed_score", QT_TRANSLATE_NOOP("field", "Score when closed"), Type::number, 40, 0},
     &Lead::closedScore},
    {{"intake", QT_TRANSLATE_NOOP("field", "Intake"), Type::integer, 41, 0}, &Lead::intake},
    {{"intake_reason", QT_TRANSLATE_NOOP("field", "Reason at intake"), Type::text, 42, 0},
     &Lead::intakeReason},
    {{"best_account", QT_TRANSLATE_NOOP("field", "Best account"), Type::yesNo, 43, edited},
     &Lead::bestAccount},
    {{"merged_into", QT_TRANSLATE_NOOP("field", "Merged into"), Type::link, 44, 0, "", "", Entity::lead},
     &Lead::mergedInto},
    {{"created_on", QT_TRANSLATE_NOOP("field", "Added on"), Type::date, 45, listed}, &Lead::createdOn},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 46, 0}, &Lead::deleted},
};

// The place of a key, looked up when compiling.
consteval FieldNo leadField(std::string_view key)
{
    return fieldOf(leadFields, key);
}

} // namespace ridealong
