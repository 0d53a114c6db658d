import type { Draft } from './draft.ts';
import type { Reading } from './morphology/reading.ts';
import { segmentWord } from './morphology/segment.ts';
import { keyOf, lemmaOf } from './normalise.ts';
import { COMPOUNDS } from './vocabulary/compounds.ts';

interface Pattern {
  keys: readonly string[];
  reading: Reading;
}

type Patterns = Map<string, Pattern[]>;

/** Patterns by the key of their first token, the longest first; built for the first text that is analysed. */
let known: Patterns | null = null;

function readPatterns(): Patterns {
  const patterns: Patterns = new Map();
  for (const [words, { tag, modality, verb }] of COMPOUNDS) {
    const keys = words.split(' ').flatMap((word) => segmentWord(keyOf(word)).map((segment) => segment.form));
    if (keys.length < 2) continue;
    const reading: Reading = { lemma: lemmaOf(words), tag, ...(modality && { modality }), ...(verb && { verb }) };
    const first = keys[0] as string;
    const list = patterns.get(first) ?? [];
    list.push({ keys, reading });
    list.sort((a, b) => b.keys.length - a.keys.length);
    patterns.set(first, list);
  }
  return patterns;
}

function isDash(draft: Draft | undefined): draft is Draft {
  return draft !== undefined && /^[-–—ـ()]$/.test(draft.form);
}

/** Joins the words of a compound (من قبل، بعد أن، من المقرر أن) to one token; changes the list in place. */
export function joinCompounds(drafts: Draft[]): void {
  known ??= readPatterns();
  let kept = 0;
  for (let i = 0; i < drafts.length; kept++) {
    const draft = drafts[i] as Draft;
    const pattern = known.get(draft.form)?.find(({ keys }) => keys.every((key, n) => drafts[i + n]?.form === key));
    if (pattern === undefined) {
      drafts[kept] = draft;
      i++;
      continue;
    }
    const last = drafts[i + pattern.keys.length - 1] as Draft;
    const form = pattern.keys.join(' ');
    i += pattern.keys.length;
    const before = drafts[kept - 1];
    const after = drafts[i];
    // The dashes around a blessing go with it: الملك سلمان - حفظه الله - وزير.
    const isEnclosed = pattern.reading.tag === 'adverb' && isDash(before) && isDash(after);
    if (isEnclosed) {
      kept--;
      i++;
    }
    const [start, end] = isEnclosed ? [before.start, after.end] : [draft.start, last.end];
    drafts[kept] = { start, end, key: form, form, readings: [pattern.reading] };
  }
  drafts.length = kept;
}
