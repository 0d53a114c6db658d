/** How long a job may take, and what its file's owner can do where that was not enough. */
export interface Bounds {
  milliseconds: number;
  /** What a job calls `progress` for, in the plural, and how long each may take. */
  parts?: { name: string; milliseconds: number };
  /** What the rejection says after its colon, such as "save the article as a web page or as text". */
  advice: string;
}

/**
 * What a thread may hold, heap and buffers: so little that the function's 1,024 MB also have room for what reads and sends,
 * and for what a thread takes before it is stopped. An article takes a tenth of it.
 */
export const MAX_MEGABYTES = 384;
