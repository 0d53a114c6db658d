import type { Entry, ZipFile } from 'yauzl';
import { readWhole } from '../../read-whole.ts';
import { contentOf, membersOf, nameOf, open } from '../archives/zip.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { encrypted, notATextDocument } from './rejections.ts';

/** A document's pictures are in its package too. */
const MAX_PACKAGE_BYTES = 200 * 1024 * 1024;

/** The text of the longest article takes a hundredth of it, and a page of markup for each of its words no more. */
const MAX_PART_BYTES = 64 * 1024 * 1024;

/** Pictures are parts too, and each takes half a kilobyte of memory before it is read. */
const MAX_PARTS = 20_000;

/** The parts of an office document, which is a zip. */
export class Package {
  readonly #archive: ZipFile;
  readonly #members: Map<string, Entry>;

  private constructor(archive: ZipFile, members: Map<string, Entry>) {
    this.#archive = archive;
    this.#members = members;
  }

  /** @throws PermanentError `corrupt-archive`, `too-large`, `unsupported-format` where it has more parts than any document */
  static async open(body: AsyncIterable<Uint8Array>): Promise<Package> {
    const archive = await open(await readWhole(body, MAX_PACKAGE_BYTES));
    const members = new Map<string, Entry>();
    for await (const member of membersOf(archive)) {
      members.set(nameOf(member), member);
      if (members.size > MAX_PARTS) throw notATextDocument();
    }
    return new Package(archive, members);
  }

  has(name: string): boolean {
    return this.#members.has(name);
  }

  /**
   * The text of a part; null where the package has none of that name.
   * @throws PermanentError `encrypted-document`, `corrupt-archive`, `expansion-ratio`, `too-large`
   */
  async part(name: string): Promise<string | null> {
    const member = this.#members.get(name);
    if (member === undefined) return null;
    if (member.isEncrypted()) throw encrypted();
    return decodeXml(
      await readWhole(contentOf(this.#archive, member, { bytes: MAX_PART_BYTES }), MAX_PART_BYTES),
      null,
    );
  }
}
