/** The fields of a mail that are read. */
export const FIELDS = [
  'from',
  'subject',
  'date',
  'content-language',
  // Mailing lists and newsletters say what they are (RFC 2369, RFC 2919).
  'list-id',
  'list-unsubscribe',
  'list-post',
] as const;

/** A mail, taken apart. */
export interface Mime {
  /** The beginnings of its fields, encoded words decoded (RFC 2047); empty where it has none of the name. */
  fields: Record<(typeof FIELDS)[number], string>;
  root: MimePart;
}

/** A part of a mail (RFC 2045), which holds others where its type is `multipart`. */
export interface MimePart {
  /** In lower case, as `text/html`. */
  type: string;
  /** As the mail declares it; null where it does not. */
  charset: string | null;
  /** RFC 3676, section 4: whether some line ends are the program's, and the spaces before them too. */
  flowed: boolean;
  deletesSpace: boolean;
  /** The file's name; null where the part has none. */
  filename: string | null;
  disposition: string | null;
  /** Whether the text may show it in its midst (RFC 2392). */
  isReferenced: boolean;
  /** Whether it says that it is signed and not encrypted (RFC 8551, section 3.2.2). */
  isSigned: boolean;
  /** Out of its transfer encoding, in its own character encoding. */
  content: Uint8Array;
  parts: MimePart[];
}
