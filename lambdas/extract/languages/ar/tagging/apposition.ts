import type { Token } from '../../../analysis/token.ts';
import { isPlace } from '../morphology/names.ts';
import { HONORIFICS, TITLES } from '../vocabulary/titles.ts';

/** What is known of the person whose phrase is open. */
interface Person {
  offices: Set<string>;
  /** A title of courtesy alone (الأمير، الشيخ), which an office still follows. */
  isCourtesy: boolean;
  isNamed: boolean;
  /** An office has followed the name: more may (ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية). */
  isChain: boolean;
}

/**
 * Marks the titles that say what the person named directly before them is: a title after a bare name, after a name with
 * a title of courtesy, of the same office as before (الملك عبدالله الثاني ملك الأردن), or after another such title. A
 * title after a person who has his office already is another person (استقبل الملك سلمان وزير الخارجية).
 */
export function markAppositions(tokens: readonly Token[]): void {
  let person: Person | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.tag === 'noun' && TITLES.has(token.lemma)) person = readTitle(token, tokens[i - 1], person);
    else if (token.tag === 'name') person = isPlace(token.form) ? person : named(person);
    else if (!staysOpen(token, person)) person = null;
  }
}

function named(person: Person | null): Person {
  if (person === null) return { offices: new Set(), isCourtesy: true, isNamed: true, isChain: false };
  return { ...person, isNamed: true };
}

function readTitle(token: Token, before: Token | undefined, person: Person | null): Person {
  const { lemma } = token;
  const isCourtesy = HONORIFICS.has(lemma);
  // الرئيس الفرنسي الملك عبدالله: nobody is both.
  if (token.definite === true && MONARCHS.has(lemma) && person !== null && isElected(person)) {
    token.apposition = false;
    return { offices: new Set([lemma]), isCourtesy, isNamed: false, isChain: false };
  }
  const hangsOn = before?.tag === 'noun' && before.definite !== true;
  if (person === null) return { offices: new Set([lemma]), isCourtesy, isNamed: false, isChain: false };
  if (hangsOn || !person.isNamed) {
    person.offices.add(lemma);
    return { ...person, isCourtesy: person.isCourtesy && isCourtesy };
  }
  const isSame = person.isChain || person.isCourtesy || person.offices.has(lemma);
  if (!isSame || token.definite === true) {
    const isChained = isSame && CHAINED.has(lemma);
    if (!isChained) return { offices: new Set([lemma]), isCourtesy, isNamed: false, isChain: false };
  }
  token.apposition = true;
  person.offices.add(lemma);
  return { ...person, isCourtesy: false, isChain: true };
}

const MONARCHS = new Set(['ملك', 'سلطان', 'عاهل']);
const ELECTED = ['رئيس', 'وزير', 'سفير', 'رئيسة', 'وزيرة', 'مبعوث', 'متحدث'];

function isElected({ offices }: Person): boolean {
  return ELECTED.some((office) => offices.has(office));
}

/** Titles that take the article within a chain of one person's offices: النائب الثاني، المستشار. */
const CHAINED = new Set(['نائب', 'مستشار', 'أمين', 'مندوب', 'ممثل', 'مبعوث', 'متحدث']);

/** Whether a person's phrase goes on over a token: its nouns and adjectives, and the ل of النائب الثاني لرئيس الوزراء. */
function staysOpen(token: Token, person: Person | null): boolean {
  if (person === null) return false;
  switch (token.tag) {
    case 'adjective':
    case 'number':
      return true;
    case 'noun':
      return !person.isNamed || person.isChain;
    case 'preposition':
      return token.lemma === 'ل' && person.isChain;
    default:
      return false;
  }
}
