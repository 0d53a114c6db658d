import { describe, expect, it } from '@jest/globals';
import { codeArticle } from '../../code-article.ts';
import { told } from '../../testing/told.ts';

describe('lists', () => {
  it.each([
    [
      'A Danish minister met with Chilean President Luis Arano and Foreign Minister Ana Ruiz; with Peruvian officials; and with Bolivian envoys.',
      ['CONSULT/meeting BOL+DNK <>', 'CONSULT/meeting CHL+DNK <>', 'CONSULT/meeting DNK+PER <>'],
    ],
    ['The envoy met with the Chilean and Peruvian ministers.', []],
    [
      'Kenya and Uganda are neighbours. Denmark’s minister met with Ghanaian officials and thanked them.',
      ['CONSULT/meeting DNK+GHA <>', 'SUPPORT/praise DNK > GHA'],
    ],
    [
      'Denmark thanked Ghana for giving refuge to Malians and for sending aid to Niger.',
      ['AID/asylum GHA > MLI', 'AID/economic GHA > NER', 'SUPPORT/praise DNK > GHA'],
    ],
    [
      'Denmark will thank Ghana for giving refuge to Malians, and discuss trade with Togo.',
      ['AGREE/intent (CONSULT/talks) DNK+TGO <>', 'AGREE/intent (SUPPORT/praise) DNK > GHA', 'AID/asylum GHA > MLI'],
    ],
    ['The Danish envoy met Peruvian leaders, Assistant Secretary John Roe said.', ['CONSULT/meeting DNK+PER <>']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('clauses put before a sentence', () => {
  it.each([
    [
      'In addition to meeting Kenyan leaders, the Danish minister will visit Ghana.',
      ['AGREE/intent (CONSULT/meeting) DNK+KEN <>', 'AGREE/intent (CONSULT/visit) DNK > GHA'],
    ],
    [
      'Besides signing an agreement with Kenya, Denmark opened an embassy in Uganda.',
      ['SUPPORT/diplomatic-relations DNK > UGA', 'SUPPORT/sign-agreement DNK+KEN <>'],
    ],
    [
      'Having signed a treaty with Ghana, Denmark opened an embassy in Kenya.',
      ['SUPPORT/diplomatic-relations DNK > KEN', 'SUPPORT/sign-agreement DNK+GHA <>'],
    ],
    ['Thanking Kenya for its help, the Danish minister said talks would go on.', ['SUPPORT/praise DNK > KEN']],
    ['To avoid meeting Kenyan leaders, the Danish minister left early.', []],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('what lies ahead by its date', () => {
  const date = '2022-05-04';
  it.each([
    [
      'The visit of the Kenyan president to Uganda next month was announced.',
      ['AGREE/intent (CONSULT/visit) KEN > UGA'],
    ],
    [
      'He leads Kenya. Kenya’s president said that he is to meet Ghana’s king.',
      ['AGREE/intent (CONSULT/meeting) GHA+KEN <>'],
    ],
    ['The visit of the Kenyan president to Uganda last month was a success.', ['CONSULT/visit KEN > UGA']],
    ['The meeting between Kenya and Uganda takes place tomorrow.', ['AGREE/intent (CONSULT/meeting) KEN+UGA <>']],
  ])('%s', (text, expected) => {
    expect(told('en', text, { date })).toEqual(expected);
  });
});

describe('joined adjectives', () => {
  it.each([
    [
      'Denmark thanked Ghana for its strong and vocal support of Togo.',
      ['SUPPORT/endorse GHA > TGO', 'SUPPORT/praise DNK > GHA'],
    ],
    ['Kenya gave Togo humanitarian and financial aid.', ['AID/economic KEN > TGO']],
    ['Kenya and Uganda reaffirmed their close and deepening cooperation.', ['SUPPORT/affirm-ties KEN+UGA <>']],
    [
      'The Danish minister met Ghanaian and Togolese officials.',
      ['CONSULT/meeting DNK+GHA <>', 'CONSULT/meeting DNK+TGO <>'],
    ],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('names with an abbreviation', () => {
  it('are one name before an office', () => {
    expect(told('en', 'Kenya’s minister met the People’s Republic of China (PRC) Special Envoy Li Wen.')).toEqual([
      'CONSULT/meeting CHN+KEN <>',
    ]);
  });
});

describe('what several say of each other', () => {
  it.each([
    [
      'Kenya’s Minister Otieno and Minister Popescu of Romania reaffirmed our shared commitment to the Romania-Kenya partnership.',
      ['SUPPORT/affirm-ties KEN+ROU <>'],
    ],
    [
      'The Kenyan and Romanian ministers met. They stressed the strong ties between the two countries.',
      ['CONSULT/meeting KEN+ROU <>', 'SUPPORT/affirm-ties KEN+ROU <>'],
    ],
    ['Kenya and Romania enjoy strong ties.', []],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('a clause behind a comma and a conjunction', () => {
  it('has a subject of its own, to which no possessive of the third person belongs', () => {
    const text = 'We help Ghana’s army to grow, and we value its contributions to NATO’s mission.';
    expect(told('en', text, { source: 'www.state.gov' })).toContain('COOPERATE/joint-operation GHA > NATO');
  });
});

describe('whom a statement speaks to', () => {
  const article = { source: 'www.state.gov' };
  it.each([
    [
      'On behalf of Americans, I congratulate you as you mark the national day of Cabo Verde.',
      ['SUPPORT/praise USA > CPV'],
    ],
    ['It is a pleasure to welcome Foreign Minister Adel Fahmy of Egypt.', ['CONSULT/visit EGY > USA']],
    ['We are here with Egypt. It is a pleasure to welcome Foreign Minister Fahmy.', ['CONSULT/visit EGY > USA']],
    ['It is a pleasure to note that Egypt welcomed Prime Minister John Roe.', []],
  ])('%s', (text, expected) => {
    expect(told('en', text, article)).toEqual(expected);
  });
});

describe('who a name is', () => {
  it.each([
    ['Roe’s permit, Kenyan officials said, is void. Roe visited Chad.', []],
    ['According to Mr Roe, Kenya’s minister is ill. Roe visited Ghana.', []],
    ['Mr Roe, Kenya’s minister, is ill. Roe visited Ghana.', ['CONSULT/visit KEN > GHA']],
    ['Kenya’s ambassador to Ghana John Roe resigned. Roe thanked Togo.', ['SUPPORT/praise KEN > TGO']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('a verb behind a relative clause', () => {
  it.each([
    ['We praise those who fled and thank Ghana.', ['SUPPORT/praise USA > GHA']],
    ['We commend all who have sheltered refugees and welcome the decision of Ghana.', ['SUPPORT/praise USA > GHA']],
  ])('%s', (text, expected) => {
    expect(told('en', text, { source: 'www.state.gov' })).toEqual(expected);
  });
});

describe('transcripts', () => {
  it('tell who thanks whom by the turns', () => {
    const text =
      'PRESIDENT NAUSEDA OF LITHUANIA: We stand with Ukraine and with Latvia.\nSECRETARY BLINKEN: Thank you for receiving us today.\nThank you.';
    expect(told('en', text, { source: 'www.state.gov' })).toContain('SUPPORT/praise USA > LTU');
  });
});

describe('what stands around a subject', () => {
  it.each([
    ['On Monday Kenya’s minister met his Ghanaian counterpart.', ['CONSULT/meeting GHA+KEN <>']],
    ['In May, for the first time, Kenya’s minister travelled to Ghana.', ['CONSULT/visit KEN > GHA']],
    ['Kenya’s minister will travel to Marrakech, Morocco, for a summit.', ['AGREE/intent (CONSULT/visit) KEN > MAR']],
    ['As the largest contributor to the UN fund, Kenya continues its work.', []],
    ['Kenya is firm. There is much to say when it comes to Ghana.', []],
    ['Kenya’s envoy for Yemen travelled to a conference.', []],
    ['Kenya and Ghana look forward to collaboration with the Blue Foundation.', []],
    ['Kenya and Ghana held talks with a focus on trade.', ['CONSULT/talks GHA+KEN <>']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('what a relative clause says of a thing', () => {
  it.each([
    ['The assistance that Norway provided to Kenya was large.', ['AID/economic NOR > KEN']],
    ['The assistance Norway provided to Kenya was large.', ['AID/economic NOR > KEN']],
    [
      'Ghana praised the assistance that Norway provided to Kenya.',
      ['AID/economic NOR > KEN', 'SUPPORT/praise GHA > NOR'],
    ],
    ['This builds on the food which Norway sent to Kenya.', ['AID/humanitarian NOR > KEN']],
    ['The deal that Kenya signed with Ghana is old.', ['SUPPORT/sign-agreement GHA+KEN <>']],
    ['In a statement the Norwegian minister thanked Kenya.', ['SUPPORT/praise NOR > KEN']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });

  it.each([
    'The assistance that Norway refused to Kenya was large.',
    'The assistance that Norway might provide to Kenya is large.',
    'The country where Norway gives assistance is near Kenya.',
  ])('%s: none', (text) => {
    expect(told('en', text)).toEqual([]);
  });
});

describe('towns that are seats', () => {
  it.each([
    ["Norway's minister will travel to Brussels, Belgium, in June.", ['AGREE/intent (CONSULT/visit) NOR > BEL']],
    ["Norway's minister will travel to Brussels in June.", ['AGREE/intent (CONSULT/visit) NOR > EU']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('several objects of which the first has an owner', () => {
  it('finds what is stressed in the owner', () => {
    const text =
      'The Kenyan minister emphasized the importance of the Kenyan-Ghanaian partnership and the role of trade.';
    expect(told('en', text)).toEqual(['SUPPORT/affirm-ties KEN > GHA']);
  });
});

describe('with whom "we" act', () => {
  const speech = { source: 'www.state.gov', title: 'France National Day' };

  it.each([
    ['We fought side by side through two wars.', ['COOPERATE/joint-operation FRA+USA <>']],
    ['We are working together to bring him to justice.', ['COOPERATE/joint-operation FRA+USA <>']],
    ['We are strong partners.', ['SUPPORT/affirm-ties USA > FRA']],
    ['We just met in Geneva.', ['CONSULT/meeting FRA+USA <>']],
    ['Special Representative for Iran Robert Malley met his Ghanaian counterpart.', ['CONSULT/meeting GHA+USA <>']],
  ])('%s', (text, expected) => {
    expect(told('en', text, speech)).toEqual(expected);
  });

  it('is nobody where nobody speaks', () => {
    expect(told('en', 'Kenya lies near Ghana. We fought side by side through two wars.')).toEqual([]);
  });
});

describe('days that words are about', () => {
  it.each([
    ['The Norwegian minister offered warm congratulations to Kenya on its independence on December 12.', '2021-03-10~'],
    ['The Norwegian minister congratulated Kenya on its national day on March 12.', '2021-03-10~'],
    ['The Norwegian minister congratulated Kenya on March 8.', '2021-03-08'],
  ])('%s: %s', (text, date) => {
    const article = { text, title: null, date: '2021-03-10', language: 'en', source: null, country: null, url: null };
    const [event, ...others] = codeArticle(article);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ type: 'SUPPORT', mode: 'praise', date });
  });
});

describe('joint statements', () => {
  it('have all their authors speak', () => {
    const text =
      "The text of the following statement was released by the Governments of Kenya, Ghana and Togo. We welcome the decision of Norway to send food to Mali. We reaffirm our support for Mali's sovereignty.";
    expect(told('en', text)).toEqual([
      'AGREE/intent (AID/humanitarian) NOR > MLI',
      'SUPPORT/endorse KEN+GHA+TGO > MLI',
      'SUPPORT/praise KEN+GHA+TGO > NOR',
    ]);
  });
});

describe('questions and assemblies', () => {
  it.each([
    'Has Kenya signed an agreement with Ghana?',
    'Representatives of Kenya, Ghana, Togo, Mali, Chad, Niger, Benin and Norway met in Geneva.',
  ])('%s: none', (text) => {
    expect(told('en', text)).toEqual([]);
  });
});
