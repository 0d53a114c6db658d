import type { EventRow } from '../../../lambdas/table/rows/event-row.ts';
import { stateName } from '../../show/actor-names.ts';
import { column, type EventSchema, type ExportColumn } from '../column.ts';
import { cameoActor } from './cameo-actors.ts';
import { cameoBase, cameoRoot, quadClass } from './event-codes.ts';

/** The columns of GDELT's event tables, by the names that versions 1.0 and 2.0 share in BigQuery, as far as they can be filled. */
export const GDELT: EventSchema = {
  columns: [
    column('SQLDATE', 'integer', ({ sortDate }) => Number(sortDate.replaceAll('-', ''))),
    column('MonthYear', 'integer', ({ sortDate }) => Number(sortDate.slice(0, 7).replace('-', ''))),
    column('Year', 'integer', ({ sortDate }) => Number(sortDate.slice(0, 4))),
    column('FractionDate', 'number', fractionDate),
    ...actorColumns('Actor1', 'source'),
    ...actorColumns('Actor2', 'target'),
    column('EventCode', 'text', ({ cameo }) => cameo),
    column('EventBaseCode', 'text', ({ cameo }) => cameoBase(cameo)),
    column('EventRootCode', 'text', ({ cameo }) => cameoRoot(cameo)),
    column('QuadClass', 'integer', ({ cameo }) => quadClass(cameo)),
    column('GoldsteinScale', 'number', ({ goldstein }) => goldstein),
    column('ActionGeo_FullName', 'text', ({ place }) => place?.name ?? null),
    column('SOURCEURL', 'text', ({ url }) => url),
    column('EntenteEventId', 'text', ({ eventId }) => eventId),
    column('EntenteArticleId', 'text', ({ articleId }) => articleId),
  ],
  isDirected: true,
};

function actorColumns(name: string, side: 'source' | 'target'): ExportColumn<EventRow>[] {
  const actorOf = (row: EventRow) => cameoActor(row[side], row.roles[row[side]]);
  return [
    column(`${name}Code`, 'text', (row) => actorOf(row).code || null),
    column(`${name}Name`, 'text', (row) => (stateName(row[side]) ?? row[side]).toUpperCase()),
    column(`${name}CountryCode`, 'text', (row) => actorOf(row).country),
    column(`${name}KnownGroupCode`, 'text', (row) => actorOf(row).knownGroup),
    column(`${name}Type1Code`, 'text', (row) => actorOf(row).type),
  ];
}

/** GDELT Event Codebook 2.0, "FractionDate": the year, and (month × 30 + day) / 365 of it, at most 0.9999. */
function fractionDate({ sortDate }: EventRow): number {
  const [year = 0, month = 0, day = 0] = sortDate.split('-').map(Number);
  return Number((year + Math.min((month * 30 + day) / 365, 0.9999)).toFixed(4));
}
