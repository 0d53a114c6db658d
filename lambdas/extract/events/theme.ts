import type { Sense } from '../../model/event-types.ts';
import type { Clause } from '../analysis/clause.ts';
import { type EventContext, namesAmount, phraseAt } from './context.ts';
import type { Theme } from './frame.ts';
import type { CompiledFrame } from './lexicon.ts';

/** The themes that a run of tokens names, in order; no part of an organisation's name is one: the Monetary Fund. */
export function themesIn({ read, lexicon }: EventContext, first: number, end: number): Theme[] {
  const themes: Theme[] = [];
  // Whose it is may stand within the words for it: علاقاتهما الدبلوماسية.
  const words = read.tokens
    .slice(first, end)
    .filter((token, at) => token.person === undefined && !isInName(at + first));
  for (let at = 0; at < words.length; ) {
    const found = lexicon.themes.longestAt(words, at, 'lemma');
    if (found !== undefined) themes.push(...found.values);
    at = found?.end ?? at + 1;
  }
  return themes;

  function isInName(token: number): boolean {
    return read.mentions.some(
      ({ kind, first: from, end: to }) => kind === 'organisation' && from <= token && token < to,
    );
  }
}

/** The themes of a verb's objects and complements, objects first; an amount of money among them is one. */
export function themesOfClause(context: EventContext, clause: Clause, places: readonly string[] | undefined): Theme[] {
  const isPassive = clause.group.passive || (clause.link === 'reduced' && clause.group.form === 'participle');
  const objects = isPassive ? [clause.subjects, ...clause.objects] : clause.objects;
  const phrases = [
    ...(places?.includes('subject') ? clause.subjects : []),
    ...(places === undefined || places.includes('object') ? objects.flat() : []),
    ...clause.complements
      .filter(({ preposition }) => isThemePlace(context, preposition, places))
      .flatMap((complement) => complement.phrases),
  ];
  const themes = phrases.flatMap((k) => {
    const phrase = phraseAt(context, k);
    return phrase === null ? [] : themesIn(context, phrase.first, phrase.end);
  });
  if (phrases.some((phrase) => namesAmount(context, phrase))) themes.push('money');
  return themes;
}

/** What an object is of belongs to it: "part of the debt", "the release of funds". */
function isThemePlace({ grammar }: EventContext, preposition: string, places: readonly string[] | undefined): boolean {
  if (places === undefined || places.includes(preposition)) return true;
  return places.includes('object') && grammar.owners.includes(preposition);
}

/** What a frame means, and whether a theme decided it; a null sense means no event. */
export function senseOf(frame: CompiledFrame, themes: readonly Theme[]): { sense: Sense | null; byTheme: boolean } {
  for (const theme of themes) {
    const sense = frame.byTheme?.[theme];
    if (sense !== undefined) return { sense, byTheme: true };
  }
  return { sense: frame.needsTheme === true ? null : frame.sense, byTheme: false };
}
