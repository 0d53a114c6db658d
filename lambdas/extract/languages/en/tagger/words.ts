/** The words of a table written as running text, separated by white space. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
