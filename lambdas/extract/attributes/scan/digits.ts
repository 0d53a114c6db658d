import { CHARACTERS, DIGIT } from './characters.ts';
import { type Piece, piece } from './piece.ts';
import type { Orthography } from './scanner.ts';

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (CHARACTERS[text.charCodeAt(at)] === DIGIT) at++;
  return at;
}

function digit(text: string, start: number, end: number): string {
  let digits = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (CHARACTERS[code] === DIGIT) digits += String(code & 15);
  }
  return digits;
}

/** The end of at least two groups of three digits behind full stops: 70.250.000. */
function dottedThousands(text: string, start: number): number {
  let end = start;
  while (text[end] === '.' && digitsEnd(text, end + 1) === end + 4 && end < start + 16) end += 4;
  return end >= start + 8 ? end : start;
}

/** Whether a number stands directly behind another one and a full stop, as the month of a date does. */
function follows(text: string, start: number): boolean {
  return text[start - 1] === '.' && CHARACTERS[text.charCodeAt(start - 2)] === DIGIT;
}

/** Digits, with signs for thousands and a decimal sign. `12.01.2016` and such are left to be three numbers. */
export function readNumber(text: string, start: number, orthography: Orthography, space: boolean): Piece {
  let end = digitsEnd(text, start);
  let value = digit(text, start, end);
  let plain = true;
  while (end - start < 40 && value.length > 0) {
    const sign = text[end];
    if (sign !== ',' && sign !== '٬' && sign !== '،') break;
    const group = digitsEnd(text, end + 1);
    if (group !== end + 4 || (plain && end - start > 3)) break;
    value += digit(text, end + 1, group);
    end = group;
    plain = false;
  }
  if (plain && end - start <= 3) {
    const group = dottedThousands(text, end);
    if (group > end) return piece(start, group, 'number', digit(text, start, group), space);
  }
  const sign = follows(text, start) ? undefined : text[end];
  const comma = orthography.decimalComma && plain && sign === ',';
  if (sign === '.' || sign === '٫' || comma || (sign !== undefined && sign === orthography.decimalLetter)) {
    const turned = sign === orthography.decimalLetter || text[end + 1] === '\u200f';
    const from = text[end + 1] === '\u200f' ? end + 2 : end + 1;
    const stop = digitsEnd(text, from);
    const another = (text[stop] === '.' || text[stop] === sign) && CHARACTERS[text.charCodeAt(stop + 1)] === DIGIT;
    if (stop > from && !another) {
      const rest = digit(text, from, stop);
      value = turned ? `${rest}.${value}` : `${value}.${rest}`;
      end = stop;
      plain = false;
    }
  }
  const read = piece(start, end, 'number', value, space);
  read.plain = plain;
  return read;
}
