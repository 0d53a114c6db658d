/** A date in the basic format of ISO 8601, which IPTC's formats use, in the extended one; others come back as they are. */
export function extendedDate(date: string): string {
  return date.replace(/^(\d{4})(\d{2})(\d{2})(?:T.*)?$/, '$1-$2-$3');
}
