import type { Context } from '../../../model/contexts.ts';

/** Lemmas, or several separated by spaces, that put an event into a context; comma-separated. */
const CONTEXTS: Readonly<Partial<Record<Context, string>>> = {
  military: `military, army, troop, soldier, navy, naval, air force, defence, defense, armed force, drill, manoeuvre, maneuver, weapon, arms, missile, fighter jet,
    frigate, commander, joint exercise, warship, officer, ammunition, general, chief of staff, tank, regiment, brigade, battalion, drone`,
  'counter-terrorism': `terrorism, counter-terrorism, counterterrorism, terrorist, extremism, anti-terrorism, terror, anti-terror, isis, isil, daesh, al-qaeda, extremist, jihadist`,
  diplomacy: `diplomatic, diplomacy, foreign minister, ambassador, embassy, consulate, bilateral relation, bilateral tie, diplomat, foreign ministry, envoy, summit,
    secretary of state, foreign secretary, foreign affairs`,
  economy: `economy, economic, finance, financial, investment, bank, loan, budget, debt, business, investor, fiscal, bond, tourism, currency, industry, industrial, fund`,
  trade: `trade, export, import, tariff, commerce, free trade, customs, commercial, goods, market access, trade exchange, exporter`,
  energy: `energy, oil, gas, electricity, power plant, renewable, solar, pipeline, petroleum, crude, lng, wind power, hydrogen, fuel, opec, hydropower, nuclear power`,
  humanitarian: `humanitarian, relief, food aid, famine, displaced, tent, blanket, aid convoy, starvation, red cross, red crescent, hunger, aid worker, orphan`,
  health: `health, vaccine, hospital, doctor, medical, medicine, pandemic, coronavirus, covid-19, covid, disease, ebola, patient, virus, malaria, polio, aids, hiv, dose`,
  refugees: `refugee, asylum, displaced, resettlement, asylum seeker, unhcr, camp, unrwa`,
  migration: `migration, migrant, immigration, smuggling of migrant, border control, illegal immigration, expatriate, visa, human trafficking, repatriation, emigration`,
  'human-rights': `human rights, human right, freedom, political prisoner, democracy, torture, civil society, press freedom, child labor, child labour, minority, gender`,
  environment: `climate, environment, environmental, climate change, emission, biodiversity, pollution, desertification, water, river, wildlife, forest, conservation, ocean`,
  'science-technology': `science, technology, scientific, space, satellite, research, innovation, digital, cyber, cybersecurity, artificial intelligence, quantum, telecommunication`,
  education: `education, university, student, school, scholarship, academic, teacher, curriculum, educational, scholar`,
  culture: `culture, cultural, heritage, museum, artefact, artifact, festival, antiquity, film, art, archaeology, archaeological, exhibition, music, sport, olympic, football`,
  justice: `justice, court, extradition, prosecutor, judicial, legal, law enforcement, crime, suspect, extradite, police, judge, corruption, interpol, trial, criminal, drug`,
  intelligence: `intelligence, spy, intelligence sharing, information sharing, intelligence chief, cia, mossad, surveillance`,
  'peace-process': `peace, ceasefire, truce, peace process, peace talk, mediation, two-state solution, negotiation, political solution, reconciliation, peacekeeping, settlement, peace deal`,
  disaster: `earthquake, flood, disaster, hurricane, cyclone, tsunami, wildfire, drought, typhoon, rescue team, landslide, explosion, storm, volcano`,
  nuclear: `nuclear, uranium, iaea, denuclearisation, denuclearization, jcpoa, enrichment, reactor, warhead, non-proliferation, nonproliferation, atomic`,
  maritime: `maritime, sea, navy, naval, shipping, port, fishing, vessel, piracy, strait, coast guard, coastguard, canal, ship, navigation, fishery`,
  infrastructure: `infrastructure, railway, road, port, airport, construction, housing, dam, bridge, belt and road, transport, metro, highway, rail, aviation, corridor`,
  media: `media, press, journalist, television, broadcaster, news agency, journalism, broadcasting`,
  religion: `religion, religious, pope, church, mosque, islamic, interfaith, hajj, umrah, pilgrim, al-azhar, vatican, pilgrimage, bishop, patriarch, imam`,
};

export const contexts = Object.fromEntries(
  Object.entries(CONTEXTS).map(([context, list]) => [
    context,
    list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')),
  ]),
) as unknown as Readonly<Partial<Record<Context, readonly string[]>>>;
