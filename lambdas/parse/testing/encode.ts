/**
 * Bytes of a text in a legacy encoding, for tests; Node only decodes, so the decoder is asked what every byte, and every
 * two bytes, mean. A character that the encoding lacks becomes a question mark.
 */
export function encode(text: string, encoding: string): Buffer {
  const bytesOf = tableOf(encoding);
  return Buffer.concat([...text].map((character) => Buffer.from(bytesOf.get(character) ?? [0x3f])));
}

const TABLES = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = TABLES.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  const add = (bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add([byte]);
  if (/^(?:gb|big5|shift|euc)/.test(encoding)) {
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail]);
  }
  TABLES.set(encoding, table);
  return table;
}
