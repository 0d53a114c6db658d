import type { ActorEntry } from '../../../actors/entry.ts';
import { readNames } from '../../../actors/name-table.ts';

/**
 * International organisations with their agencies, organs and missions. Europe and European are the Union only where
 * the surroundings make them an actor. The Group of Eight is entered as the Seven, whose format it widened.
 */
const ORGANISATIONS = `
UN IGO United Nations, UN, U.N., United Nations Organization, United Nations Organisation, UN system
UN IGO Security Council, UN Security Council, U.N. Security Council, United Nations Security Council, UNSC, General Assembly, UN General Assembly, United Nations General Assembly, UNGA, UN Secretariat, United Nations Secretariat, Human Rights Council, UN Human Rights Council, ECOSOC, Economic and Social Council
UN IGO UNHCR, UN Refugee Agency, U.N. refugee agency, UN High Commissioner for Refugees, United Nations High Commissioner for Refugees, United Nations Refugee Agency
UN IGO WFP, World Food Programme, World Food Program, UN World Food Programme, WHO, World Health Organization, World Health Organisation, Pan American Health Organization, PAHO
UN IGO UNICEF, Unicef, United Nations Children's Fund, UN Children's Fund, UNDP, United Nations Development Programme, United Nations Development Program, UN Development Programme, UN Development Program
UN IGO IAEA, International Atomic Energy Agency, UN nuclear watchdog, OCHA, UNOCHA, UN OCHA, Office for the Coordination of Humanitarian Affairs, United Nations Office for the Coordination of Humanitarian Affairs
UN IGO UNRWA, United Nations Relief and Works Agency, UN Relief and Works Agency, FAO, Food and Agriculture Organization, Food and Agriculture Organisation, UNESCO, Unesco, United Nations Educational; Scientific and Cultural Organization
UN IGO UNFPA, United Nations Population Fund, UN Population Fund, UNODC, United Nations Office on Drugs and Crime, UN Office on Drugs and Crime, UNEP, United Nations Environment Programme, UN Environment Programme, UNIDO, UNCTAD, UN Women, UNAIDS, UN-Habitat, UNITAR, UNFCCC
UN IGO IOM, International Organization for Migration, International Organisation for Migration, UN migration agency, ILO, International Labour Organization, International Labor Organization, ITU, International Telecommunication Union, ICAO, International Civil Aviation Organization, IMO, International Maritime Organization, WIPO, World Intellectual Property Organization, WMO, World Meteorological Organization, IFAD, International Fund for Agricultural Development, UNWTO, Universal Postal Union
UN IGO OHCHR, UN Human Rights Office, Office of the High Commissioner for Human Rights, UN High Commissioner for Human Rights, United Nations High Commissioner for Human Rights, ESCWA, UN ESCWA, UNECE, UNMAS, UNOPS, CERF, Central Emergency Response Fund
UN JUD International Court of Justice, ICJ, ICTY, International Criminal Tribunal for the former Yugoslavia, ICTR, Special Tribunal for Lebanon
UN MIL UNIFIL, UNDOF, UNAMID, MINUSMA, MONUSCO, MONUC, UNMISS, UNISFA, MINUSCA, MINURSO, MINUSTAH, UNFICYP, UNPROFOR, UNTSO, Blue Helmets, blue helmets
UN DIP UNAMA, UNAMI, UNSMIL, UNMIK, UNSOM, UNMHA, UNITAMS, UNSCOM, UNMOVIC
EU IGO European Union, EU, E.U., European Commission, EU Commission, European Council, Council of the European Union, EU Council, European Community, European Communities, European Economic Community, Team Europe, EU27, EU-27, ~Europe
EU IGO European External Action Service, EEAS, EU Foreign Affairs Council, Foreign Affairs Council, Eurogroup, eurozone, euro zone, European Central Bank, ECB, European Investment Bank, EIB, ECHO, Frontex, Europol, Eurojust, Euratom, European Peace Facility, European Defence Agency, European Medicines Agency
EU LEG European Parliament, EU Parliament, European parliament
EU JUD European Court of Justice, Court of Justice of the European Union
EU MIL EUFOR, EUNAVFOR, EU NAVFOR, EULEX, EUTM, Operation Sophia, Operation Irini, Operation Atalanta, Operation Aspides, EUCAP
NATO IGO NATO, Nato, N.A.T.O., North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, Atlantic Alliance, North Atlantic Council, Transatlantic Alliance
NATO MIL ISAF, International Security Assistance Force, KFOR, Resolute Support Mission, Resolute Support, SFOR, Supreme Headquarters Allied Powers Europe
AU IGO African Union, AU, A.U., African Union Commission, AU Commission, AU Peace and Security Council, Organization of African Unity, Organisation of African Unity, OAU, Africa CDC, Africa Centres for Disease Control and Prevention
AU MIL AMISOM, ATMIS, AUSSOM, African Union Mission in Somalia, African Union Transition Mission in Somalia
LAS IGO Arab League, League of Arab States, Arab League Council, Arab Parliament
GCC IGO Gulf Cooperation Council, GCC, Cooperation Council for the Arab States of the Gulf, Gulf Co-operation Council, Gulf states, Gulf countries, Gulf Arab states, Gulf Arab countries, Arab Gulf states, Arab Gulf countries, Gulf nations, Gulf Arabs, Gulf monarchies, GCC states, GCC countries, AGCC
GCC MIL Peninsula Shield Force, Peninsula Shield, Peninsula Shield forces
OIC IGO Organisation of Islamic Cooperation, Organization of Islamic Cooperation, OIC, Organization of the Islamic Conference, Organisation of the Islamic Conference, Islamic Conference Organization
ASEAN IGO ASEAN, Asean, Association of Southeast Asian Nations, Association of South East Asian Nations, Association of South-East Asian Nations, ASEAN Secretariat, ASEAN Regional Forum
ECOWAS IGO ECOWAS, Ecowas, Economic Community of West African States, ECOMOG, ECOWAS Commission
IGAD IGO IGAD, Intergovernmental Authority on Development, Inter-Governmental Authority on Development
OAS IGO OAS, Organization of American States, Organisation of American States, Inter-American Commission on Human Rights
OSCE IGO OSCE, Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, Organisation for Security and Cooperation in Europe, ODIHR, OSCE Minsk Group, OSCE Special Monitoring Mission, CSCE
OPCW IGO OPCW, Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, chemical weapons watchdog
GEF IGO Global Environment Facility, GEF
GAVI IGO Gavi, GAVI, Gavi Alliance, GAVI Alliance, Vaccine Alliance, Gavi; the Vaccine Alliance
SCO IGO Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO
BRICS IGO BRICS, BRICs, Brics, BRICS+
G7 IGO G7, G-7, Group of Seven, G8, G-8, Group of Eight
G20 IGO G20, G-20, Group of Twenty, Group of 20
IMF IGO IMF, I.M.F., International Monetary Fund
WBG IGO World Bank, World Bank Group, WBG, International Bank for Reconstruction and Development, IBRD, International Development Association, International Finance Corporation, Multilateral Investment Guarantee Agency, MIGA
ADB IGO Asian Development Bank, ADB
AFDB IGO African Development Bank, AfDB, African Development Bank Group, African Development Fund
ISDB IGO Islamic Development Bank, IsDB, IDB Group, Islamic Development Bank Group, International Islamic Trade Finance Corporation, ITFC
OPEC IGO OPEC, Opec, Organization of the Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries, OPEC+, OPEC-plus, OPEC Plus
WTO IGO WTO, World Trade Organization, World Trade Organisation
ICRC IGO ICRC, International Committee of the Red Cross, International Red Cross, ~Red Cross
ICC JUD International Criminal Court, ~ICC
INTERPOL POL Interpol, INTERPOL, International Criminal Police Organization
APEC IGO APEC, Apec, Asia-Pacific Economic Cooperation, Asia-Pacific Economic Cooperation forum
CARICOM IGO CARICOM, Caricom, Caribbean Community
QUAD IGO Quadrilateral Security Dialogue, ~Quad, Quad Leaders
`;

