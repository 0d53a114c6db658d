/**
 * `CODE names | adjectives and demonyms | capitals and other seats of its government`.
 *
 * Plurals are added by rule (see `withPlural`). Congo alone is the Democratic Republic, Korea the Republic, Guinea and
 * Sudan the states of that name. England, Scotland and Wales act abroad only through the United Kingdom; English is a
 * language or a club more often than an actor, and is left out. Jerusalem is disputed and stands for no government.
 */
export const STATE_NAMES = `
ABW Aruba | Aruban |
AFG Afghanistan, Islamic Republic of Afghanistan | Afghan, Afghani | Kabul
AGO Angola, Republic of Angola | Angolan | Luanda
AIA Anguilla | Anguillan |
ALB Albania, Republic of Albania | Albanian | Tirana
AND Andorra, Principality of Andorra | Andorran | Andorra la Vella
ARE United Arab Emirates, UAE, U.A.E., Emirates | Emirati | Abu Dhabi, ~Dubai
ARG Argentina, Argentine Republic | Argentine, Argentinian, Argentinean | Buenos Aires
ARM Armenia, Republic of Armenia | Armenian | Yerevan
ASM American Samoa | American Samoan | Pago Pago
ATG Antigua and Barbuda, Antigua & Barbuda, Antigua | Antiguan | St. John's
AUS Australia, Commonwealth of Australia | Australian | Canberra
AUT Austria, Republic of Austria | Austrian | Vienna
AZE Azerbaijan, Republic of Azerbaijan, Azerbaidjan | Azerbaijani, Azeri, Azerbaijanian | Baku
BDI Burundi, Republic of Burundi | Burundian | Bujumbura, Gitega
BEL Belgium, Kingdom of Belgium | Belgian |
BEN Benin, Republic of Benin | Beninese, Beninois | Porto-Novo, Cotonou
BFA Burkina Faso, Burkina, Upper Volta | Burkinabe, Burkinabé, Burkinese | Ouagadougou
BGD Bangladesh, People's Republic of Bangladesh | Bangladeshi | Dhaka, Dacca
BGR Bulgaria, Republic of Bulgaria | Bulgarian | ~Sofia
BHR Bahrain, Kingdom of Bahrain | Bahraini, Bahrainian | Manama
BHS Bahamas, Commonwealth of The Bahamas | Bahamian | Nassau
BIH Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia, BiH | Bosnian, Bosnian-Herzegovinian | Sarajevo
BLR Belarus, Republic of Belarus, Belorussia, Byelorussia | Belarusian, Belarussian, Belorussian, Byelorussian | Minsk
BLZ Belize | Belizean | Belmopan
BMU Bermuda | Bermudian, Bermudan |
BOL Bolivia, Plurinational State of Bolivia, Republic of Bolivia | Bolivian | La Paz, Sucre
BRA Brazil, Federative Republic of Brazil, Brasil | Brazilian | Brasilia, Brasília
BRB Barbados | Barbadian, Bajan | Bridgetown
BRN Brunei, Brunei Darussalam, Sultanate of Brunei | Bruneian | Bandar Seri Begawan
BTN Bhutan, Kingdom of Bhutan | Bhutanese | Thimphu
BWA Botswana, Republic of Botswana | Botswanan, Motswana, Batswana | Gaborone
CAF Central African Republic, C.A.R. | Central African | Bangui
CAN Canada | Canadian | Ottawa
CHE Switzerland, Swiss Confederation | Swiss | Bern, Berne
CHL Chile, Republic of Chile | Chilean | Santiago
CHN China, People's Republic of China, PRC, P.R.C., Mainland China, Communist China | Chinese | Beijing, Peking
CIV Ivory Coast, Cote d'Ivoire, Côte d'Ivoire, Republic of Côte d'Ivoire | Ivorian, Ivoirian, Ivoirien | Abidjan, Yamoussoukro
CMR Cameroon, Republic of Cameroon, Cameroun | Cameroonian, Cameroonese | Yaounde, Yaoundé
COD Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, D.R. Congo, DRC, D.R.C., Congo-Kinshasa, Congo, Congo (DRC), Zaire | Congolese, Zairian, Zairean | Kinshasa
COG Republic of the Congo, Republic of Congo, Congo-Brazzaville, Congo Republic, Congo Brazzaville | | Brazzaville
COK Cook Islands | Cook Islander | Avarua
COL Colombia, Republic of Colombia | Colombian | Bogota, Bogotá
COM Comoros, Union of the Comoros, Comoro Islands | Comorian, Comoran | Moroni
CPV Cape Verde, Cabo Verde, Republic of Cabo Verde, Republic of Cape Verde | Cape Verdean, Cabo Verdean | ~Praia
CRI Costa Rica, Republic of Costa Rica | Costa Rican | San José, ~San Jose
CUB Cuba, Republic of Cuba | Cuban | Havana
CUW Curaçao, Curacao | Curaçaoan, Curacaoan | Willemstad
CYM Cayman Islands, Caymans | Caymanian |
CYP Cyprus, Republic of Cyprus | Cypriot, Greek Cypriot, Greek-Cypriot | Nicosia
CZE Czech Republic, Czechia, Czechoslovakia | Czech, Czechs, Czechoslovak, Czechoslovakian | Prague
DEU Germany, Federal Republic of Germany, FRG, West Germany | German, West German | Berlin, Bonn
DJI Djibouti, Republic of Djibouti | Djiboutian, Djiboutien |
DMA Dominica, Commonwealth of Dominica | | Roseau
DNK Denmark, Kingdom of Denmark | Danish, ~Dane | Copenhagen
DOM Dominican Republic | Dominican | Santo Domingo
DZA Algeria, People's Democratic Republic of Algeria, Democratic and Popular Republic of Algeria | Algerian | Algiers
ECU Ecuador, Republic of Ecuador | Ecuadorian, Ecuadorean, Ecuadoran | Quito
EGY Egypt, Arab Republic of Egypt, United Arab Republic | Egyptian | Cairo
ERI Eritrea, State of Eritrea | Eritrean | Asmara
ESH Western Sahara, Sahrawi Arab Democratic Republic, Sahrawi Republic, SADR | Sahrawi, Saharawi |
ESP Spain, Kingdom of Spain | Spanish, Spaniard | Madrid
EST Estonia, Republic of Estonia | Estonian | Tallinn
ETH Ethiopia, Federal Democratic Republic of Ethiopia, Abyssinia | Ethiopian | Addis Ababa, Addis Abeba
FIN Finland, Republic of Finland | Finnish, ~Finn | Helsinki
FJI Fiji, Republic of Fiji, Fiji Islands | Fijian | Suva
FLK Falkland Islands, Falklands, Islas Malvinas, Falkland Islands (Islas Malvinas) | Falkland Islander |
FRA France, French Republic | French | Paris
FRO Faroe Islands, Faeroe Islands, Faroes | Faroese | Torshavn, Tórshavn
FSM Micronesia, Federated States of Micronesia, FSM | Micronesian | Palikir
GAB Gabon, Gabonese Republic | Gabonese | Libreville
GBR United Kingdom, UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland, ~England, ~Scotland, ~Wales, ~Northern Ireland | British, Briton, Brit, ~Scottish, ~Welsh | London
GEO ~Georgia, Republic of Georgia | Georgian | Tbilisi
GGY Guernsey | |
GHA Ghana, Republic of Ghana | Ghanaian, Ghanian | Accra
GIB Gibraltar | Gibraltarian |
GIN Guinea, Republic of Guinea, Guinea-Conakry, Guinea Conakry | Guinean | Conakry
GMB Gambia, Republic of The Gambia | Gambian | Banjul
GNB Guinea-Bissau, Guinea Bissau, Republic of Guinea-Bissau | Bissau-Guinean, Guinea-Bissauan | Bissau
GNQ Equatorial Guinea, Republic of Equatorial Guinea | Equatorial Guinean, Equatoguinean, Equatorial-Guinean | Malabo
GRC Greece, Hellenic Republic, Hellas | Greek, Hellenic | Athens
GRD Grenada | Grenadian | St. George's
GRL Greenland | Greenlandic, Greenlander | Nuuk
GTM Guatemala, Republic of Guatemala | Guatemalan | Guatemala City
GUM Guam | Guamanian |
GUY Guyana, Co-operative Republic of Guyana, Cooperative Republic of Guyana | Guyanese | ~Georgetown
HKG Hong Kong, Hong Kong SAR, Hong Kong SAR China, HKSAR | Hong Konger, Hongkonger |
HND Honduras, Republic of Honduras | Honduran | Tegucigalpa
HRV Croatia, Republic of Croatia | Croatian, Croat | Zagreb
HTI Haiti, Republic of Haiti | Haitian | Port-au-Prince
HUN Hungary, Republic of Hungary | Hungarian, Magyar | Budapest
IDN Indonesia, Republic of Indonesia | Indonesian | Jakarta, Nusantara
IMN Isle of Man | Manx |
IND India, Republic of India, Bharat | Indian | New Delhi, Delhi
IRL Ireland, Republic of Ireland, Irish Republic, Eire | Irish | Dublin
IRN Iran, Islamic Republic of Iran, Persia | Iranian | Tehran, Teheran, Qom
IRQ Iraq, Republic of Iraq, Kurdistan Region, Kurdistan Region of Iraq, Kurdistan Regional Government, KRG, Iraqi Kurdistan | Iraqi, Iraqi Kurdish, Iraqi Kurd | Baghdad, Erbil, Irbil, Arbil
ISL Iceland, Republic of Iceland | Icelandic, Icelander | Reykjavik, Reykjavík
ISR Israel, State of Israel | Israeli | Tel Aviv
ITA Italy, Italian Republic | Italian | Rome
JAM Jamaica | Jamaican | ~Kingston
JEY ~Jersey, Bailiwick of Jersey | |
JOR Jordan, Hashemite Kingdom of Jordan, Hashemite Kingdom, Kingdom of Jordan | Jordanian | Amman
JPN Japan, State of Japan, Nippon | Japanese | Tokyo
KAZ Kazakhstan, Republic of Kazakhstan, Kazakstan | Kazakh, Kazakhstani, Kazak | Astana, Nur-Sultan, Almaty
KEN Kenya, Republic of Kenya | Kenyan | Nairobi
KGZ Kyrgyzstan, Kyrgyz Republic, Kirghizia, Kirgizstan | Kyrgyz, Kyrgyzstani, Kirghiz | Bishkek
KHM Cambodia, Kingdom of Cambodia, Kampuchea | Cambodian, Khmer | Phnom Penh
KIR Kiribati, Republic of Kiribati | I-Kiribati | ~Tarawa
KNA Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis, St. Kitts & Nevis, Saint Kitts & Nevis | Kittitian, Kittitian and Nevisian | Basseterre
KOR South Korea, Republic of Korea, ROK, R.O.K., S. Korea, Korea | South Korean, Korean, S. Korean | Seoul
KWT Kuwait, State of Kuwait | Kuwaiti | Kuwait City
LAO Laos, Lao People's Democratic Republic, Lao PDR | Laotian, Lao | Vientiane
LBN Lebanon, Lebanese Republic, Republic of Lebanon | Lebanese | Beirut
LBR Liberia, Republic of Liberia | Liberian | Monrovia
LBY Libya, State of Libya, Libyan Arab Jamahiriya, Jamahiriya | Libyan | ~Tripoli, Tobruk, Benghazi
LCA Saint Lucia, St. Lucia, St Lucia | Saint Lucian, St. Lucian | Castries
LIE Liechtenstein, Principality of Liechtenstein | Liechtensteiner | Vaduz
LKA Sri Lanka, Democratic Socialist Republic of Sri Lanka, Ceylon | Sri Lankan | Colombo
LSO Lesotho, Kingdom of Lesotho | Basotho, Lesothan | Maseru
LTU Lithuania, Republic of Lithuania | Lithuanian | Vilnius
LUX Luxembourg, Grand Duchy of Luxembourg, Luxemburg | Luxembourger, Luxembourgish, Luxembourgian |
LVA Latvia, Republic of Latvia | Latvian | Riga
MAC Macau, Macao, Macao SAR, Macao SAR China, Macau SAR | Macanese |
MAR Morocco, Kingdom of Morocco | Moroccan | Rabat
MCO Monaco, Principality of Monaco | Monegasque, Monégasque |
MDA Moldova, Republic of Moldova, Moldavia | Moldovan, Moldavian | Chisinau, Chișinău, Kishinev
MDG Madagascar, Republic of Madagascar | Malagasy, Madagascan | Antananarivo
MDV Maldives, Republic of Maldives, Maldive Islands | Maldivian | Malé
MEX Mexico, United Mexican States | Mexican | Mexico City
MHL Marshall Islands, Republic of the Marshall Islands | Marshallese | ~Majuro
MKD North Macedonia, Republic of North Macedonia, Macedonia, Republic of Macedonia, Former Yugoslav Republic of Macedonia, FYROM, FYR Macedonia | Macedonian, North Macedonian | Skopje
MLI Mali, Republic of Mali | Malian | Bamako
MLT Malta, Republic of Malta | Maltese | Valletta
MMR Myanmar, Republic of the Union of Myanmar, Union of Myanmar, Burma, Myanmar (Burma) | Burmese, Myanma, Myanmarese | Naypyidaw, Naypyitaw, Nay Pyi Taw, Yangon, Rangoon
MNE Montenegro | Montenegrin | Podgorica
MNG Mongolia | Mongolian | Ulaanbaatar, Ulan Bator, Ulan Baatar
MNP Northern Mariana Islands | |
MOZ Mozambique, Republic of Mozambique | Mozambican, Mozambiquan | Maputo
MRT Mauritania, Islamic Republic of Mauritania | Mauritanian | Nouakchott
MSR Montserrat | Montserratian |
MUS Mauritius, Republic of Mauritius | Mauritian | Port Louis
MWI Malawi, Republic of Malawi | Malawian | Lilongwe
MYS Malaysia | Malaysian | Kuala Lumpur, Putrajaya
NAM Namibia, Republic of Namibia | Namibian | Windhoek
NCL New Caledonia | New Caledonian | Noumea, Nouméa
NER Niger, Republic of the Niger, Republic of Niger | Nigerien, Nigerois | Niamey
NGA Nigeria, Federal Republic of Nigeria | Nigerian | Abuja, Lagos
NIC Nicaragua, Republic of Nicaragua | Nicaraguan | Managua
NIU Niue | Niuean |
NLD Netherlands, Kingdom of the Netherlands, Holland | Dutch, Netherlander | Amsterdam, The Hague
NOR Norway, Kingdom of Norway | Norwegian | Oslo
NPL Nepal, Federal Democratic Republic of Nepal, Kingdom of Nepal | Nepali, Nepalese | Kathmandu, Katmandu
NRU Nauru, Republic of Nauru | Nauruan |
NZL New Zealand, Aotearoa, Aotearoa New Zealand, N.Z. | New Zealander | ~Wellington
OMN Oman, Sultanate of Oman | Omani | Muscat
PAK Pakistan, Islamic Republic of Pakistan | Pakistani | Islamabad, Rawalpindi
PAN Panama, Republic of Panama, Panamá | Panamanian | Panama City
PER Peru, Republic of Peru, Perú | Peruvian | Lima
PHL Philippines, Republic of the Philippines | Philippine, Filipino, Filipina | Manila
PLW Palau, Republic of Palau | Palauan | Ngerulmud, Melekeok
PNG Papua New Guinea, Independent State of Papua New Guinea, PNG | Papua New Guinean | Port Moresby
POL Poland, Republic of Poland | Polish, ~Pole | Warsaw
PRI Puerto Rico, Commonwealth of Puerto Rico | Puerto Rican |
PRK North Korea, Democratic People's Republic of Korea, DPRK, D.P.R.K., N. Korea | North Korean, N. Korean | Pyongyang, P'yongyang
PRT Portugal, Portuguese Republic | Portuguese | Lisbon
PRY Paraguay, Republic of Paraguay | Paraguayan | Asuncion, Asunción
PSE Palestine, State of Palestine, Palestinian Territories, Palestinian Authority, Palestinian National Authority, Occupied Palestinian Territory, Palestine Liberation Organization, Palestine Liberation Organisation, PLO, Gaza, Gaza Strip, West Bank, Fatah | Palestinian, Gazan | Ramallah
PYF French Polynesia | French Polynesian, Tahitian | Papeete
QAT Qatar, State of Qatar | Qatari | Doha
ROU Romania, Rumania, Roumania | Romanian, Rumanian | Bucharest
RUS Russia, Russian Federation, USSR, Soviet Union, U.S.S.R. | Russian, Soviet | Moscow
RWA Rwanda, Republic of Rwanda | Rwandan, Rwandese | Kigali
SAU Saudi Arabia, Kingdom of Saudi Arabia, KSA, K.S.A. | Saudi, Saudi Arabian | Riyadh, Jeddah, Jiddah
SDN Sudan, Republic of Sudan, Republic of the Sudan | Sudanese | Khartoum, Port Sudan
SEN Senegal, Republic of Senegal | Senegalese | Dakar
SGP Singapore, Republic of Singapore | Singaporean |
SHN Saint Helena, St. Helena | |
SLB Solomon Islands, Solomons | Solomon Islander | Honiara
SLE Sierra Leone, Republic of Sierra Leone | Sierra Leonean | Freetown
SLV El Salvador, Republic of El Salvador | Salvadoran, Salvadorean, Salvadorian | San Salvador
SMR San Marino, Republic of San Marino | Sammarinese, San Marinese |
SOM Somalia, Federal Republic of Somalia, Somali Republic | Somali, Somalian | Mogadishu
SRB Serbia, Republic of Serbia, Yugoslavia, Federal Republic of Yugoslavia, Serbia and Montenegro | Serbian, Serb, Yugoslav, Yugoslavian | Belgrade
SSD South Sudan, Republic of South Sudan | South Sudanese | Juba
STP Sao Tome and Principe, São Tomé and Príncipe, São Tomé & Príncipe, Sao Tome & Principe, Sao Tome, São Tomé | Sao Tomean, São Toméan, Santomean |
SUR Suriname, Surinam, Republic of Suriname | Surinamese | Paramaribo
SVK Slovakia, Slovak Republic | Slovak, Slovakian | Bratislava
SVN Slovenia, Republic of Slovenia | Slovenian, Slovene | Ljubljana
SWE Sweden, Kingdom of Sweden | Swedish, Swede | Stockholm
SWZ Eswatini, Kingdom of Eswatini, Swaziland, Kingdom of Swaziland, eSwatini | Swazi, Emaswati, Liswati | Mbabane
SXM Sint Maarten, St. Maarten | Sint Maartener |
SYC Seychelles, Republic of Seychelles | Seychellois |
SYR Syria, Syrian Arab Republic | Syrian | Damascus
TCA Turks and Caicos Islands, Turks and Caicos, Turks & Caicos Islands | |
TCD ~Chad, Republic of Chad, Tchad | Chadian | N'Djamena, Ndjamena, N’Djamena
TGO Togo, Togolese Republic | Togolese | Lome, Lomé
THA Thailand, Kingdom of Thailand, Siam | Thai | Bangkok
TJK Tajikistan, Republic of Tajikistan, Tadzhikistan | Tajik, Tajikistani, Tadjik | Dushanbe
TKM Turkmenistan, Turkmenia | Turkmen, Turkmenistani | Ashgabat, Ashkhabad
TLS Timor-Leste, Timor Leste, East Timor, Democratic Republic of Timor-Leste | Timorese, East Timorese | Dili
TON Tonga, Kingdom of Tonga | Tongan | Nuku'alofa, Nukualofa
TTO Trinidad and Tobago, Trinidad & Tobago, Trinidad, Republic of Trinidad and Tobago | Trinidadian, Trinidadian and Tobagonian | Port of Spain, Port-of-Spain
TUN Tunisia, Republic of Tunisia, Tunisian Republic | Tunisian | Tunis
TUR Turkey, Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye, Republic of Turkiye | Turkish, Turk | Ankara
TUV Tuvalu | Tuvaluan | Funafuti
TWN Taiwan, Republic of China, R.O.C., Chinese Taipei, Formosa | Taiwanese | Taipei
TZA Tanzania, United Republic of Tanzania | Tanzanian | Dodoma, Dar es Salaam
UGA Uganda, Republic of Uganda | Ugandan | Kampala
UKR Ukraine | Ukrainian | Kyiv, Kiev, Kyyiv
URY Uruguay, Oriental Republic of Uruguay | Uruguayan | Montevideo
USA United States, United States of America, US, U.S., USA, U.S.A., U.S, America | American | Washington, Washington D.C., Washington DC
UZB Uzbekistan, Republic of Uzbekistan | Uzbek, Uzbekistani | Tashkent
VAT Vatican, Vatican City, Holy See, Vatican City State | |
VCT Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent & Grenadines, Saint Vincent | Vincentian, Saint Vincentian | Kingstown
VEN Venezuela, Bolivarian Republic of Venezuela | Venezuelan | Caracas
VGB British Virgin Islands | British Virgin Islander | Road Town
VIR U.S. Virgin Islands, US Virgin Islands, United States Virgin Islands | US Virgin Islander |
VNM Vietnam, Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam | Vietnamese | Hanoi
VUT Vanuatu, Republic of Vanuatu | Ni-Vanuatu, Vanuatuan | Port Vila
WSM Samoa, Independent State of Samoa, Western Samoa | Samoan | ~Apia
XKX Kosovo, Republic of Kosovo, Kosova | Kosovar, Kosovan, Kosovo Albanian | Pristina, Prishtina, Priština
YEM Yemen, Republic of Yemen, Yemeni Republic | Yemeni, Yemenite | Aden
ZAF South Africa, Republic of South Africa, RSA | South African | Pretoria, Tshwane
ZMB Zambia, Republic of Zambia | Zambian | Lusaka
ZWE Zimbabwe, Republic of Zimbabwe, Rhodesia | Zimbabwean | Harare
`;
