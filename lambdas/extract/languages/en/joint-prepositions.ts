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

/** Makes one preposition of "in (close) cooperation with", "together with" and "jointly with". */
export function joinPrepositions(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = endOfJoint(tokens, at);
    const [first, last] = [tokens[at] as Token, tokens[end - 1] as Token];
    const form =
      end === at + 1
        ? ''
        : tokens
            .slice(at, end)
            .map((token) => token.form)
            .join(' ');
    joined.push(form === '' ? first : { start: first.start, end: last.end, form, lemma: JOINTLY, tag: 'preposition' });
    at = end;
  }
  return joined;
}

/** The index behind such a preposition at a token, or behind the token alone. */
function endOfJoint(tokens: readonly Token[], at: number): number {
  const form = tokens[at]?.form;
  if ((form === 'together' || form === 'jointly') && tokens[at + 1]?.form === 'with') return at + 2;
  if (form !== 'in' || TAKING.has(tokens[at - 1]?.lemma ?? '')) return at + 1;
  const noun = tokens[at + 1]?.tag === 'adjective' ? at + 2 : at + 1;
  return TOGETHER.has(tokens[noun]?.lemma ?? '') && tokens[noun + 1]?.form === 'with' ? noun + 2 : at + 1;
}
