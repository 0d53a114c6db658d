/** Changes a byte of a member's record in a zip's central directory (APPNOTE.TXT 4.3.12). */
export function patchDirectory(bytes: Buffer, name: string, field: number, value: number): void {
  const directory = bytes.lastIndexOf(name, undefined, 'latin1') - 46;
  bytes[directory + field] = (bytes[directory + field] ?? 0) | value;
}
