/** What servers let through at most; a mail is held in memory while it is read. */
export const MAX_MAIL_BYTES = 50 * 1024 * 1024;

/** A digest of a year has fewer; each takes some kilobytes of memory before it is read. */
export const MAX_MAIL_PARTS = 20_000;

/** Lists within reports within forwarded mails: no mail nests its parts deeper. */
export const MAX_MAIL_NESTING = 50;

/** The markup of a mail's text, as much as a web page may have. */
export const MAX_HTML_BYTES = 16 * 1024 * 1024;

/** Longer fields are lists of recipients, or made to harm. */
export const MAX_FIELD_LENGTH = 2000;
