/** What systems leave in archives beside the files: nobody put it there to be read. */
const LEFTOVER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$)/;

/** Whether a member of an archive is a file that somebody put there. */
export function isFile(path: string): boolean {
  return !path.endsWith('/') && !LEFTOVER.test(path);
}
