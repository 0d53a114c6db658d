/** Signs that divide the parts of a list or a clause, of every script. */
export const COMMAS: ReadonlySet<string> = new Set([',', '،']);
