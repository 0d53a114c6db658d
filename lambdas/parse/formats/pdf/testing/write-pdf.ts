/** An object of a PDF: its text, or a dictionary with a stream. */
export type PdfObject = string | { dictionary: string; stream: string | Uint8Array };

/**
 * Writes a PDF (ISO 32000-2, 7.5) with its table of objects, for tests.
 * @param objects numbered from 1; the first is the catalog
 * @param trailer further entries of the trailer
 */
export function writePdf(objects: readonly PdfObject[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let size = (parts[0] as Buffer).length;
  const push = (part: Buffer) => {
    parts.push(part);
    size += part.length;
  };
  for (const [i, object] of objects.entries()) {
    offsets.push(size);
    push(Buffer.from(`${i + 1} 0 obj\n`));
    push(contentOf(object));
    push(Buffer.from('\nendobj\n'));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** A PDF of one page in Courier, object 4, whose content stream is given; further objects are numbered from 6. */
export function writePage(content: string, resources = '', further: readonly PdfObject[] = []): Buffer {
  return writePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>${resources}>>>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
    { dictionary: '', stream: content },
    ...further,
  ]);
}

/** Operators that show each line at a place, in points from below on the left; lines have no parentheses. */
export function showing(lines: readonly { x: number; y: number; size?: number; text: string }[]): string {
  return lines.map(({ x, y, size = 10, text }) => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join('\n');
}

function contentOf(object: PdfObject): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1');
  const stream = Buffer.from(object.stream as string, 'latin1');
  return Buffer.concat([
    Buffer.from(`<<${object.dictionary}/Length ${stream.length}>>\nstream\n`),
    stream,
    Buffer.from('\nendstream'),
  ]);
}
