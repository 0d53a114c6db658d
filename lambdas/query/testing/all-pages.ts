import { ask } from '../ask.ts';
import type { Archive, Page } from '../page.ts';
import type { QuestionInput } from '../question.ts';

type PageOf<Kind extends Page['kind']> = Extract<Page, { kind: Kind }>;

/** All pages of an answer, one after the other. @throws Error when it has rows of another kind */
export async function allPages<Kind extends Page['kind']>(
  archive: Archive,
  kind: Kind,
  asked: QuestionInput,
): Promise<PageOf<Kind>[]> {
  const pages: PageOf<Kind>[] = [];
  let cursor: string | null = null;
  do {
    const page: Page = await ask(archive, { ...asked, cursor });
    if (page.kind !== kind) throw new Error(`The answer has rows of the kind ${page.kind}`);
    pages.push(page as PageOf<Kind>);
    cursor = page.cursor;
  } while (cursor !== null);
  return pages;
}
