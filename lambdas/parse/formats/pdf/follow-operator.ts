import { OPS } from 'unpdf/pdfjs';
import type { Matrix, TextState } from './text-state.ts';

/**
 * Follows an operator that places text without showing any (ISO 32000-2, 8.4.4, 9.4 and 14.6).
 * @param operator of pdf.js, and its arguments as pdf.js gives them
 */
export function followOperator(operator: number, args: unknown[], state: TextState): void {
  const [a, b] = args as [number, number];
  switch (operator) {
    case OPS.save:
    case OPS.paintFormXObjectBegin:
    case OPS.beginGroup:
      state.save();
      if (operator === OPS.paintFormXObjectBegin && args[0]) state.transform(args[0] as Matrix);
      break;
    case OPS.restore:
    case OPS.paintFormXObjectEnd:
    case OPS.endGroup:
      state.restore();
      break;
    case OPS.transform:
      state.transform(args as number[]);
      break;
    case OPS.beginMarkedContent:
      state.mark((args[0] as { name: string }).name);
      break;
    case OPS.beginMarkedContentProps:
      state.mark(String(args[0]));
      break;
    case OPS.endMarkedContent:
      state.unmark();
      break;
    case OPS.beginText:
      state.begin();
      break;
    case OPS.setTextMatrix:
      state.begin(args[0] as Matrix);
      break;
    case OPS.moveText:
      state.move(a, b);
      break;
    case OPS.setLeadingMoveText:
      state.set({ leading: -b });
      state.move(a, b);
      break;
    case OPS.nextLine:
      state.move(0, -state.parameters.leading);
      break;
    case OPS.setFont:
      state.set({ font: String(args[0]), fontSize: b });
      break;
    case OPS.setGState:
      for (const [key, value] of args[0] as [string, [string, number]][]) {
        if (key === 'Font') state.set({ font: value[0], fontSize: value[1] });
      }
      break;
    case OPS.setCharSpacing:
      state.set({ charSpacing: a });
      break;
    case OPS.setWordSpacing:
      state.set({ wordSpacing: a });
      break;
    case OPS.setHScale:
      state.set({ horizontalScale: a / 100 });
      break;
    case OPS.setLeading:
      state.set({ leading: a });
      break;
    case OPS.setTextRise:
      state.set({ rise: a });
      break;
  }
}
