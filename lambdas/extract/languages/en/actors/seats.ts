import type { ActorEntry } from '../../../actors/entry.ts';
import { readNames } from '../../../actors/name-table.ts';

/** Buildings and streets that stand for who governs from them, and titles that only one state has. */
const SEATS = `
USA GOV White House, Oval Office, West Wing, Blair House
USA MIL Pentagon
USA DIP Foggy Bottom
USA LEG Capitol Hill, U.S. Capitol, US Capitol, ~Capitol
RUS GOV Kremlin
RUS DIP Smolenskaya Square
GBR GOV Downing Street, 10 Downing Street, No. 10 Downing Street, Whitehall, Buckingham Palace, Windsor Castle, Clarence House, Chequers
GBR LEG ~Westminster
FRA GOV Élysée, Elysée, Elysee, Elysee Palace, Élysée Palace, Elysée Palace, Matignon, Hotel Matignon, Hôtel Matignon
FRA DIP Quai d'Orsay
DEU GOV German Chancellery, Federal Chancellery, Schloss Bellevue, Bellevue Palace
ITA GOV Quirinale, Quirinal Palace, Palazzo Chigi
ITA DIP Farnesina
ESP GOV Moncloa, Moncloa Palace, Zarzuela Palace
KOR GOV Blue House, Cheong Wa Dae
JPN GOV Kantei, Imperial Household
CHN GOV Zhongnanhai, Great Hall of the People
IND GOV Rashtrapati Bhavan, Hyderabad House
IND DIP South Block
UKR GOV Bankova, Mariinskyi Palace
TUR GOV Bestepe, Beştepe, Cankaya, Çankaya, Dolmabahce, Ak Saray
BRA GOV Planalto, Planalto Palace
BRA DIP Itamaraty
ARG GOV Casa Rosada
CHL GOV La Moneda
VEN GOV Miraflores, Miraflores Palace
MEX GOV Los Pinos
COL GOV Casa de Nariño
PHL GOV Malacañang Palace, Malacanang Palace
LBN GOV Baabda, Baabda Palace, Grand Serail
EGY GOV Ittihadiya, Ittihadiya Palace, Al-Ittihadiya Palace, Abdeen Palace
SAU GOV Custodian of the Two Holy Mosques, Al-Yamamah Palace, Yamamah Palace, Al-Salam Palace, House of Saud, Al Saud
JOR GOV Al Husseiniya Palace, Basman Palace, Raghadan Palace
KWT GOV Bayan Palace, Seif Palace, Dar Yamama
BHR GOV Al-Sakhir Palace, Sakhir Palace, Safriya Palace, Gudaibiya Palace
ARE GOV Qasr Al Watan, Qasr Al Shati, Al Shati Palace
OMN GOV Al Alam Palace, Bait al Baraka
YEM GOV Maashiq Palace
VAT GOV Apostolic Palace, Roman Curia
`;

