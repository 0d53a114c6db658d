import { OPS, type PDFPageProxy } from 'unpdf/pdfjs';
import { followOperator } from './follow-operator.ts';
import type { Glyph } from './glyph.ts';
import { DRAWING } from './open-document.ts';
import { type Matrix, TextState } from './text-state.ts';

/** What pdf.js says of a code that is shown; a number in its place moves the next one, in thousandths of the font's size. */
interface Shown {
  unicode: string;
  originalCharCode: number;
  /** In glyph space. */
  width: number;
  /** Whether word spacing follows. */
  isSpace: boolean;
  vmetric?: [number, number, number] | null;
}

interface Font {
  fontMatrix?: Matrix;
  vertical?: boolean;
}

/** A glyph as it was drawn. */
interface Drawn extends Glyph {
  /** The direction of its baseline, in quarters of a turn; null where it lies aslant. */
  turn: number | null;
  /** Marked as a running head, a page number or decoration (ISO 32000-2, 14.8.2.2). */
  isArtifact: boolean;
}

/** Where more of a page is marked as decoration, the marks are wrong. */
const MAX_ARTIFACTS = 0.3;

/** What a page shows, glyph by glyph, in the order of its content stream, turned so that most of it stands upright. */
export interface PageGlyphs {
  text: Glyph[];
  /** What is marked as a running head, a page number or decoration. */
  artifacts: Glyph[];
}

/**
 * Text that lies aslant, stands otherwise than most or lies outside the page is left out: watermarks, labels of figures,
 * notes for the printer.
 *
 * `getTextContent` of pdf.js would give strings, but with those of right-to-left scripts already reversed, and each ligature
 * of them reversed within.
 */
export async function glyphsOf(page: PDFPageProxy): Promise<PageGlyphs> {
  const { fnArray, argsArray } = await page.getOperatorList(DRAWING);
  const glyphs: Drawn[] = [];
  const state = new TextState();
  for (let i = 0; i < fnArray.length; i++) {
    const args: unknown[] = argsArray[i] ?? [];
    if (fnArray[i] === OPS.showText) show(args[0] as (Shown | number | null)[], state, fontOf(page, state), glyphs);
    else followOperator(fnArray[i] as number, args, state);
  }
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const onPage = glyphs.filter(({ x, y }) => x >= left && x <= right && y >= bottom && y <= top);
  return parted(upright(onPage));
}

function show(shown: (Shown | number | null)[], state: TextState, font: Font, glyphs: Drawn[]): void {
  const { fontSize, charSpacing, wordSpacing, font: name } = state.parameters;
  const unit = Math.abs(font.fontMatrix?.[0] ?? 0.001);
  const vertical = font.vertical === true;
  for (const one of shown) {
    if (one === null) continue;
    if (typeof one === 'number') {
      state.advance((-one * fontSize) / 1000, vertical);
      continue;
    }
    const spacing = charSpacing + (one.isSpace ? wordSpacing : 0);
    const advance = vertical ? (one.vmetric?.[0] ?? -1000) * unit * fontSize - spacing : one.width * unit * fontSize;
    glyphs.push(glyphAt(one, state, vertical ? fontSize : advance, name));
    state.advance(vertical ? advance : advance + spacing, vertical);
  }
}

function glyphAt({ unicode, originalCharCode }: Shown, state: TextState, advance: number, font: string): Drawn {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = state.placed();
  const { fontSize, horizontalScale } = state.parameters;
  const direction = Math.sign(fontSize) || 1;
  const quarters = Math.atan2(b * direction, a * direction) / (Math.PI / 2);
  const turn = Math.abs(quarters - Math.round(quarters)) < 0.02 ? (Math.round(quarters) + 4) % 4 : null;
  const width = Math.hypot(a, b) * Math.abs(advance * horizontalScale);
  return {
    text: unicode,
    x,
    y,
    width,
    size: Math.hypot(c, d) * Math.abs(fontSize),
    font,
    code: originalCharCode,
    turn,
    isArtifact: state.isArtifact(),
  };
}

/** A font that could not be read has the default matrix. */
function fontOf(page: PDFPageProxy, state: TextState): Font {
  const { font } = state.parameters;
  return page.commonObjs.has(font) ? (page.commonObjs.get(font) as Font) : {};
}

function parted(glyphs: Drawn[]): PageGlyphs {
  const count = glyphs.filter(({ isArtifact }) => isArtifact).length;
  const areMarked = count <= MAX_ARTIFACTS * glyphs.length;
  const parts: PageGlyphs = { text: [], artifacts: [] };
  for (const { turn: _, isArtifact, ...glyph } of glyphs) {
    if (isArtifact && areMarked) parts.artifacts.push(glyph);
    else parts.text.push(glyph);
  }
  return parts;
}

function upright(glyphs: Drawn[]): Drawn[] {
  const counts = [0, 0, 0, 0];
  for (const { turn, text } of glyphs) if (turn !== null && text.trim() !== '') counts[turn] = (counts[turn] ?? 0) + 1;
  const main = counts.indexOf(Math.max(...counts));
  return glyphs
    .filter(({ turn, x, y, size, width }) => turn === main && size > 0 && [x, y, size, width].every(Number.isFinite))
    .map((glyph) => ({ ...glyph, ...turnedBack(glyph, main) }));
}

function turnedBack({ x, y }: Glyph, quarters: number): { x: number; y: number } {
  if (quarters === 1) return { x: y, y: -x };
  if (quarters === 2) return { x: -x, y: -y };
  if (quarters === 3) return { x: -y, y: x };
  return { x, y };
}
