/**
 * Scores the coder on annotated articles: `npm run eval -- [--errors N] [DIRECTORY]`. The directory holds
 * `ID.doc.json` beside `ID.gold.json` and, above it, the scorer `score.mjs`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { codeArticle, hasCoder } from '../lambdas/extract/code-article.ts';
import type { Article } from '../lambdas/model/article.ts';

interface AnnotatedArticle {
  id: string;
  lang: string;
  title: string;
  date: string | null;
  key?: string;
  text: string;
  text_ar?: string;
}

const { values, positionals } = parseArgs({
  options: {
    errors: { type: 'string', default: '0' },
    lang: { type: 'string' },
    ids: { type: 'string', default: '.' },
  },
  allowPositionals: true,
});
const data = resolve(import.meta.dirname, '../../shared/eval');
const directories = positionals.length > 0 ? positionals : [join(data, 'docs'), join(data, 'seeds')];

if (!existsSync(data)) {
  console.log('no annotated articles here: nothing to score');
  process.exit(0);
}
for (const directory of directories) {
  const gold = mkdtempSync(join(tmpdir(), 'entente-eval-'));
  const predictions = join(gold, 'predictions.jsonl');
  const lines: string[] = [];
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.doc.json'))) {
    if (!new RegExp(values.ids).test(file)) continue;
    const document: AnnotatedArticle = JSON.parse(readFileSync(join(directory, file), 'utf8'));
    for (const name of [file, file.replace('.doc.', '.gold.')]) {
      writeFileSync(join(gold, name), readFileSync(join(directory, name)));
    }
    lines.push(coded(document.id, document.lang, document.text, document));
    if (document.text_ar !== undefined) lines.push(coded(`${document.id}.ar`, 'ar', document.text_ar, document));
  }
  writeFileSync(predictions, lines.join('\n'));
  for (const lang of values.lang === undefined ? ['en', 'ar'] : [values.lang]) {
    console.log(`${directory.split('/').at(-1)}, ${lang}`);
    const scorer = [join(data, 'score.mjs'), gold, predictions, '--lang', lang, '--errors', values.errors];
    spawnSync(process.execPath, scorer, { stdio: 'inherit' });
  }
}

function coded(id: string, language: string, text: string, document: AnnotatedArticle): string {
  const host = language === document.lang ? /^https?:\/\/([^/]+)/.exec(document.key ?? '')?.[1] : undefined;
  const article: Article = {
    text,
    title: language === document.lang ? document.title : null,
    date: document.date?.replace('~', '') ?? null,
    language,
    source: host ?? null,
    country: null,
    url: null,
  };
  return JSON.stringify({ id, events: hasCoder(language) ? codeArticle(article) : [] });
}
