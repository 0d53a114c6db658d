/**
 * Writes a line the way month names are looked up: lower case, ASCII digits, no accents, vowel marks, hamzas or tatweel,
 * Persian letters as the Arabic ones they are typed as.
 */
export function fold(line: string): string {
  return line
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200c\u200d]/gu, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[یى]/g, 'ي')
    .replace(/ک/g, 'ك')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}
