// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importpresets.h"

#include "base/fold.h"
#include "files/importnames.h"

#include <algorithm>
#include <set>

namespace ridealong {

namespace {

using enum ImportTable;

constexpr char salesforceStages[] =
    "Id. Decision Makers=Demo|Perception Analysis=Demo|Proposal/Price Quote=Quoted|Closed Won=Won|"
    "Closed Lost=Lost";

constexpr ImportPreset presets[] = {
    {"salesforce-leads", "salesforce", "Salesforce leads", leads, "Lead Status|Company / Account",
     "Lead ID=reference|Company / Account=company|First Name=contact|Last Name=contact|Title=title|"
     "Email=email|Phone=phone|Mobile=|Street=street|City=city|State/Province=region|"
     "Zip/Postal Code=postal_code|Country=country|Industry=industry|No. of Employees=employees|"
     "Annual Revenue=annual_revenue|Lead Source=source|Lead Status=stage|Lead Owner=owner|Rating=|"
     "Create Date=|Description=notes",
     "Open - Not Contacted=Suspect|Working - Contacted=Contacted|Closed - Converted=Won|"
     "Closed - Not Converted=Lost"},
    {"salesforce-lead-data", "salesforce", "Salesforce leads (Data Loader)", leads,
     "LastName|Company|LeadSource|SystemModstamp",
     "Id=reference|Company=company|FirstName=contact|LastName=contact|Title=title|Email=email|Phone=phone|"
     "Website=website|Street=street|City=city|State=region|PostalCode=postal_code|Country=country|"
     "Industry=industry|NumberOfEmployees=employees|AnnualRevenue=annual_revenue|LeadSource=source|"
     "Status=stage|Description=notes|Name=|Salutation=|MobilePhone=|Fax=|Rating=|OwnerId=|IsDeleted=|"
     "IsConverted=|ConvertedDate=|ConvertedAccountId=|ConvertedContactId=|ConvertedOpportunityId=|"
     "MasterRecordId=|IsUnreadByOwner=|CreatedDate=|CreatedById=|LastModifiedDate=|LastModifiedById=|"
     "SystemModstamp=|LastActivityDate=",
     "Open - Not Contacted=Suspect|Working - Contacted=Contacted|Closed - Converted=Won|"
     "Closed - Not Converted=Lost"},
    {"salesforce-opportunities", "salesforce", "Salesforce opportunities", leads,
     "Opportunity Name|Account Name|Stage|Close Date",
     "Opportunity ID=reference|Account Name=company|Opportunity Name=product|Stage=stage|Amount=value|"
     "Close Date=close_on|Opportunity Owner=owner|Lead Source=source|Next Step=next_step_note|"
     "Description=notes|Type=|Probability (%)=|Fiscal Period=|Age=|Created Date=|Owner Role=",
     salesforceStages},
    {"salesforce-opportunity-data", "salesforce", "Salesforce opportunities (Data Loader)", leads,
     "AccountId|StageName|CloseDate|SystemModstamp",
     "Id=reference|Name=company|StageName=stage|Amount=value|CloseDate=close_on|LeadSource=source|"
     "Description=notes|NextStep=next_step_note|AccountId=|Probability=|ExpectedRevenue=|"
     "TotalOpportunityQuantity=|Type=|ForecastCategory=|OwnerId=|IsDeleted=|IsClosed=|IsWon=|CreatedDate=|"
     "CreatedById=|LastModifiedDate=|LastModifiedById=|SystemModstamp=|LastActivityDate=|"
     "HasOpportunityLineItem=|Pricebook2Id=|PricebookId=|FiscalQuarter=|FiscalYear=|Fiscal=",
     salesforceStages},
    {"salesforce-account-data", "salesforce", "Salesforce accounts (Data Loader)", leads,
     "Name|BillingStreet|NumberOfEmployees|SystemModstamp",
     "Id=reference|Name=company|BillingStreet=street|BillingCity=city|BillingState=region|"
     "BillingPostalCode=postal_code|BillingCountry=country|Phone=phone|Website=website|Industry=industry|"
     "AnnualRevenue=annual_revenue|NumberOfEmployees=employees|Description=notes|AccountSource=source|"
     "Type=|Rating=|Site=|Sic=|Ownership=|TickerSymbol=|AccountNumber=|ParentId=|MasterRecordId=|Fax=|"
     "ShippingStreet=|ShippingCity=|ShippingState=|ShippingPostalCode=|ShippingCountry=|OwnerId=|IsDeleted=|"
     "CreatedDate=|CreatedById=|LastModifiedDate=|LastModifiedById=|SystemModstamp=|LastActivityDate=",
     ""},
    {"hubspot-deals", "hubspot", "HubSpot deals", leads, "Record ID|Deal Name|Deal Stage",
     "Record ID=reference|Associated Company=company|Associated Company (Primary)=company|"
     "Deal Name=company|Associated Contact=contact|Deal Stage=stage|Amount=value|Deal owner=owner|"
     "Close Date=close_on|Closed Lost Reason=lost_reason|Original Source Type=source|"
     "Deal Description=notes|Next step=next_step_note|Pipeline=|Create Date=|Deal Type=|"
     "Last Activity Date=|Last Modified Date=|Deal probability=|Weighted amount=|"
     "Associated Company IDs=|Associated Contact IDs=|Amount in company currency=",
     "Appointment Scheduled=Contacted|Qualified To Buy=Qualified|Presentation Scheduled=Demo|"
     "Decision Maker Bought-In=Demo|Contract Sent=Quoted|Closed Won=Won|Closed Lost=Lost|"
     "appointmentscheduled=Contacted|qualifiedtobuy=Qualified|presentationscheduled=Demo|"
     "decisionmakerboughtin=Demo|contractsent=Quoted|closedwon=Won|closedlost=Lost"},
    {"hubspot-contacts", "hubspot", "HubSpot contacts", leads, "Record ID|First Name|Last Name|Contact owner",
     "Record ID=reference|First Name=contact|Last Name=contact|Company Name=company|"
     "Associated Company=company|Associated Company (Primary)=company|Email=email|Phone Number=phone|"
     "Job Title=title|Street Address=street|City=city|State/Region=region|Postal Code=postal_code|"
     "Country/Region=country|Website URL=website|Industry=industry|Number of Employees=employees|"
     "Original Source=source|Lead Status=stage|Contact owner=owner|Mobile Phone Number=|Lifecycle Stage=|"
     "Create Date=|Last Activity Date=|Marketing contact status=|Associated Company IDs=",
     "New=Suspect|Open=Suspect|In Progress=Contacted|Open Deal=Qualified|Attempted to Contact=Contacted|"
     "Connected=Contacted|Bad Timing=Parked|Unqualified=Lost|IN_PROGRESS=Contacted|OPEN_DEAL=Qualified|"
     "ATTEMPTED_TO_CONTACT=Contacted|BAD_TIMING=Parked"},
    {"hubspot-companies", "hubspot", "HubSpot companies", leads, "Record ID|Company name|Company owner",
     "Record ID=reference|Company name=company|Company owner=owner|Phone Number=phone|Street Address=street|"
     "City=city|State/Region=region|Postal Code=postal_code|Country/Region=country|Industry=industry|"
     "Number of Employees=employees|Annual Revenue=annual_revenue|Company Domain Name=website|"
     "Description=notes|Original Source Type=source|Create Date=|Last Activity Date=|Lifecycle Stage=|"
     "Type=|Associated Contact=|Associated Deal=",
     ""},
    {"pipedrive-deals", "pipedrive", "Pipedrive deals", leads, "Deal - Title|Deal - Stage",
     "Deal - ID=reference|Deal - Organization=company|Organization - Name=company|Deal - Title=product|"
     "Deal - Contact person=contact|Person - Name=contact|Deal - Value=value|Deal - Stage=stage|"
     "Deal - Owner=owner|Deal - Expected close date=close_on|Deal - Lost reason=lost_reason|"
     "Deal - Source=source|Deal - Label=tags|Deal - Next activity date=next_step_on|"
     "Person - Email - Work=email|Person - Phone - Work=phone|Organization - Address=street|Deal - "
     "Status=stage|"
     "Deal - Currency=|Deal - Pipeline=|Deal - Deal created=|Deal - Update time=|Deal - Won time=closed_on|"
     "Deal - Deal closed on=closed_on|Deal - Lost time=closed_on|Deal - Weighted value=|Deal - Probability=",
     "Contact Made=Contacted|Demo Scheduled=Demo|Proposal Made=Quoted|Negotiations Started=Quoted|"
     "Open="},
    {"pipedrive-organizations", "pipedrive", "Pipedrive organizations", leads,
     "Organization - ID|Organization - Name",
     "Organization - ID=reference|Organization - Name=company|Organization - Owner=owner|"
     "Organization - Address=street|Organization - Label=tags|Organization - Website=website|"
     "Organization - Industry=industry|Organization - Number of employees=employees|"
     "Organization - Annual revenue=annual_revenue|Organization - People=|Organization - Open deals=|"
     "Organization - Closed deals=|Organization - Next activity date=|Organization - Organization created=|"
     "Organization - Street/road name of Address=street|Organization - ZIP/Postal code of "
     "Address=postal_code|"
     "Organization - City/town/village/locality of Address=city|Organization - Country of Address=country|"
     "Organization - Full/combined address of Address=|Organization - Won deals=|Organization - Lost deals=|"
     "Organization - Last activity date=|Organization - Update time=",
     ""},
    {"zoho-deals", "zoho", "Zoho CRM deals", leads, "Deal Name|Account Name|Stage|Closing Date",
     "Record Id=reference|Deal Id=reference|Account Name=company|Deal Name=product|Contact Name=contact|"
     "Stage=stage|Amount=value|Closing Date=close_on|Deal Owner=owner|Lead Source=source|"
     "Campaign Source=campaign|Next Step=next_step_note|Reason For Loss=lost_reason|Description=notes|"
     "Tag=tags|Probability (%)=|Expected Revenue=|Type=|Created Time=|Modified Time=|Created By=|"
     "Modified By=|Currency=|Exchange Rate=|Deal Owner.id=|Account Name.id=|Contact Name.id=|"
     "Campaign Source.id=|Created By.id=|Modified By.id=|Last Activity Time=|Pipeline=|Pipeline.id=|"
     "Sub-Pipeline=",
     "Identify Decision Makers=Demo|Proposal/Price Quote=Quoted|Closed Won=Won|Closed Lost=Lost|"
     "Closed-Lost to Competition=Lost"},
    {"zoho-leads", "zoho", "Zoho CRM leads", leads, "Record Id|Lead Owner|Lead Status|Company",
     "Record Id=reference|Lead Id=reference|Company=company|First Name=contact|Last Name=contact|Title=title|"
     "Email=email|Phone=phone|Mobile=|Website=website|Lead Source=source|Lead Status=stage|"
     "Lead Owner=owner|Industry=industry|No. of Employees=employees|Annual Revenue=annual_revenue|"
     "Street=street|City=city|State=region|Zip Code=postal_code|Country=country|Description=notes|Tag=tags|"
     "Salutation=|Fax=|Rating=|Skype ID=|Secondary Email=|Twitter=|Created Time=|Modified Time=|"
     "Created By=|Modified By=|Email Opt Out=|Lead Owner.id=|Lead Name=|Is Converted=|Created By.id=|"
     "Modified By.id=|Last Activity Time=|Address - Street Address=street|Address - City=city|"
     "Address - State / Province=region|Address - Zip / Postal Code=postal_code|"
     "Address - Country / Region=country",
     "Attempted to Contact=Contacted|Contact in Future=Parked|Junk Lead=Lost|Lost Lead=Lost|"
     "Not Contacted=Suspect|Pre-Qualified=Qualified|Not Qualified=Lost"},
    {"linkedin-connections", "linkedin", "LinkedIn connections", leads,
     "First Name|Last Name|Company|Position|Connected On",
     "First Name=contact|Last Name=contact|Company=company|Position=title|Email Address=email|URL=|"
     "Connected On=",
     ""},
    {"linkedin-leads", "linkedin", "LinkedIn Sales Navigator leads", leads,
     "First Name|Last Name|LinkedIn URL|Account Name",
     "First Name=contact|Last Name=contact|Title=title|Account Name=company|Geography=region|"
     "Industry=industry|LinkedIn URL=|Notes=notes|Tags=tags|Email=email|Phone=phone",
     ""},
    {"outlook-contacts", "outlook", "Outlook contacts", leads,
     "First Name|Last Name|E-mail Address|Business Phone",
     "First Name=contact|Middle Name=|Last Name=contact|Company=company|Job Title=title|"
     "E-mail Address=email|Business Phone=phone|Business Street=street|Business City=city|"
     "Business State=region|Business Postal Code=postal_code|Business Country=country|"
     "Business Country/Region=country|Web Page=website|Categories=tags|Notes=notes|Title=|Suffix=|"
     "Department=|Mobile Phone=|Home Phone=|Business Fax=|Home Street=|Home City=|Home State=|"
     "Home Postal Code=|Home Country=|Home Country/Region=|Account=|Location=|Birthday=|Anniversary=|"
     "Keywords=|User 1=|Priority=|Sensitivity=|Private=|Gender=|Hobby=|Initials=|Language=|Manager's Name=",
     ""},
};

std::string foldedName(std::string_view header)
{
    return foldedHeader(folded(trimmed(header)));
}

template<class F>
void eachPart(std::string_view list, F &&f)
{
    while (!list.empty()) {
        const size_t bar = list.find('|');
        f(list.substr(0, bar));
        list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
    }
}

template<class F>
void eachPair(std::string_view list, F &&f)
{
    eachPart(list, [&](std::string_view part) {
        const size_t sign = part.find('=');
        f(part.substr(0, sign), part.substr(sign + 1));
    });
}

std::set<std::string> namesIn(const std::vector<std::string> &headers)
{
    std::set<std::string> names;
    for (const std::string &header : headers)
        names.insert(foldedName(header));
    return names;
}

bool hasAll(const std::set<std::string> &names, std::string_view known)
{
    bool all = true;
    eachPart(known, [&](std::string_view header) { all = all && names.contains(foldedName(header)); });
    return all;
}

int columnsKnown(const ImportPreset &preset, const std::set<std::string> &names)
{
    int count = 0;
    eachPair(preset.columns, [&](std::string_view header, std::string_view field) {
        count += !field.empty() && names.contains(foldedName(header));
    });
    return count;
}

void addStagesOf(std::string_view program, ImportMapping &mapping, const Book &book)
{
    if (std::ranges::find(mapping.columns, "stage", &ImportMapping::Column::field) == mapping.columns.end())
        return;
    const ImportNames stages(book);
    for (const ImportPreset &preset : presets)
        if (program == preset.program)
            eachPair(preset.stages, [&](std::string_view from, std::string_view to) {
                if (!stages.stage(from) && stages.stage(to))
                    mapping.values["stage"].try_emplace(std::string(from), to);
            });
}

} // namespace

std::span<const ImportPreset> importPresets()
{
    return presets;
}

QStringList presetPrograms()
{
    QStringList programs;
    for (const ImportPreset &preset : presets)
        if (const QString program = QLatin1String(preset.program); !programs.contains(program))
            programs << program;
    return programs;
}

const ImportPreset *presetOf(ImportTable table, const std::vector<std::string> &headers)
{
    const std::set<std::string> names = namesIn(headers);
    for (const ImportPreset &preset : presets)
        if (preset.table == table && hasAll(names, preset.known))
            return &preset;
    return nullptr;
}

const ImportPreset *presetNamed(std::string_view name, ImportTable table,
                                const std::vector<std::string> &headers)
{
    const std::set<std::string> names = namesIn(headers);
    const ImportPreset *best = nullptr;
    for (const ImportPreset &preset : presets) {
        if (preset.table != table || (name != preset.key && name != preset.program))
            continue;
        if (!best || columnsKnown(preset, names) > columnsKnown(*best, names))
            best = &preset;
    }
    return best;
}

Result<ImportMapping> mappingInFile(const QString &path, const Book &book)
{
    auto mapping = readMappingFile(path);
    if (mapping && path.endsWith(QLatin1String(".sdl"), Qt::CaseInsensitive))
        addStagesOf("salesforce", *mapping, book);
    return mapping;
}

ImportMapping mappingOf(const ImportPreset &preset, const std::vector<std::string> &headers, const Book &book)
{
    ImportMapping mapping;
    std::set<std::string> given;
    eachPair(preset.columns, [&](std::string_view header, std::string_view field) {
        for (const std::string &name : headers) {
            if (foldedName(name) != foldedName(header))
                continue;
            const bool isFree = field.empty() || given.insert(std::string(field)).second ||
                                joinsColumns(field) || sharesColumns(field);
            mapping.columns.push_back({name, isFree ? std::string(field) : std::string()});
            break;
        }
    });
    const ImportNames stages(book);
    eachPair(preset.stages, [&](std::string_view from, std::string_view to) {
        if (given.contains("stage") && (to.empty() || stages.stage(to)))
            mapping.values["stage"][std::string(from)] = to;
    });
    return mapping;
}

} // namespace ridealong
