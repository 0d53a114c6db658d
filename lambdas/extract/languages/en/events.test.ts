import { describe, expect, it } from '@jest/globals';
import { told } from '../../testing/told.ts';

describe('consultations', () => {
  it.each([
    ['The Kenyan president visited Rwanda on Monday.', ['CONSULT/visit KEN > RWA']],
    ['Ghana’s foreign minister paid a three-day visit to Senegal.', ['CONSULT/visit GHA > SEN']],
    ['Norway hosted the Estonian prime minister on Tuesday.', ['CONSULT/visit EST > NOR']],
    ['Chile’s defence minister was received in Lima by his Peruvian counterpart.', ['CONSULT/visit CHL > PER']],
    ['The Polish president met his Lithuanian counterpart in Riga.', ['CONSULT/meeting LTU+POL <>']],
    ['Japan and Vietnam held talks on fisheries in Hanoi.', ['CONSULT/talks JPN+VNM <>']],
    ['Talks between Ecuador and Colombia ended on Friday.', ['CONSULT/talks COL+ECU <>']],
    ['Oman mediated between Iran and the United States.', ['CONSULT/mediation OMN > IRN+USA']],
    ['The Canadian prime minister spoke by phone with the president of Brazil.', ['CONSULT/call BRA+CAN <>']],
    ['A Zambian delegation led by the finance minister arrived in Beijing.', ['CONSULT/visit ZMB > CHN']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('commitments', () => {
  it.each([
    ['The Kenyan president will visit Rwanda next month.', ['AGREE/intent (CONSULT/visit) KEN > RWA']],
    ['Germany pledged 20 million euros in aid to Jordan.', ['AGREE/promise (AID/economic) DEU > JOR']],
    ['Sweden agreed to train Ukrainian pilots.', ['AGREE/agreement-in-principle (AID/training) SWE > UKR']],
    ['Indonesia plans to sell rice to the Philippines.', ['AGREE/intent (COOPERATE/trade) IDN > PHL']],
    ['Tunisia invited the Italian president to visit.', ['AGREE/invite TUN > ITA']],
    ['Peru and Bolivia agreed to resume rail traffic.', ['AGREE/agreement-in-principle BOL+PER <>']],
    [
      'Greece and Cyprus seek to strengthen military cooperation.',
      ['AGREE/intent (COOPERATE/joint-project) CYP+GRC <>'],
    ],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('support', () => {
  it.each([
    ['India thanked Bhutan for its help.', ['SUPPORT/praise IND > BTN']],
    ['Portugal congratulated Cape Verde on its elections.', ['SUPPORT/praise PRT > CPV']],
    ['The king of Morocco sent condolences to the president of Turkey.', ['SUPPORT/solidarity MAR > TUR']],
    ['“We stand with Haiti,” the Canadian foreign minister said.', ['SUPPORT/solidarity CAN > HTI']],
    ['Kazakhstan and Uzbekistan signed a water treaty on Friday.', ['SUPPORT/sign-agreement KAZ+UZB <>']],
    ['The trade agreement between Chile and South Korea entered into force.', ['SUPPORT/sign-agreement CHL+KOR <>']],
    ['Spain recognised Kosovo on Thursday.', ['SUPPORT/recognition ESP > XKX']],
    ['Ethiopia and Eritrea restored diplomatic relations.', ['SUPPORT/diplomatic-relations ERI+ETH <>']],
    ['Ireland supports the territorial integrity of Ukraine.', ['SUPPORT/endorse IRL > UKR']],
    ['Denmark will not abandon Ukraine, its minister said.', ['SUPPORT/solidarity DNK > UKR']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('material cooperation and aid', () => {
  it.each([
    ['Thailand and Malaysia held a joint naval exercise.', ['COOPERATE/exercise MYS+THA <>']],
    ['Serbia extradited a suspect to Croatia.', ['COOPERATE/judicial SRB > HRV']],
    ['France sold fighter jets to Croatia.', ['COOPERATE/arms-transfer FRA > HRV']],
    ['Washington approved arms sales to Morocco worth 300 million dollars.', ['COOPERATE/arms-transfer USA > MAR']],
    ['Jordan shared intelligence with Iraq.', ['COOPERATE/intelligence JOR > IRQ']],
    ['Egypt provided food and tents to Sudan.', ['AID/humanitarian EGY > SDN']],
    ['Norwegian officers are training Latvian soldiers.', ['AID/training NOR > LVA']],
    ['Fifteen Malian pilots received training from the Spanish air force.', ['AID/training ESP > MLI']],
    ['Colombia has sheltered Venezuelan refugees.', ['AID/asylum COL > VEN']],
    ['China forgave part of Zambia’s debt.', ['AID/debt-relief CHN > ZMB']],
    ['Humanitarian aid was delivered to Yemen by Kuwait.', ['AID/humanitarian KWT > YEM']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('concessions', () => {
  it.each([
    ['Armenia released twelve Azerbaijani prisoners.', ['RETREAT/release ARM > AZE']],
    ['Turkey lifted sanctions against Armenia.', ['RETREAT/lift-sanctions TUR > ARM']],
    ['Italy returned stolen artefacts to Libya.', ['RETREAT/return ITA > LBY']],
    ['Ethiopia withdrew its troops from Somalia.', ['RETREAT/withdraw ETH > SOM']],
    ['Armenia will release Azerbaijani prisoners.', ['CONCEDE/promise-release ARM > AZE']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('what is no event', () => {
  it.each([
    'The Kenyan president did not visit Rwanda.',
    'Norway refused to host the Estonian prime minister.',
    'Japan cancelled talks with Vietnam.',
    'Germany could provide aid to Jordan.',
    'Jordan called on Germany to provide aid to Syria.',
    'If Sweden trains Ukrainian pilots, costs will rise.',
    'Sudan asked Egypt for aid.',
    'The two ministers discussed arms sales from France to Croatia.',
    'India and Pakistan exchanged fire across the border.',
    'The European Union imposed sanctions on Belarus.',
    'Iran accused Azerbaijan of hosting terrorists.',
    'A Turkish company opened a shop in Berlin.',
    'Brazil beat Argentina 2-0 in the final of the football cup after a late penalty.',
    'The Russian-born singer visited Poland.',
    'He drank Turkish coffee in a Greek restaurant.',
    'Germany’s minister visited Bavaria.',
  ])('%s', (text) => {
    expect(told('en', text)).toEqual([]);
  });
});

describe('who is meant', () => {
  it.each([
    [
      'General John Smith, Chief of Defence Staff for the UK Armed Forces, hosted Egypt’s chief of staff, Adel Fahmy. Fahmy thanked his host.',
      ['CONSULT/visit EGY > GBR', 'SUPPORT/praise EGY > GBR'],
    ],
    [
      'The Ghanaian and Togolese presidents met in Accra. The two countries signed an agreement on fisheries.',
      ['CONSULT/meeting GHA+TGO <>', 'SUPPORT/sign-agreement GHA+TGO <>'],
    ],
    [
      'Finland’s prime minister met the Japanese prime minister. “We thank Japan for its help,” the Finnish leader said.',
      ['CONSULT/meeting FIN+JPN <>', 'SUPPORT/praise FIN > JPN'],
    ],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});
