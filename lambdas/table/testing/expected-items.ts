import type { Coder } from '../../extract/process-article.ts';
import { articleId } from '../../model/article.ts';
import { PermanentError } from '../../model/errors.ts';
import type { Entry } from '../../parse/read.ts';
import type { FileCounts } from '../files/file-item.ts';
import type { Item } from '../pages.ts';
import { buildRows } from '../rows/build-rows.ts';
import { readLines, type World } from './world.ts';

/** A line for everything that the table holds and whoever reads it relies on. */
export async function expectedItems(world: World, items: Item[], coders: Map<number, Coder>): Promise<string[]> {
  const lines: string[] = [];
  const carried = new Set<string>();
  const versions = new Map(
    items.flatMap(({ kind, articleId, coderVersion }) =>
      kind === 'article' ? [[articleId, coderVersion] as const] : [],
    ),
  );
  for (const key of world.keys) {
    const content = world.objects.get(key)?.content;
    const entries = content === undefined ? null : await readAll(content);
    if (entries === null) {
      lines.push(`file ${key} ${content === undefined ? 'removed' : 'rejected'}`);
      continue;
    }
    lines.push(`file ${key} done ${entries.length}`);
    for (const [entry, read] of entries.entries()) {
      if (read.kind === 'rejected') {
        lines.push(`entry ${key} ${entry} rejected`);
        continue;
      }
      const { article } = read;
      const id = articleId(article);
      const state = article.language === 'en' ? 'coded' : 'unsupported-language';
      lines.push(`entry ${key} ${entry} ${state} ${id}`, `link ${id} ${key} ${entry}`);
      if (carried.has(id)) continue;
      carried.add(id);
      const coderVersion = versions.get(id) as number;
      const events = state === 'coded' ? (coders.get(coderVersion)?.codeArticle(article) ?? []) : [];
      const context = { articleId: id, article, coderVersion, arrived: '', rev: 0 };
      const rows = events.flatMap((event) => [...buildRows(event, context).values()]);
      lines.push(`article ${id} ${state} ${rows.length}`, ...rows.map(rowLine));
    }
  }
  for (const id of versions.keys()) if (!carried.has(id as string)) lines.push(`article ${id} withdrawn 0`);
  return lines.sort();
}

/** The same lines, of what the table does hold. */
export function actualItems(items: Item[]): string[] {
  const lines = items.flatMap((item) => {
    const { kind, pk, key, state, entry, counts, rows, articleId: id } = item;
    if (kind === 'file') return [`file ${key} ${state}${state === 'done' ? ` ${(counts as FileCounts).entries}` : ''}`];
    if (kind === 'entry') return [`entry ${key} ${entry} ${state}${id === undefined ? '' : ` ${id}`}`];
    if (kind === 'link') return [`link ${(pk as string).slice(4)} ${key} ${entry}`];
    if (kind === 'article') return [`article ${id} ${state} ${(rows as string[]).length}`];
    return kind === 'event' ? [rowLine(item)] : [];
  });
  return lines.sort();
}

function rowLine({ rev: _, ...row }: Item): string {
  return `row ${JSON.stringify(Object.entries(row).sort())}`;
}

async function readAll(content: string): Promise<Entry[] | null> {
  try {
    return await Array.fromAsync(readLines(content));
  } catch (error) {
    if (error instanceof PermanentError) return null;
    throw error;
  }
}
