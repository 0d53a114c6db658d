/** The primary language subtag of a BCP 47 tag ("ar-EG" is `ar`, "ara" too); null when the text is no tag. */
export function languageSubtag(tag: string): string | null {
  try {
    const { language } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return /^[a-z]{2,3}$/.test(language) ? language : null;
  } catch {
    return null;
  }
}
