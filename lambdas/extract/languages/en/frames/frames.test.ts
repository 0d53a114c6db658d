import { describe, expect, it } from '@jest/globals';
import { Coder } from '../../../coder.ts';
import { english } from '../language.ts';

/** A sentence and the events in it: type/mode (or AGREE:what is promised), source > target or party <> party. */
const SENTENCES = `
# CONSULT
Peru's foreign minister visited Chile on Monday. | CONSULT/visit PER>CHL
The Peruvian president arrived in Chile for a three-day visit. | CONSULT/visit PER>CHL
Kenya's defence minister travelled to Norway on Tuesday. | CONSULT/visit KEN>NOR
The Kenyan president flew to Oslo on Sunday. | CONSULT/visit KEN>NOR
Norway hosted the Kenyan foreign minister in Oslo. | CONSULT/visit KEN>NOR
Norway's king received the Kenyan ambassador. | CONSULT/visit KEN>NOR
The Kenyan president was received by the king of Norway. | CONSULT/visit KEN>NOR
Chile's army chief paid a visit to Peru last week. | CONSULT/visit CHL>PER
The Chilean minister's visit to Peru ended on Friday. | CONSULT/visit CHL>PER
The Peruvian president met his Chilean counterpart in Geneva. | CONSULT/meeting CHL<>PER
Chile and Peru held talks on fishing. | CONSULT/talks CHL<>PER
Chile held consultations with Peru. | CONSULT/talks CHL<>PER
Talks between Chile and Peru were held in Quito. | CONSULT/talks CHL<>PER
The Norwegian minister spoke by phone with the Kenyan president. | CONSULT/call KEN<>NOR
The Norwegian prime minister held a phone call with the Kenyan president. | CONSULT/call KEN<>NOR
Norway's foreign minister received a phone call from the Kenyan president. | CONSULT/call KEN<>NOR
Chile discussed border security with Peru. | CONSULT/talks CHL<>PER
Chile negotiated with Peru over the border. | CONSULT/negotiation CHL<>PER
Norway mediated between Kenya and Ghana. | CONSULT/mediation NOR>GHA+KEN
Norway's mediation between Kenya and Ghana succeeded. | CONSULT/mediation NOR>GHA+KEN
The Norwegian king called the Kenyan president to congratulate him. | CONSULT/call KEN<>NOR
Norway called Kenya a friend. |
Norway welcomed a Kenyan delegation on Monday. | CONSULT/visit KEN>NOR
Norway co-chaired a donor conference with Kenya. | CONSULT/meeting KEN<>NOR
Norway hosted a dinner for the Kenyan foreign minister. | CONSULT/meeting KEN<>NOR
Norway raised the issue of fishing with Kenya. | CONSULT/talks KEN<>NOR
Norway's minister took part in a working breakfast with his Kenyan counterpart. | CONSULT/meeting KEN<>NOR
Norway's minister held a conference call with the Kenyan president. | CONSULT/call KEN<>NOR
Norway raised tariffs in line with Kenya. |
Norway's ambassador paid a courtesy call on the Kenyan minister. | CONSULT/visit NOR>KEN
Chile's minister welcomed the meeting between Kenya and Norway. | CONSULT/meeting KEN<>NOR
Norway ended its mediation between Kenya and Ghana. |
The Norwegian minister ended a visit to Kenya on Monday. | CONSULT/visit NOR>KEN
Norway's call was backed by Kenya and Ghana. | SUPPORT/endorse GHA+KEN>NOR
Norway's prime minister had a call with the Kenyan president. | CONSULT/call KEN<>NOR
A call between Norway and Kenya took place on Monday. | CONSULT/call KEN<>NOR
Chile cancelled a visit to Peru. |
Chile refused to meet Peru's foreign minister. |
If Chile visits Peru, crowds will gather. |
Chile called on Peru to hold talks. |
Norway hosted Peruvian terrorists. |
Norway's foreign minister embarked on a tour of Kenya. | CONSULT/visit NOR>KEN
The Kenyan president returned from a visit to Norway. | CONSULT/visit KEN>NOR
The tour of Norway by bus is popular in Kenya. |
The Norwegian minister gathered with his Kenyan counterpart in Oslo. | CONSULT/meeting KEN<>NOR
Norway hosted talks between Kenya and Ghana. | CONSULT/talks GHA<>KEN
Norway brokered a ceasefire between Kenya and Ghana. | CONSULT/mediation NOR>GHA+KEN
Norway's prime minister spoke to the Kenyan president by phone. | CONSULT/call KEN<>NOR
The Kenyan foreign minister concluded a visit to Norway. | CONSULT/visit KEN>NOR
Norway and Kenya resumed talks on Sunday. | CONSULT/talks KEN<>NOR
A meeting between Norway and Kenya was postponed. |
No meeting between Norway and Kenya took place. |
Norway denied that its minister had met the Kenyan president. |
# AGREE
Norway will host the Kenyan president next week. | AGREE:CONSULT/visit
Chile agreed to hold talks with Peru. | AGREE:CONSULT/talks
Norway pledged to provide $5 million to Kenya. | AGREE:AID/economic
Norway promised Kenya $5 million. | AGREE:AID/economic
Norway pledged $5 million to Kenya. | AGREE:AID/economic
Norway offered medical aid to Kenya. | AGREE:AID/medical
Norway is ready to train Kenyan officers. | AGREE:AID/training
Norway plans to sell frigates to Chile. | AGREE:COOPERATE/arms-transfer
Norway invited the Kenyan president to Oslo. | AGREE
Kenya accepted Norway's proposal. | AGREE
Kenya accepted Norway's rule. |
Norway vowed to defend Kenya. | SUPPORT/solidarity NOR>KEN
Norway defended its border with Kenya. |
Norway vowed to protect its citizens in Kenya. |
The Norwegian minister will likely visit Kenya. | AGREE:CONSULT/visit
The Norwegian minister arrived in Kenya and would meet the Ghanaian president on Friday. | CONSULT/visit NOR>KEN ; AGREE:CONSULT/meeting
“It helped many and would be missed,” said the Norwegian minister of Kenya. |
The Norwegian king extended an invitation to the Kenyan president. | AGREE
Norway expressed its readiness to send doctors to Kenya. | AGREE:AID/medical
Chile and Peru agreed to strengthen military cooperation. | AGREE
Norway refused to train Kenyan officers. |
Norway is not ready to train Kenyan officers. |
Norway is not committed to Kenya. |
Norway was not happy to host the Kenyan president. |
Norway could provide wheat to Kenya. |
Kenya asked Norway to send doctors. |
Norway will work with Kenya on fisheries. | AGREE:COOPERATE/joint-project
# SUPPORT
Norway imported thousands of barrels of Kenyan oil. | COOPERATE/trade KEN<>NOR
A Norwegian company bought Kenyan wheat. |
The conference brought together the ministers of Kenya and Norway. | CONSULT/multilateral KEN<>NOR
Norway met the Kenyan minister for trade and the Ghanaian minister for energy. | CONSULT/meeting KEN<>NOR ; CONSULT/meeting GHA<>NOR
Norway recognized the hills as Kenyan territory. | SUPPORT/recognition NOR>KEN
Norway relinquished control of the island to Kenya. | RETREAT/return NOR>KEN
Norway offered its warm congratulations to Kenya. | SUPPORT/praise NOR>KEN
“It is very good to have Kenyan Foreign Minister Omamo here today,” the Norwegian foreign minister said. | CONSULT/visit KEN>NOR
Norway had a substantive exchange with Kenya. | CONSULT/talks KEN<>NOR
Norway met with representatives from the private sector and Kenya. | CONSULT/meeting KEN<>NOR
Norway and Kenya ceased fire on Saturday. | RETREAT/ceasefire KEN<>NOR
Norway has held its fire against Kenya since Thursday. | RETREAT/ceasefire NOR>KEN
Norway withdrew from the United Nations Human Rights Council. |
Norwegian troops withdrew from the town of Garissa in eastern Kenya. | RETREAT/withdraw NOR>KEN
Norway transferred a warlord wanted for murder to Kenya. | COOPERATE/judicial NOR>KEN
Norwegian instructors are teaching Kenyan recruits. | AID/training NOR>KEN
Norway saved Kenyan migrants adrift at sea. | AID/rescue NOR>KEN
Norway's sovereign fund put $5 million into Kenya's ports. | COOPERATE/investment NOR>KEN
Norway attaches great importance to its partnership with Kenya. | SUPPORT/affirm-ties NOR>KEN
Norway threw its weight behind Kenya. | SUPPORT/endorse NOR>KEN
Norway and Kenya recognised each other. | SUPPORT/recognition KEN<>NOR
Norway and Kenya jointly imposed sanctions on four Chadian officials. | COOPERATE/joint-operation KEN<>NOR
Norway and Kenya have each imposed sanctions on Chad. |
Norway received a pledge of five million dollars from Kenya. | AGREE:AID/economic
Norway visited Kenya on Thursday and Ghana on Saturday. | CONSULT/visit NOR>KEN ; CONSULT/visit NOR>GHA
Norway wound up a visit to Kenya. | CONSULT/visit NOR>KEN
Norway applied to join NATO. | AGREE
Norway, which is sheltering more than a million Kenyan refugees, asked for help. | AID/asylum NOR>KEN
Sanctions imposed on Kenya in 2009 were lifted by Norway. | RETREAT/lift-sanctions NOR>KEN
Norway has counted on Kenya as a close partner. | SUPPORT/affirm-ties NOR>KEN
Norway is proud to be partnered with Kenya. | SUPPORT/affirm-ties KEN<>NOR
Norway will continue to partner with Kenya. | SUPPORT/solidarity NOR>KEN
Norway is committed to working with Kenya. | SUPPORT/solidarity NOR>KEN
Norway reaffirmed its commitment to Kenya's security. | SUPPORT/solidarity NOR>KEN
Norway underscored its commitment to the defence of Kenya. | SUPPORT/solidarity NOR>KEN
Norway pledged full support for Kenya's efforts. | SUPPORT/endorse NOR>KEN
Norway expressed support of Kenya. | SUPPORT/endorse NOR>KEN
Norway received the support of Kenya. | SUPPORT/endorse KEN>NOR
Norway's proposal won the backing of Kenya and Ghana. | SUPPORT/endorse GHA+KEN>NOR
Norway's efforts drew praise from Kenya. | SUPPORT/praise KEN>NOR
Norway joins the people of Kenya in celebrating their national day. | SUPPORT/praise NOR>KEN
Norway joins Kenya in mourning the victims of the fire. | SUPPORT/solidarity NOR>KEN
Norway joins Kenya in condemning the attack. |
Norway's strong financial, humanitarian, and military support to Kenya goes on. | AID/military NOR>KEN
Norway's strong political support to Kenya goes on. | SUPPORT/endorse NOR>KEN
Norway reaffirmed its desire to deepen relations with Kenya. | SUPPORT/affirm-ties NOR>KEN
Norway reiterated its condemnation over Kenya's attack. |
Norway reiterated its condemnation for Kenya's attack and praised the solidarity of donors. |
Norway expressed sorrow over the loss of life in Kenya. | SUPPORT/solidarity NOR>KEN
Norway voiced outrage over Kenya's attack on civilians. |
Norway expressed sympathy to Kenya for the victims of the flood. | SUPPORT/solidarity NOR>KEN
Norway and Kenya issued a joint statement. |
The old town of Oslo was recognised by Kenya as heritage. |
“Kenya is a valued partner,” the Norwegian foreign minister said. | SUPPORT/affirm-ties NOR>KEN
“Norway is a steadfast friend of Kenya,” the Norwegian foreign minister said. | SUPPORT/affirm-ties NOR>KEN
“Our partnership with Kenya is strong,” the Norwegian foreign minister said. | SUPPORT/affirm-ties NOR>KEN
“A new book tells the history of relations with Kenya,” the Norwegian foreign minister said. |
Kenya is a valued partner of Norway. |
“Kenya is not a reliable partner,” the Norwegian foreign minister said. |
“Kenya was never a good friend of Norway,” the Norwegian foreign minister said. |
“Norway and Kenya enjoy close ties,” the Norwegian foreign minister said. | SUPPORT/affirm-ties NOR>KEN
Norway and Kenya enjoy close ties. |
“Norway and Kenya have worked together for seven decades,” the Norwegian foreign minister said. | SUPPORT/affirm-ties NOR>KEN
“The allies of NATO number thirty,” the Norwegian foreign minister said. |
Kenya thanked Norway for its help. | SUPPORT/praise KEN>NOR
Kenya's president praised Norway's role in the region. | SUPPORT/praise KEN>NOR
Norway congratulated Kenya on its election. | SUPPORT/praise NOR>KEN
Kenya expressed its gratitude to Norway. | SUPPORT/praise KEN>NOR
Norway's king offered his condolences to Kenya. | SUPPORT/solidarity NOR>KEN
Norway condoled with Kenya over the flood. | SUPPORT/solidarity NOR>KEN
Norway stands with Kenya. | SUPPORT/solidarity NOR>KEN
Norway expressed solidarity with Kenya. | SUPPORT/solidarity NOR>KEN
Norway reaffirmed its support for Kenya's sovereignty. | SUPPORT/endorse NOR>KEN
Norway backs Kenya's bid for the council. | SUPPORT/endorse NOR>KEN
Norway voiced support for Kenya. | SUPPORT/endorse NOR>KEN
The Chilean minister stressed the depth of relations with Peru. | SUPPORT/affirm-ties CHL>PER
Chile underlined the importance of ties with Peru. | SUPPORT/affirm-ties CHL>PER
Chile and Peru signed a trade agreement. | SUPPORT/sign-agreement CHL<>PER
Chile signed a memorandum of understanding with Peru. | SUPPORT/sign-agreement CHL<>PER
An agreement was signed between Chile and Peru. | SUPPORT/sign-agreement CHL<>PER
The two countries, Chile and Peru, concluded a treaty. | SUPPORT/sign-agreement CHL<>PER
Chile ratified a treaty with Peru. | SUPPORT/sign-agreement CHL>PER
Chile and Peru restored diplomatic relations. | SUPPORT/diplomatic-relations CHL<>PER
Norway opened an embassy in Kenya. | SUPPORT/diplomatic-relations NOR>KEN
Norway recognised Kosovo. | SUPPORT/recognition NOR>XKX
Norway recognised Kosovo as a state. | SUPPORT/recognition NOR>XKX
Norway welcomed Kenya's efforts. | SUPPORT/praise NOR>KEN
Norway hailed Kenya's role. | SUPPORT/praise NOR>KEN
The Norwegian ambassador presented his credentials to the Kenyan president. | SUPPORT/diplomatic-relations NOR>KEN
Norway's foreign minister said Norway would send doctors to Kenya. | AGREE:AID/medical
Norway, Kenya sign trade deal | SUPPORT/sign-agreement KEN<>NOR
Chile condemned Peru. |
Norway did not recognise Kosovo as a state. |
Peru noted the human cost of Chile's attack. |
Norway will not leave Kenya alone. | SUPPORT/solidarity NOR>KEN
Norway will not abandon Kenya. | SUPPORT/solidarity NOR>KEN
Norway abandoned Kenya. |
Norway and Kenya agreed on the importance of security. | SUPPORT/affirm-ties KEN<>NOR
“Our thoughts are with the people of Kenya,” the Norwegian minister said. | SUPPORT/solidarity NOR>KEN
“Our hearts go out to the people of Kenya,” the Norwegian minister said. | SUPPORT/solidarity NOR>KEN
“The team is with the people of Kenya,” the Norwegian minister said. |
Norway wished Kenya a happy independence day. | SUPPORT/praise NOR>KEN
Norway wished Kenya would change. |
“I extend my best wishes to the people of Kenya,” the Norwegian minister said. | SUPPORT/praise NOR>KEN
# COOPERATE
Chilean and Peruvian forces carried out a joint operation. | COOPERATE/joint-operation CHL<>PER
Chile and Peru launched joint patrols. | COOPERATE/joint-operation CHL<>PER
Chile and Peru set up a joint committee. | COOPERATE/joint-project CHL<>PER
Chile and Peru accused each other of disinformation campaigns. |
Chile and Peru conducted joint naval exercises. | COOPERATE/exercise CHL<>PER
Chile joined Peru in a naval drill. | COOPERATE/exercise CHL<>PER
Kenya took part in NATO's operation. | COOPERATE/joint-operation KEN>NATO
Norway praised Kenya's contribution to NATO's mission. | SUPPORT/praise NOR>KEN ; COOPERATE/joint-operation KEN>NATO
Chile joined Peru in condemning the attack. |
Kenya contributed to NATO's mission. | COOPERATE/joint-operation KEN>NATO
Kenyan soldiers served in NATO's mission. | COOPERATE/joint-operation KEN>NATO
Kenya's envoy served as chief of mission in Norway. |
Chile and Peru fought over the border. |
Chile fought with Peru over the border. |
Chile fought with Peru against the rebels. | COOPERATE/joint-operation CHL<>PER
Chilean soldiers fought alongside Peru. | COOPERATE/joint-operation CHL<>PER
Kenya joined the European Union. |
The combined economies of Chile and Peru are small. |
Chile held a joint military drill with Peru. | COOPERATE/exercise CHL<>PER
Norway sold frigates to Chile. | COOPERATE/arms-transfer NOR>CHL
Chile bought helicopters from Norway. | COOPERATE/arms-transfer CHL<>NOR
Norway approved the sale of missiles to Chile. | COOPERATE/arms-transfer NOR>CHL
Norway sanctioned arms sales to Chile. | COOPERATE/arms-transfer NOR>CHL
Peru exports gas to Chile. | COOPERATE/trade PER>CHL
Norway invested $2 billion in Ghana. | COOPERATE/investment NOR>GHA
Chile shared intelligence with Peru. | COOPERATE/intelligence CHL>PER
Chile and Peru shared intelligence. | COOPERATE/intelligence CHL<>PER
Chile extradited a smuggler to Peru. | COOPERATE/judicial CHL>PER
Chile handed over two suspects to Peru. | COOPERATE/judicial CHL>PER
Chile and Peru exchanged prisoners. | COOPERATE/exchange CHL<>PER
Chile and Peru exchanged fire. |
Chile imposed sanctions on Peru. |
# AID
Norway provided $5 million to Kenya. | AID/economic NOR>KEN
Norway gave Kenya a loan of $5 million. | AID/economic NOR>KEN
Norway donated 500 tents to Kenya. | AID/humanitarian NOR>KEN
Norway sent doctors and medicine to Kenya. | AID/medical NOR>KEN
Norway trained Kenyan officers in Oslo. | AID/training NOR>KEN
Kenyan officers were trained by Norway. | AID/training NOR>KEN
Norway supplied Kenya with ammunition. | AID/military NOR>KEN
Norway hosts 20,000 Kenyan refugees. | AID/asylum NOR>KEN
Norway granted asylum to Kenyan families. | AID/asylum NOR>KEN
Norway forgave the debt of Kenya. | AID/debt-relief NOR>KEN
Norway deployed peacekeepers to Kenya. | AID/peacekeepers NOR>KEN
Norwegian peacekeepers arrived in Kenya on Monday. | AID/peacekeepers NOR>KEN
Norway's deployment of peacekeepers to Kenya began on Monday. | AID/peacekeepers NOR>KEN
Aid was sent to Kenya, the Norwegian army said. |
Norway announced $5 million in military assistance for Kenya. | AID/military NOR>KEN
Norway gave Kenya $5 million in humanitarian aid. | AID/humanitarian NOR>KEN
Norway made a contribution of 5 million euros to Kenya. | AID/economic NOR>KEN
Norway announced $5 million in aid for Kenya. | AID/economic NOR>KEN
Norway has allocated $5 million for Kenya. | AID/economic NOR>KEN
Norway will host a conference on aid to Kenya. |
Norway suspended aid to Kenya. |
Norway announced a suspension of aid to Kenya. |
Norway withdrew peacekeepers from Kenya. |
# CONCEDE and RETREAT
Chile declared a ceasefire with Peru. | CONCEDE/ceasefire CHL>PER
Chile and Peru agreed on a ceasefire. | CONCEDE/ceasefire CHL<>PER
Chile withdrew its troops from Peru. | RETREAT/withdraw CHL>PER
Chilean troops left Peru. | RETREAT/withdraw CHL>PER
Chile released 20 Peruvian prisoners. | RETREAT/release CHL>PER
Chile returned looted artefacts to Peru. | RETREAT/return CHL>PER
Norway lifted its sanctions on Kenya. | RETREAT/lift-sanctions NOR>KEN
Norway eased trade restrictions on Kenya. | RETREAT/lift-sanctions NOR>KEN
Kenya allowed UN inspectors to enter the site. | RETREAT/access KEN>UN
Kenya gave approval for the United Nations to deliver aid. | RETREAT/access KEN>UN
Kenya allowed Norway to score. |
Norway granted Kenya tariff concessions. | RETREAT/lift-sanctions NOR>KEN
Norway granted Kenya's team a free kick. |
Chile promised to release Peruvian sailors. | CONCEDE/promise-release CHL>PER
Chile will withdraw its troops from Peru. | CONCEDE/promise-withdrawal CHL>PER
`;

describe('the frames of English', () => {
  const coder = new Coder(english);
  const rows = SENTENCES.trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('|').map((part) => part.trim()) as [string, string]);

  it.each(rows)('%s %s', (text, expected) => {
    const article = { text, title: null, date: '2018-06-01', language: 'en', source: null, country: null, url: null };
    const found = coder.code(article).map(({ type, mode, promises, sources, targets, reciprocal }) => {
      if (type === 'AGREE') return promises === null || !expected.includes(':') ? type : `${type}:${promises}`;
      const [left, right] = [[...sources].sort(), [...targets].sort()];
      return `${type}/${mode} ${reciprocal ? left.join('<>') : `${left.join('+')}>${right.join('+')}`}`;
    });
    expect(found.join(' ; ')).toBe(expected);
  });
});
