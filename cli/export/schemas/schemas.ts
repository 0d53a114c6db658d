import type { EventSchema } from '../column.ts';
import { CAMEO } from './cameo.ts';
import { ENTENTE } from './entente.ts';
import { GDELT } from './gdelt.ts';
import { PLOVER } from './plover.ts';

export const SCHEMAS = { entente: ENTENTE, plover: PLOVER, cameo: CAMEO, gdelt: GDELT } satisfies Record<
  string,
  EventSchema
>;
export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];
