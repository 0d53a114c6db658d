/** Endings of a relative adjective after its masculine singular: number, gender and case as they show in writing. */
const ENDINGS = ['', 'ة', 'ون', 'ين', 'ان', 'تان', 'تين', 'ات', 'و'];

/** The feminine dual is built on ت, which the stem's own ending lacks: مصري + تان → مصريتان. */
function withEnding(words: readonly string[], ending: string): string {
  return words.map((word) => (word.endsWith('ي') ? word + ending : word)).join(' ');
}

function definite(words: readonly string[], inflected: string): string {
  const parts = inflected.split(' ');
  const relative = words.every((word) => word.endsWith('ي'));
  return parts.map((part, index) => (relative || index === 0 ? `ال${part}` : part)).join(' ');
}

/**
 * All written forms of a relative adjective (nisba), which is also the name of the people, with and without the
 * article: مصري gives مصرية، مصريون، مصريين، مصريان، مصريتان، مصريتين، مصريات، مصريا and المصري، المصرية …
 * Of several words, those that are relative adjectives agree (كوري جنوبي، الكورية الجنوبية); others stay as they are
 * (جنوب أفريقي، الجنوب أفريقية).
 */
export function nisbaForms(nisba: string): string[] {
  const words = nisba.split(' ');
  const forms: string[] = [];
  for (const ending of ENDINGS) {
    const form = withEnding(words, ending);
    forms.push(form, definite(words, form));
  }
  forms.push(withEnding(words, 'ا'));
  return forms;
}
