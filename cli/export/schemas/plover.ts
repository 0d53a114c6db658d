import { STATES } from '../../../lambdas/model/actors.ts';
import type { EventRow } from '../../../lambdas/table/rows/event-row.ts';
import { stateName } from '../../show/actor-names.ts';
import { column, type EventSchema, type ExportColumn } from '../column.ts';
import { PLOVER_QUADS, ploverMode } from './event-codes.ts';

const states = new Set(STATES);

/** POLECAT's columns, as its files on Dataverse name them, as far as they can be filled. */
export const PLOVER: EventSchema = {
  columns: [
    column('Event ID', 'text', ({ eventId }) => eventId),
    column('Event Date', 'day', ({ sortDate }) => sortDate),
    column('Event Type', 'text', ({ type }) => type),
    column('Event Mode', 'text', ({ type, mode }) => ploverMode(type, mode)),
    column('Quad Code', 'text', ({ type }) => PLOVER_QUADS[type]),
    column('Contexts', 'text', ({ contexts }) => contexts.join('; ')),
    ...actorColumns('Actor', 'source'),
    ...actorColumns('Recipient', 'target'),
    column('Placename', 'text', ({ place }) => place?.name ?? null),
    column('Country', 'text', ({ place }) => place?.country ?? null),
    column('Source', 'text', ({ outlet }) => outlet),
    column('Publication Date', 'text', ({ published }) => published),
  ],
  isDirected: true,
};

function actorColumns(name: string, side: 'source' | 'target'): ExportColumn<EventRow>[] {
  const codeOf = (row: EventRow) => row[side];
  return [
    column(`${name} Name`, 'text', (row) => stateName(codeOf(row)) ?? codeOf(row)),
    column(`${name} Country`, 'text', (row) => (states.has(codeOf(row)) ? codeOf(row) : null)),
    column(`Primary ${name} Sector`, 'text', (row) => row.roles[codeOf(row)] ?? null),
  ];
}
