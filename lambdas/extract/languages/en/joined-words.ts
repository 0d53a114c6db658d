import type { Token } from '../../analysis/token.ts';

/** Nouns between `in` and `with` that say that something is done together. */
const TOGETHER = new Set(
  'cooperation co-operation coordination co-ordination collaboration partnership conjunction concert tandem'.split(' '),
);

/** Words that take `in` with the noun itself: interested in cooperation with. */
const TAKING = new Set(
  'interest interested progress role engage growth advance expertise experience invest result success increase participate believe'.split(
    ' ',
  ),
);

/** The lemma of what introduces with whom an act is done together. */
export const JOINTLY = 'jointly with';

/** Makes one preposition of "in (close) cooperation with", "together with" and "jointly with", and one word of "more than". */
export function joinWords(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const joint = endOfJoint(tokens, at);
    const end = Math.max(joint, endOfMoreThan(tokens, at));
    const [first, last] = [tokens[at] as Token, tokens[end - 1] as Token];
    if (end === at + 1) joined.push(first);
    else {
      const form = tokens
        .slice(at, end)
        .map((token) => token.form)
        .join(' ');
      const word: Pick<Token, 'lemma' | 'tag'> =
        joint === end ? { lemma: JOINTLY, tag: 'preposition' } : { lemma: form, tag: 'determiner' };
      joined.push({ start: first.start, end: last.end, form, ...word });
    }
    at = end;
  }
  return joined;
}

/** "More than a million refugees": what stands before a number counts with it, and introduces nobody. */
function endOfMoreThan(tokens: readonly Token[], at: number): number {
  const isMore = COMPARING.has(tokens[at]?.form ?? '') && tokens[at + 1]?.form === 'than';
  return isMore && tokens[at + 2]?.tag === 'determiner' ? at + 2 : at + 1;
}

const COMPARING = new Set(['more', 'less', 'fewer', 'rather']);

/** The index behind such a preposition at a token, or behind the token alone. */
function endOfJoint(tokens: readonly Token[], at: number): number {
  const form = tokens[at]?.form;
  if ((form === 'together' || form === 'jointly') && tokens[at + 1]?.form === 'with') return at + 2;
  if (form !== 'in' || TAKING.has(tokens[at - 1]?.lemma ?? '')) return at + 1;
  const noun = tokens[at + 1]?.tag === 'adjective' ? at + 2 : at + 1;
  return TOGETHER.has(tokens[noun]?.lemma ?? '') && tokens[noun + 1]?.form === 'with' ? noun + 2 : at + 1;
}
