import { compressed } from './archives/compressed.ts';
import { tar } from './archives/tar.ts';
import { warc } from './archives/warc.ts';
import { zip } from './archives/zip.ts';
import { csv } from './csv/csv.ts';
import { feed } from './feeds/feed.ts';
import type { Format, Opening } from './format.ts';
import { html } from './html/html.ts';
import { json } from './json/json.ts';
import { mail } from './mail/mail.ts';
import { mbox } from './mail/mbox.ts';
import { markdown } from './markdown/markdown.ts';
import { newsml } from './newsml/newsml.ts';
import { nitf } from './nitf/nitf.ts';
import { office } from './office/office.ts';
import { ole } from './office/ole.ts';
import { pdf } from './pdf/pdf.ts';
import { plainText } from './plain-text.ts';
import { unsupported } from './unsupported.ts';
import { otherXml } from './xml/other-xml.ts';

/** Asked in this order: those with a signature, then those that only a name tells from plain text, which takes the rest. */
const FORMATS: Format[] = [
  compressed,
  office,
  ole,
  zip,
  tar,
  warc,
  pdf,
  feed,
  newsml,
  nitf,
  mail,
  mbox,
  unsupported,
  html,
  otherXml,
  json,
  markdown,
  csv,
  plainText,
];

export function formatOf(opening: Opening): Format {
  return FORMATS.find((format) => format.recognises(opening)) ?? plainText;
}