/** Organs, agencies, funds and forces known by a name of their own. */
const BODIES = `
USA GOV USAID, U.S. Agency for International Development, US Agency for International Development, United States Agency for International Development, Millennium Challenge Corporation, U.S. International Development Finance Corporation, Peace Corps, PEPFAR, NASA, US Treasury, U.S. Treasury, Federal Reserve, Department of Homeland Security, Homeland Security, Biden administration, Trump administration, Obama administration, Bush administration, Clinton administration, Biden-Harris Administration, Centers for Disease Control and Prevention, ~Department of Energy, ~Department of Commerce, ~Department of the Treasury, USDA, USTR, US-AID
USA DIP State Department, Department of State, U.S. Department of State, US Department of State, US State Department, U.S. State Department, Bureau of International Narcotics and Law Enforcement Affairs
USA MIL CENTCOM, U.S. Central Command, US Central Command, AFRICOM, EUCOM, INDOPACOM, USINDOPACOM, SOUTHCOM, US Africa Command, U.S. Africa Command, Department of Defense, Defense Department, DoD, U.S. Navy, US Navy, U.S. Army, US Army, U.S. Air Force, US Air Force, U.S. Marine Corps, US Marines, U.S. Marines, US Marine Corps, Joint Chiefs of Staff, Joint Chiefs, Fifth Fleet, 5th Fleet, Sixth Fleet, 6th Fleet, Seventh Fleet, 7th Fleet, Defense Security Cooperation Agency, DSCA, Army Corps of Engineers
USA LEG US Congress, U.S. Congress, ~Congress, US Senate, U.S. Senate, US House of Representatives, U.S. House of Representatives, Senate Foreign Relations Committee, House Foreign Affairs Committee, ~Senate, ~House of Representatives
USA INT CIA, Central Intelligence Agency, National Security Agency, NSA, Defense Intelligence Agency
USA POL FBI, Federal Bureau of Investigation, DEA, Drug Enforcement Administration, Secret Service, Customs and Border Protection
USA JUD US Supreme Court, U.S. Supreme Court, ~Department of Justice, ~Justice Department
RUS LEG State Duma, Duma, Federation Council
RUS INT FSB, SVR, GRU, KGB, Federal Security Service, Foreign Intelligence Service
RUS MIL Black Sea Fleet, Northern Fleet, Wagner Group, ~Wagner
RUS GOV Rossotrudnichestvo, Emercom, Roscosmos, Rosselkhoznadzor, United Russia
RUS BUS Rosatom, Gazprom, Rosneft, Lukoil, Rosoboronexport, Rostec, Atomstroyexport
GBR DIP Foreign and Commonwealth Office, Foreign; Commonwealth and Development Office, Foreign Commonwealth and Development Office, FCO, FCDO, ~Foreign Office
GBR GOV DFID, Department for International Development, UK Aid, UKaid, British Council, Home Office, ~Cabinet Office, Bank of England, UK Export Finance, Her Majesty's Government, His Majesty's Government, HM Government
GBR MIL Royal Navy, Royal Air Force, RAF, Royal Marines, British Army
GBR INT MI6, MI5, GCHQ, Secret Intelligence Service
GBR POL Scotland Yard, Metropolitan Police, National Crime Agency
GBR LEG ~House of Commons, House of Lords
FRA GOV French Development Agency, Agence Française de Développement, Agence Francaise de Developpement, AFD, Proparco, Institut Français
FRA MIL Operation Barkhane, Barkhane
FRA INT DGSE, DGSI
FRA BUS Naval Group, DCNS, Dassault, Dassault Aviation, Thales, TotalEnergies, EDF, Areva, Orano
DEU LEG Bundestag, ~Bundesrat
DEU MIL Bundeswehr, Luftwaffe
DEU INT BND
DEU GOV GIZ, KfW, Bundesbank, Goethe-Institut, Technisches Hilfswerk, THW, German Agency for International Cooperation
DEU DIP Auswärtiges Amt, Federal Foreign Office
DEU BUS ThyssenKrupp, Rheinmetall, Siemens Energy
ITA BUS Fincantieri, Eni, ENI
ITA MIL Carabinieri
ITA GOV Italian Agency for Development Cooperation, SACE
ESP POL Guardia Civil
ESP GOV AECID
JPN GOV JICA, Japan International Cooperation Agency, JBIC, Japan Bank for International Cooperation, METI
JPN MIL Self-Defense Forces, Self-Defence Forces, Maritime Self-Defense Force, JMSDF, JASDF
JPN DIP Gaimusho
KOR GOV KOICA, Korea International Cooperation Agency, Unification Ministry
KOR BUS Hanwha Aerospace, Hanwha Defense, KEPCO, Korea Hydro & Nuclear Power, KHNP, Korea Aerospace Industries
CHN MIL People's Liberation Army, PLA, PLA Navy
CHN GOV Chinese Communist Party, Communist Party of China, CCP, CPC, State Council of China, China Development Bank, Exim Bank of China, China Exim Bank, Export-Import Bank of China, CIDCA
CHN LEG National People's Congress
CHN BUS CNPC, Sinopec, CNOOC, China National Petroleum Corporation
IND LEG Lok Sabha, Rajya Sabha
IND BUS BrahMos Aerospace, ONGC, Bharat Electronics, Hindustan Aeronautics
IND GOV ISRO
PAK INT ISI, Inter-Services Intelligence, Inter Services Intelligence
PAK MIL ISPR, Inter-Services Public Relations
ISR LEG Knesset
ISR MIL IDF, Israel Defense Forces, Israeli Defense Forces, Israel Defence Forces
ISR INT Mossad, Shin Bet, Shin Beth, Shabak
ISR GOV MASHAV, COGAT, Magen David Adom, Likud
ISR BUS Elbit Systems, Israel Aerospace Industries, Rafael Advanced Defense Systems
IRN MIL IRGC, Revolutionary Guard, Revolutionary Guards, Revolutionary Guard Corps, Islamic Revolutionary Guard Corps, Islamic Revolution Guards Corps, Quds Force, Qods Force, Basij
IRN GOV Guardian Council, Supreme National Security Council of Iran, Atomic Energy Organization of Iran, AEOI
IRN LEG ~Majlis
TUR GOV TIKA, TİKA, Turkish Cooperation and Coordination Agency, AFAD, Turkish Red Crescent, Kizilay, Kızılay, Yunus Emre Institute, Diyanet, Maarif Foundation
TUR LEG Grand National Assembly of Turkey, Turkish Grand National Assembly
TUR INT National Intelligence Organization, Millî İstihbarat Teşkilatı
TUR BUS Baykar, Turkish Aerospace Industries, Aselsan, Roketsan, BOTAS, Botaş
SAU GOV KSrelief, KSRelief, KSRELIEF, King Salman Humanitarian Aid and Relief Center, King Salman Humanitarian Aid and Relief Centre, King Salman Center for Relief and Humanitarian Aid, King Salman Relief Center, King Salman Relief Centre, Saudi Fund for Development, Public Investment Fund, PIF, Saudi Development and Reconstruction Program for Yemen, SDRPY, Saudi Red Crescent, Saudi Royal Court, Saudi Press Agency
SAU BUS Aramco, Saudi Aramco, SABIC, ACWA Power, Saudi Arabian Military Industries
ARE GOV Emirates Red Crescent, UAE Red Crescent, Emirates Red Crescent Authority, Abu Dhabi Fund for DevelopmentD, Khalifa bin Zayed Al Nahyan Foundation, Khalifa Foundation, International Humanitarian City, UAE Aid Agency, Abu Dhabi Investment Authority, Mubadala, ADQ, Dubai Cares, Mohammed bin Rashid Al Maktoum Global Initiatives
ARE BUS ADNOC, Masdar, DP World, AD Ports, AD Ports Group, EDGE Group, TAQA
KWT GOV Kuwait Fund for Arab Economic Development, Kuwait Fund, Kuwait Red Crescent, Kuwait Red Crescent Society, KRCS, Kuwait Investment Authority
QAT GOV Qatar Fund for Development, QFFD, Qatar Charity, Qatar Red Crescent, Qatar Red Crescent Society, Qatar Investment Authority, Qatar Foundation, Education Above All, Amiri Diwan
QAT BUS QatarEnergy, Qatar Petroleum, Qatargas
BHR GOV Royal Humanitarian Foundation, Royal Charity Organization
OMN GOV Oman Charitable Organization, Oman Charitable Organisation
EGY GOV Suez Canal Authority, Egyptian Agency of Partnership for Development, ~Al-Azhar, ~Al Azhar, Egyptian Red Crescent, Dar al-Ifta
EGY BUS EGAS, EGPC, Egyptian General Petroleum Corporation, Arab Organization for Industrialization, Arab Contractors
JOR GOV Jordan Hashemite Charity Organization, Jordan Hashemite Charity Organisation, Hashemite Charity Organization, JHCO, Royal Hashemite Court
JOR MIL Jordan Armed Forces, Arab Army
MAR MIL Royal Armed Forces, Royal Moroccan Armed Forces
MAR GOV Mohammed V Foundation, OCP Group
DZA BUS Sonatrach
LBN POL Internal Security Forces
LBN MIL Lebanese Armed Forces, LAF
PSE GOV Palestine Red Crescent, Palestinian Red Crescent, Palestinian Legislative Council, Palestinian National Council
IRQ MIL Peshmerga, Popular Mobilization Forces, Popular Mobilisation Forces, PMF, Hashd al-Shaabi, Hashd Shaabi
IRQ GOV Coordination Framework, Iraqi Governing Council
LBY GOV 2015-12..2021-03 Government of National Accord, GNA
LBY GOV 2021-03.. Government of National Unity
LBY GOV Libyan Presidency Council, High Council of State, National Transitional Council, National Oil Corporation
LBY MIL Libyan National Army, LNA
YEM GOV Presidential Leadership Council
SOM MIL Somali National Army
SDN GOV Transitional Sovereignty Council, Transitional Sovereign Council
AFG MIL Afghan National Army, Afghan National Defense and Security Forces, ANDSF
UKR LEG Verkhovna Rada, Rada
UKR BUS Naftogaz, Ukrenergo, Energoatom
AZE BUS SOCAR
POL LEG Sejm
NLD BUS Damen Shipyards
SWE GOV Sida, SIDA, Swedish International Development Cooperation Agency
SWE LEG Riksdag
NOR GOV Norad
NOR LEG Storting
DNK GOV Danida, DANIDA
DNK LEG Folketing
CHE GOV Swiss Agency for Development and Cooperation
CAN GOV CIDA, Canadian International Development Agency
CAN DIP Global Affairs Canada
CAN POL RCMP, Royal Canadian Mounted Police
AUS GOV AusAID, Ausaid
AUS DIP DFAT
AUS MIL Royal Australian Navy, Australian Defence Force, ADF
NZL MIL New Zealand Defence Force
IRL LEG Dail, Dáil
IRL GOV Irish Aid
MYS BUS Petronas
IDN BUS Pertamina
IDN MIL TNI
PRK GOV Workers' Party of Korea, KCNA
VNM GOV Communist Party of Vietnam
CUB GOV Communist Party of Cuba
ZAF GOV African National Congress
USA BUS Lockheed Martin, Raytheon, General Dynamics, Northrop Grumman, Boeing Defense, Westinghouse
GBR BUS BAE Systems
`;

export function seatEntries(): ActorEntry[] {
  return [...readNames(SEATS, 'seat'), ...readNames(BODIES, 'organisation')];
}
