import { basename } from 'node:path';

/** Names that programs write beside a file or before it is whole. */
const PASSING = /^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$|(\.(tmp|part|partial|crdownload|download|swp)|~)$/i;

/**
 * The path of an object in the bucket's folder: its key.
 * @returns null when the key is no path below the folder, such as `../a`, `/a`, `a//b` or `a/`
 */
export function pathOfKey(key: string): string | null {
  const segments = key.split('/');
  const unsafe = segments.some(
    (segment) =>
      segment === '' ||
      segment === '.' ||
      segment === '..' ||
      /[\0\\]/.test(segment) ||
      Buffer.byteLength(segment) > 255,
  );
  return unsafe ? null : key;
}

/**
 * The key of a file that was put into the folder. Some systems decompose the letters of names; the key is composed, as
 * people type it.
 */
export function keyOfPath(path: string): string {
  return path.normalize('NFC');
}

/** Whether a file is hidden or not yet whole, by its name or its folder's: `.DS_Store`, `a.part`, `.git/config`. */
export function isPassing(path: string): boolean {
  return PASSING.test(basename(path)) || path.split('/').some((segment) => segment.startsWith('.'));
}
