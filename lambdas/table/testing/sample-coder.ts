import type { Coder } from '../../extract/process-article.ts';
import type { Article } from '../../model/article.ts';
import type { CooperationEvent } from '../../model/event.ts';

/**
 * A coder of little texts: `EGY visits GBR on 2015-09-01.` and the like. Each sentence is an event of two actors; a sentence
 * `G: EGY GBR USA` is a reciprocal event of three. Version 2 finds one event less in every text, and one more.
 */
export function sampleCoder(version: number): Coder {
  return {
    version,
    hasCoder: (language) => language === 'en',
    codeArticle(article) {
      const sentences = [
        ...article.text.matchAll(/([A-Z]{3}(?:\+[A-Z]{3})*) (visits|meets) ([A-Z]{3})(?: on ([\d-]+))?\./g),
      ];
      const events = sentences.map((match) => toEvent(article, match));
      return version === 1 ? events : [...events.slice(1), ...events.slice(-1).map((event) => renamed(event))];
    },
  };
}

function toEvent(article: Article, match: RegExpExecArray): CooperationEvent {
  const [text, sources = '', verb, target = '', date] = match;
  const start = match.index;
  const actors = [...sources.split('+'), target].sort();
  const reciprocal = verb === 'meets';
  return {
    id: hex(`${article.text}${start}`),
    type: 'CONSULT',
    mode: reciprocal ? 'meeting' : 'visit',
    sources: reciprocal ? actors : sources.split('+'),
    targets: reciprocal ? actors : [target],
    reciprocal,
    roles: { [target]: 'GOV' },
    status: 'done',
    date: date ?? null,
    promises: null,
    amounts: [],
    quantities: [],
    place: null,
    contexts: ['diplomacy'],
    attribution: null,
    evidence: [{ start, end: start + text.length }],
    trigger: { start: start + text.indexOf(verb ?? ''), end: start + text.indexOf(verb ?? '') + (verb ?? '').length },
    rule: 'sample',
    cameo: reciprocal ? '040' : '042',
    goldstein: 1,
  };
}

function renamed(event: CooperationEvent): CooperationEvent {
  return { ...event, id: hex(`second ${event.id}`), mode: 'talks' };
}

function hex(text: string): string {
  return Buffer.from(text).toString('hex').padEnd(32, '0').slice(-32);
}
