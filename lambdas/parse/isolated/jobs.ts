import type { Job } from './job.ts';

/**
 * What is done in the thread. Each job loads its library with its first input: the thread's start, and that of the function,
 * must not wait for it.
 */
export const jobs = {
  feed: async (text: string) => (await import('../formats/feeds/parse-feed.ts')).parseItems(text),
  html: async (source: string) => (await import('../formats/html/read-page.ts')).readPage(source),
  mail: async (bytes: Uint8Array) => (await import('../formats/mail/parse-mime.ts')).parseMime(bytes),
  pdf: async (bytes: Uint8Array, progress: () => void) =>
    (await import('../formats/pdf/read-pdf.ts')).readPdf(bytes, progress),
  markdown: async (text: string) => (await import('../formats/markdown/prose.ts')).readProse(text),
} satisfies Record<string, Job>;
