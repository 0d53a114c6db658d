/** Lines are broken by hand at 60 to 100 columns; what is shorter or longer is a line of its own, or a paragraph a line. */
const MIN_WIDTH = 50;
const MAX_WIDTH = 100;

/**
 * Joins the lines of paragraphs that a program wrapped at a fixed width, so that a sentence is not cut by its line ends.
 * A paragraph is taken as wrapped when it has at least three lines and each of them is filled: the first word of the
 * next would not have fitted into the width of its longest.
 */
export function unwrap(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => {
      const lines = paragraph.split('\n');
      return isWrapped(lines) ? lines.map((line) => line.trim()).join(' ') : paragraph;
    })
    .join('\n\n');
}

function isWrapped(lines: string[]): boolean {
  // A paragraph may have more lines than a call may have arguments.
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (lines.length < 3 || width < MIN_WIDTH || width > MAX_WIDTH) return false;
  return lines.slice(1).every((line, i) => {
    const firstWord = line.split(' ', 1)[0] ?? '';
    return (lines[i]?.length ?? 0) + 1 + firstWord.length > width;
  });
}
