import type { EventRow } from '../../../lambdas/table/rows/event-row.ts';
import { column, type EventSchema, type ExportColumn } from '../column.ts';
import { cameoActor } from './cameo-actors.ts';
import { cameoRoot, quadClass } from './event-codes.ts';

/** The columns of the Phoenix event data, which are coded in CAMEO, as far as they can be filled. */
export const CAMEO: EventSchema = {
  columns: [
    column('EventID', 'text', ({ eventId }) => eventId),
    column('Date', 'text', ({ sortDate }) => sortDate.replaceAll('-', '')),
    column('Year', 'integer', ({ sortDate }) => Number(sortDate.slice(0, 4))),
    column('Month', 'integer', ({ sortDate }) => Number(sortDate.slice(5, 7))),
    column('Day', 'integer', ({ sortDate }) => Number(sortDate.slice(8))),
    ...actorColumns('Source', 'source'),
    ...actorColumns('Target', 'target'),
    column('EventCode', 'text', ({ cameo }) => cameo),
    column('EventRootCode', 'text', ({ cameo }) => cameoRoot(cameo)),
    // Phoenix has a fifth class, 0, for statements; those of cooperation are the same.
    column('PentaClass', 'integer', ({ cameo }) => quadClass(cameo)),
    column('GoldsteinScore', 'number', ({ goldstein }) => goldstein),
    column('LocationName', 'text', ({ place }) => place?.name ?? null),
    column('CountryCode', 'text', ({ place }) => place?.country ?? null),
    column('URLs', 'text', ({ url }) => url),
    column('NewsSources', 'text', ({ outlet }) => outlet),
  ],
  isDirected: true,
};

function actorColumns(name: string, side: 'source' | 'target'): ExportColumn<EventRow>[] {
  const actorOf = (row: EventRow) => cameoActor(row[side], row.roles[row[side]]);
  return [
    column(`${name}ActorFull`, 'text', (row) => actorOf(row).code),
    column(`${name}ActorEntity`, 'text', (row) => actorOf(row).country ?? actorOf(row).code.slice(0, 3)),
    column(`${name}ActorRole`, 'text', (row) => actorOf(row).type),
  ];
}
