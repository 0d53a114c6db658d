import { readDescriptions } from '../../../actors/describe.ts';

/**
 * Lemmas of definite descriptions; of the actors that one may mean, the one named last is meant. Words that are part of
 * countless other bodies' names (council, agency, court, group) are left out, and so is the island, which is a place.
 */
const DESCRIPTIONS = `
SAU GBR JOR MAR BHR ESP NLD BEL DNK NOR SWE THA KHM BTN LSO SWZ TON NPL: kingdom
OMN BRN: sultanate
QAT KWT ARE AFG: emirate
MCO LIE AND: principality
LUX: duchy
RUS: federation
SAU KWT QAT ARE BHR OMN JOR MAR ESP GBR THA BEL NLD DNK NOR SWE JPN: monarchy
EGY FRA TUR IRN KOR IRQ SYR LBN TUN DZA YEM SDN LBY MRT DJI SOM COM PAK IND BGD LKA IDN PHL VNM KAZ UZB KGZ TJK TKM AZE ARM GEO MDA UKR BLR RUS DEU ITA AUT POL CZE SVK HUN ROU BGR SRB HRV SVN MKD MNE BIH ALB XKX GRC CYP MLT PRT IRL FIN ISL EST LVA LTU CHE ZAF NGA KEN UGA TZA RWA BDI COD COG CMR TCD CAF GAB SEN MLI NER BFA CIV GHA TGO BEN GIN LBR SLE GMB ZMB ZWE MOZ AGO NAM BWA MWI MDG ERI SSD BRA ARG CHL PER COL VEN BOL ECU PRY URY PAN DOM HTI GTM SLV NIC HND CRI CUB: republic
EU ASEAN GCC ECOWAS BRICS SCO CARICOM AU G7 G20: bloc
NATO: alliance
EU AU: union
LAS: league
COALITION-YEMEN COALITION-ISIS: coalition
UN AU LAS OIC NATO OSCE OPCW WTO OAS SCO OPEC ICRC: organization, organisation
OPEC: cartel
IMF WBG ADB AFDB ISDB: lender
HAMAS HEZBOLLAH HOUTHI TALIBAN PKK POLISARIO SDF: movement, militia
`;

export const englishDescriptions = readDescriptions(DESCRIPTIONS);
