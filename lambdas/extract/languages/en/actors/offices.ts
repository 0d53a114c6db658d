import type { OfficeWord } from '../../../actors/entry.ts';
import { readOffices } from '../../../actors/office-table.ts';

/**
 * Lemmas: singular, lower case. The longest match wins, so that `deputy foreign minister` is not `minister`. Words that
 * are as often adjectives (general, major, marine, national, civilian) or private people (director, captain) stand only
 * in longer phrases.
 */
const OFFICES = `
# heads of state and government
GOV head president, king, queen, monarch, emir, amir, sultan, emperor, empress, grand duke, sheikh, shaikh, ruler, regent, custodian
GOV head prime minister, premier, chancellor, taoiseach, head of state, head of government, state counsellor, chief executive
GOV head interim president, acting president, transitional president, president-elect, co-president, president of the republic
GOV head prime minister-designate, interim prime minister, acting prime minister, caretaker prime minister, first minister
GOV head supreme leader, paramount leader, leader, governor-general, governor general, pope, pontiff, caliph, imam
GOV head chairman of the presidency, chairman of the sovereignty council, chairman of the presidential council, general secretary of the communist party
GOV person vice president, vice-president, first vice president, second vice president, first lady, prince, princess, crown prince, deputy crown prince
GOV person deputy prime minister, first deputy prime minister, vice premier, vice chancellor, tanaiste, party secretary
# ministers and officials
GOV person minister, deputy minister, vice minister, assistant minister, state minister, minister of state, junior minister
GOV person minister delegate, cabinet minister, senior minister, permanent secretary, secretary, deputy secretary
GOV person under secretary, undersecretary, under-secretary, assistant secretary, deputy assistant secretary, deputy undersecretary
GOV person principal deputy assistant secretary, state secretary, cabinet secretary, commissioner, chief cabinet secretary
GOV person finance minister, minister of finance, treasury secretary, treasury minister, chancellor of the exchequer, economy minister, minister of economy
GOV person economics minister, trade minister, minister of trade, commerce minister, commerce secretary, trade representative
GOV person interior minister, minister of interior, minister of the interior, home minister, home secretary, home affairs minister, minister of home affairs
GOV person energy minister, minister of energy, energy secretary, oil minister, petroleum minister, minister of petroleum, minister of oil, electricity minister
GOV person health minister, minister of health, health secretary, education minister, minister of education, higher education minister
GOV person culture minister, minister of culture, tourism minister, minister of tourism, agriculture minister, minister of agriculture, agriculture secretary
GOV person environment minister, minister of environment, climate minister, water minister, irrigation minister, minister of irrigation
GOV person transport minister, minister of transport, transportation minister, transportation secretary, infrastructure minister, planning minister
GOV person investment minister, minister of investment, industry minister, minister of industry, labor minister, labour minister, minister of labour
GOV person social affairs minister, minister of social affairs, development minister, international cooperation minister, minister of international cooperation
GOV person migration minister, immigration minister, information minister, minister of information, communications minister, science minister
GOV person housing minister, minister of housing, religious affairs minister, minister of religious affairs, youth minister, sports minister
GOV person national security adviser, national security advisor, security adviser, security advisor, presidential adviser, presidential advisor
GOV person adviser, advisor, aide, counselor, counsellor, chief of cabinet, cabinet chief, presidential aide, negotiator, chief negotiator
GOV person official, senior official, government official, public servant, civil servant, administrator
GOV person spokesman, spokeswoman, spokesperson, government spokesman, government spokesperson, government spokeswoman, presidential spokesman, presidential spokesperson, press secretary
GOV person coordinator, acting coordinator, deputy coordinator, principal deputy coordinator, senior adviser, senior advisor, special adviser, special advisor
GOV person senior bureau official, bureau official, acting assistant secretary, acting deputy assistant secretary, acting principal deputy assistant secretary, acting under secretary, chief of protocol
GOV person chief, finance chief, economy chief, trade chief, board member
GOV person governor, mayor, deputy governor, prefect, central bank governor, governor of the central bank, federal reserve chair
GOV person head, director general, director-general, deputy director, chairman, chairwoman, chairperson, chair, deputy head
GOV person representative, delegate, statesman, politician, dignitary
# diplomacy
DIP person foreign minister, minister of foreign affairs, foreign affairs minister, external affairs minister, minister of external affairs, minister for foreign affairs
DIP person deputy foreign minister, vice foreign minister, assistant foreign minister, state minister for foreign affairs, minister of state for foreign affairs
DIP person foreign secretary, secretary of state, deputy secretary of state, assistant secretary of state, under secretary of state, undersecretary of state, acting secretary of state
DIP person minister of foreign affairs and trade, minister of foreign affairs and international cooperation, europe minister, minister for europe
DIP person ambassador, ambassador-designate, ambassador at large, permanent representative, deputy permanent representative, charge d'affaires, chargé d'affaires, consul, consul general, consul-general, high commissioner
DIP person deputy ambassador, acting ambassador, deputy chief of mission, chief of mission, diplomat, top diplomat, chief diplomat, senior diplomat, attache, attaché, military attache, defense attache, nuncio
DIP person envoy, special envoy, peace envoy, deputy special envoy, special representative, special representative for reconciliation, special presidential envoy, presidential envoy, special coordinator, emissary, mediator, facilitator, go-between
DIP body foreign ministry, ministry of foreign affairs, foreign affairs ministry, external affairs ministry, ministry of external affairs, foreign office, state department, department of state
DIP body embassy, consulate, consulate general, consulate-general, mission, permanent mission, diplomatic mission, diplomatic corps, high commission, legation, delegation, diplomacy
# heads of organisations
IGO person secretary general, secretary-general, deputy secretary general, deputy secretary-general, high representative, executive director, commissioner-general, managing director
# government as a body
GOV body government, administration, ministry, department, cabinet, council of ministers, presidency, royal court, palace, presidential palace, presidential office, president's office, prime minister's office, monarchy, royal family
GOV body authority, regime, junta, leadership, side, treasury, central bank, finance ministry, ministry of finance, interior ministry, ministry of interior, ministry of the interior, home office
GOV body health ministry, ministry of health, energy ministry, ministry of energy, oil ministry, trade ministry, ministry of trade, commerce ministry, ministry of commerce, commerce department, economy ministry, ministry of economy, ministry of education, education ministry, ministry of culture, culture ministry, agriculture ministry, ministry of agriculture, transport ministry, treasury department, justice department, ministry of international cooperation
GOV body board, agency, commission, council, committee, national security council, sovereign council, sovereignty council, presidential council, presidential leadership council, transitional council, transitional government, interim government, caretaker government, unity government, government of national accord, government of national unity, coalition government, national transitional council, development fund, aid agency, development agency, state fund, sovereign wealth fund, sovereign fund, relief agency, relief centre, relief center, relief committee, development bank, space agency, customs, coast guard, coastguard, red crescent, red cross, red crescent society, red cross society, civil defence, civil defense, chamber of commerce, taxpayer
# armed forces
MIL person defense minister, defence minister, minister of defense, minister of defence, deputy defense minister, deputy defence minister, assistant defense minister, assistant defence minister, defense secretary, defence secretary, secretary of defense, deputy secretary of defense, assistant secretary of defense, secretary of defence, war minister, minister of military production, secretary of the army, secretary of the navy
MIL person chief of staff, army chief of staff, chief of the general staff, chief of general staff, chief of defence, chief of defense, chief of defence staff, chief of the defence staff, deputy chief of staff, chairman of the joint chiefs of staff, chairman of the joint chiefs, joint chiefs chairman
MIL person army chief, military chief, navy chief, naval chief, air force chief, armed forces chief, defence chief, defense chief, commander, commander-in-chief, commander in chief, deputy commander, lieutenant general, major general, brigadier, brigadier general, colonel, lieutenant colonel, admiral, vice admiral, rear admiral, field marshal, marshal, air marshal, air chief marshal, commodore, lieutenant, sergeant
MIL person soldier, troop, officer, serviceman, servicemember, service member, military officer, army officer, naval officer, pilot, sailor, airman, paratrooper, commando, instructor, military adviser, military advisor, trainer, peacekeeper, cadet, military official, defense official, defence official
MIL body army, military, armed force, force, air force, navy, ground force, land force, naval force, special force, special operations force, marine corps, military police, royal navy, royal air force, general staff, joint chiefs of staff, defense ministry, defence ministry, ministry of defense, ministry of defence, department of defense, defense department, air defence force, air defense force, national guard, republican guard, presidential guard, contingent, battalion, brigade, squadron, regiment, fleet, task force, central command, security force, battle group, coalition force, military delegation, warship, frigate, destroyer, submarine, aircraft carrier, warplane, fighter jet, military expert, combat unit, naval vessel, military base, troops
# parliaments, courts, police, intelligence
LEG person speaker, parliament speaker, parliamentary speaker, speaker of parliament, house speaker, deputy speaker, senator, congressman, congresswoman, lawmaker, member of parliament, legislator, deputy, mp, parliamentarian, senate president, president of the senate
LEG body parliament, congress, senate, house of representatives, national assembly, house of commons, house of lords, legislature, lower house, upper house, people's assembly, shura council, parliamentary delegation, congressional delegation, parliamentary committee, people's congress, duma, state duma
JUD person justice minister, minister of justice, attorney general, prosecutor, public prosecutor, prosecutor general, chief prosecutor, chief justice, judge, solicitor general
JUD body court, supreme court, high court, constitutional court, justice ministry, ministry of justice, prosecution, public prosecution, prosecutor's office, judiciary, department of justice
POL person police chief, chief of police, police officer, policeman, police commissioner, border guard, coast guard officer, police official
POL body police, police force, national police, federal police, gendarmerie, public security, border police, border force, customs authority, security service
INT person intelligence chief, spy chief, head of intelligence, intelligence minister, intelligence official, intelligence officer, director of national intelligence, security chief, cia director
INT body intelligence, intelligence agency, intelligence service, intelligence directorate, general intelligence directorate, general intelligence service, secret service, security agency, military intelligence, spy agency, security apparatus
# those who are helped, and those who speak from outside the government
CIV person doctor, surgeon, nurse, paramedic, engineer, teacher, refugee, asylum seeker, asylum-seeker, migrant, displaced person, evacuee, citizen, returnee, victim, survivor, student, trainee, physician, medic, expert, rescuer, rescue worker, aid worker, firefighter, pilgrim, child, patient, family, hostage, prisoner, detainee, fisherman, farmer
CIV body people, population, community, civil society, rescue team, medical team, search and rescue team, field hospital
OPP person opposition leader, leader of the opposition, opposition figure, opposition member, dissident
OPP body opposition, opposition party, opposition coalition
REB person rebel, rebel commander, insurgent, militant
REB body rebel group, militia, insurgency, armed group
BUS person businessman, businesswoman, investor, business leader, entrepreneur
BUS body business delegation, trade delegation, business community, business council, state company, state-owned company, state oil company, national oil company, national airline
MED body state media, state television, state tv, state news agency, news agency, official news agency
`;

export function englishOffices(): OfficeWord[] {
  return readOffices(OFFICES);
}