/** The Commission and Council sit in Brussels; as a government Brussels is far more often theirs than Belgium's. */
const SEATS = `
EU IGO Brussels, Berlaymont
`;

/** `ISIS` itself has no code; `coalition` alone is resolved as a description. */
const MOVEMENTS = `
COALITION-ISIS MIL Global Coalition to Defeat ISIS, Global Coalition Against ISIS, Global Coalition to Counter ISIL, Global Coalition to Defeat Daesh, Global Coalition Against Daesh, Defeat-ISIS Coalition, Coalition to Defeat ISIS, anti-ISIS coalition, anti-IS coalition, anti-ISIL coalition, anti-Daesh coalition, anti-Islamic State coalition, international coalition against ISIS, international coalition against Daesh, international coalition against Islamic State, global coalition against ISIS, D-ISIS Coalition, Operation Inherent Resolve, Combined Joint Task Force
COALITION-ISIS MIL 2014-08.. US-led coalition, U.S.-led coalition, American-led coalition, US-led international coalition, U.S.-led international coalition, ~international coalition, ~Global Coalition
COALITION-YEMEN MIL 2015-03.. Saudi-led coalition, Saudi-led Arab coalition, Saudi-led military coalition, Arab coalition, Arab Coalition, Coalition to Restore Legitimacy in Yemen, Coalition to Support Legitimacy in Yemen, Coalition for Supporting Legitimacy in Yemen, Saudi-led alliance, Saudi-UAE coalition, Saudi-led Coalition to Restore Legitimacy, coalition in Yemen
HAMAS REB Hamas, HAMAS, Islamic Resistance Movement, Qassam Brigades, Al-Qassam Brigades, Izz ad-Din al-Qassam Brigades, Ezzedine al-Qassam Brigades
HEZBOLLAH REB Hezbollah, Hizbollah, Hizbullah, Hezballah, Hizballah, Lebanese Hezbollah
HOUTHI REB Houthi, Houthis, Huthi, Huthis, Ansar Allah, Ansarullah, Ansarallah, Ansar Allah movement, Houthi movement
TALIBAN REB Taliban, Taleban, Talibans, Afghan Taliban, Islamic Emirate of Afghanistan, Haqqani network
SDF REB 2015-10.. Syrian Democratic Forces, SDF, Syrian Democratic Council, YPG, People's Protection Units, Kurdish People's Protection Units
PKK REB PKK, Kurdistan Workers' Party, Kurdistan Workers Party
POLISARIO REB Polisario, Polisario Front, Frente Polisario, Front Polisario
`;

/** European as an adjective is the Union's only beside an office: European officials, but European countries. */
const ADJECTIVES = `
EU ~European, ~Europeans
GCC ~Gulf Arab, ~Gulf, ~Khaleeji
`;

export function organisationEntries(): ActorEntry[] {
  return [
    ...readNames(ORGANISATIONS, 'organisation'),
    ...readNames(MOVEMENTS, 'organisation'),
    ...readNames(SEATS, 'seat'),
    ...readNames(ADJECTIVES, 'adjective'),
  ];
}
