import { ACTOR_CODE, type ActorCode } from '../../model/actors.ts';
import { linesOf } from './name-table.ts';

/**
 * Reads a table of lines `CODE CODE …: noun, noun`: definite descriptions and the actors that each may mean.
 * @throws Error naming the line, when it has no colon or a code is none
 */
export function readDescriptions(table: string): Record<string, readonly ActorCode[]> {
  const descriptions: Record<string, readonly ActorCode[]> = {};
  for (const line of linesOf(table)) {
    const [codes, nouns] = line.split(': ');
    const meant = (codes as string).split(' ');
    if (nouns === undefined || !meant.every((code) => ACTOR_CODE.test(code))) {
      throw new Error(`not a line of descriptions: ${line}`);
    }
    for (const noun of nouns.split(', ')) descriptions[noun] = [...(descriptions[noun] ?? []), ...meant];
  }
  return descriptions;
}
