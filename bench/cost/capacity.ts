import type { AttributeValue } from '@aws-sdk/client-dynamodb';

export type Item = Record<string, AttributeValue>;

/** The attributes that are the keys of an index. */
export interface IndexKeys {
  partition: string;
  sort: string;
}

/** Bytes that DynamoDB stores beside an item, in a table and in each index (Developer Guide, "Pricing", "Storage"). */
const OVERHEAD = 100;

const WRITE_UNIT = 1024;
const READ_UNIT = 4096;

/**
 * An item's size in bytes.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function sizeOf(item: Item): number {
  return sum(Object.entries(item).map(([name, value]) => Buffer.byteLength(name) + sizeOfValue(value)));
}

/** Bytes that an item takes in the table and in the indexes that it is in. */
export function storedBytes(item: Item, indexes: readonly IndexKeys[]): { table: number; indexes: number } {
  const bytes = sizeOf(item) + OVERHEAD;
  return { table: bytes, indexes: bytes * indexes.filter((index) => isIn(item, index)).length };
}

/** Units of a read of so many bytes in one request. */
export function readUnits(bytes: number, isConsistent: boolean): number {
  return Math.max(1, Math.ceil(bytes / READ_UNIT)) / (isConsistent ? 1 : 2);
}

/**
 * Units of a write that turns one item into another, in the table and in indexes that hold all attributes; null where
 * there is none. A write that changes an index's key is two in that index: out of the old place, into the new one.
 */
export function writeUnits(before: Item | null, after: Item | null, indexes: readonly IndexKeys[]): number {
  return units(before, after) + sum(indexes.map((index) => indexUnits(before, after, index)));
}

function indexUnits(before: Item | null, after: Item | null, index: IndexKeys): number {
  const [old, next] = [placeOf(before, index), placeOf(after, index)];
  if (old === null && next === null) return 0;
  if (old === null) return units(null, after);
  if (next === null) return units(before, null);
  if (old !== next) return units(before, null) + units(null, after);
  return JSON.stringify(before) === JSON.stringify(after) ? 0 : units(before, after);
}

function units(before: Item | null, after: Item | null): number {
  const bytes = Math.max(before === null ? 0 : sizeOf(before), after === null ? 0 : sizeOf(after));
  return Math.max(1, Math.ceil(bytes / WRITE_UNIT));
}

function isIn(item: Item, index: IndexKeys): boolean {
  return placeOf(item, index) !== null;
}

function placeOf(item: Item | null, index: IndexKeys): string | null {
  const [key, sort] = [item?.[index.partition]?.S, item?.[index.sort]?.S];
  return key === undefined || sort === undefined ? null : `${key} ${sort}`;
}

function sizeOfValue({ S, N, B, SS, NS, L, M }: AttributeValue): number {
  if (S !== undefined) return Buffer.byteLength(S);
  if (N !== undefined) return sizeOfNumber(N);
  // On the wire binary values are text in base64.
  if (B !== undefined) return Buffer.byteLength(B as unknown as string, 'base64');
  if (SS !== undefined) return sum(SS.map((text) => Buffer.byteLength(text)));
  if (NS !== undefined) return sum(NS.map(sizeOfNumber));
  if (L !== undefined) return 3 + sum(L.map((value) => 1 + sizeOfValue(value)));
  if (M !== undefined) return 3 + Object.keys(M).length + sizeOf(M);
  return 1;
}

function sizeOfNumber(text: string): number {
  const digits = text
    .replace(/e.*$/i, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
  return 1 + Math.ceil(digits.length / 2) + (text.startsWith('-') ? 1 : 0);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
