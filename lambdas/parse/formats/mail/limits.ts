/** What servers let through at most; a mail is held in memory several times over while it is read. */
export const MAX_MAIL_BYTES = 50 * 1024 * 1024;
