import { Util } from 'unpdf/pdfjs';

/** Six numbers (ISO 32000-2, 8.3.3). */
export type Matrix = readonly number[];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Parameters of text (ISO 32000-2, 9.3) and where the next glyph goes. */
interface Parameters {
  /** From user space to the page. */
  current: Matrix;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 is as the font has it. */
  horizontalScale: number;
  leading: number;
  rise: number;
}

const INITIAL: Parameters = {
  current: IDENTITY,
  font: '',
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
};

/** The state that the operators of a content stream leave for those that show text. */
export class TextState {
  parameters: Parameters = INITIAL;
  private saved: Parameters[] = [];
  private marks: string[] = [];
  private textMatrix: Matrix = IDENTITY;
  private line = { x: 0, y: 0 };
  private x = 0;
  private y = 0;

  save(): void {
    this.saved.push(this.parameters);
  }

  restore(): void {
    this.parameters = this.saved.pop() ?? this.parameters;
  }

  set(change: Partial<Parameters>): void {
    this.parameters = { ...this.parameters, ...change };
  }

  transform(matrix: Matrix): void {
    this.set({ current: Util.transform(this.parameters.current, matrix) });
  }

  /** Marked content begins. */
  mark(tag: string): void {
    this.marks.push(tag);
  }

  unmark(): void {
    this.marks.pop();
  }

  isArtifact(): boolean {
    return this.marks.includes('Artifact');
  }

  begin(matrix: Matrix = IDENTITY): void {
    this.textMatrix = matrix;
    this.line = { x: 0, y: 0 };
    this.x = 0;
    this.y = 0;
  }

  /** From the start of the current line. */
  move(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y };
    this.x = this.line.x;
    this.y = this.line.y;
  }

  /** In text space, along the line. */
  advance(distance: number, vertical: boolean): void {
    if (vertical) this.y += distance;
    else this.x += distance * this.parameters.horizontalScale;
  }

  /** Text space at the next glyph, as it lies on the page. */
  placed(): Matrix {
    const { current, rise } = this.parameters;
    return Util.transform(Util.transform(current, this.textMatrix), [1, 0, 0, 1, this.x, this.y + rise]);
  }
}
