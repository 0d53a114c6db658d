/** Where a party may stand: alternatives in order of preference, each a set of places that all name one. */
export type Places = readonly (readonly string[])[];

/** Where the parties of an act stand. */
export interface Parties {
  sources: Places;
  targets: Places;
  reciprocal: boolean;
}

/**
 * Reads a frame's pattern, such as `subject > object|to` or `subject|owner <> with|between`.
 * @throws SyntaxError that quotes the pattern when it is not of that form
 */
export function parsePattern(pattern: string): Parties {
  const [sources, arrow, targets, ...rest] = pattern.split(/\s*(<>|>)\s*/);
  if (!sources || !targets || rest.length > 0) {
    throw new SyntaxError(`pattern '${pattern}' is not of the form 'places > places' or 'places <> places'`);
  }
  return { sources: parsePlaces(sources), targets: parsePlaces(targets), reciprocal: arrow === '<>' };
}

function parsePlaces(text: string): Places {
  return text.split('|').map((places) => places.split('&').map((place) => place.trim()));
}
