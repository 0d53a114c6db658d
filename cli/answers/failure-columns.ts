import { type Failure, failureSchema } from '../../lambdas/query/failures/failure.ts';
import type { Column } from '../output/table.ts';

export const FAILURE_COLUMNS: Column<Failure>[] = [
  { title: 'File', text: ({ file, entry }) => (entry === null ? file : `${file}, entry ${entry}`) },
  { title: 'State', text: ({ state }) => state },
  { title: 'Recorded', text: ({ recorded }) => (recorded ?? '').slice(0, 19).replace('T', ' ') },
  { title: 'Code', text: ({ code }) => code ?? '', optional: true },
  { title: 'Reason', text: ({ reason, language }) => reason ?? `language ${language}`, flexible: true },
];

export const FAILURE_FIELDS = Object.keys(failureSchema.shape) as (keyof Failure & string)[];
