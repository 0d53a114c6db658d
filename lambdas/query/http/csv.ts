import { stringify } from 'csv-stringify/sync';

/** RFC 4180, with a line of field names. Cells that a spreadsheet would take for a formula are escaped. */
export function csvOf(rows: object[], fields: string[]): string {
  const lines = rows.map((row) => fields.map((field) => cellOf((row as Record<string, unknown>)[field])));
  return stringify([fields, ...lines], { record_delimiter: 'windows', escape_formulas: true });
}

/** Lists of words in one cell, separated by semicolons; what has parts of its own as JSON. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
