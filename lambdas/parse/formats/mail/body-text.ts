import { PermanentError } from '../../../model/errors.ts';
import { decodeOrDetect } from '../../decode.ts';
import { HEAD_BYTES, MAX_TEXT_FILE_BYTES } from '../../limits.ts';
import { normalise } from '../../normalise.ts';
import { unwrap } from '../../unwrap.ts';
import { charsetOfMarkup } from '../html/sniff.ts';
import { textOfHtml } from './html-text.ts';
import { MAX_HTML_BYTES } from './limits.ts';
import type { MimePart } from './mime.ts';
import { textOfPlain } from './plain-text.ts';

/** What newsletters say of themselves at their top and bottom. */
const OF_NEWSLETTERS = [
  /^(?:view|read|open|see) (?:this|the|it)?\s*(?:e-?mail|message|newsletter|online|in (?:your|a) browser)\b.{0,80}$/i,
  /^(?:if you (?:can(?:no|')t|are having trouble)|having trouble|trouble viewing|is this (?:e-?mail|newsletter))\b.{0,120}$/i,
  /\bunsubscribe\b.{0,120}$/i,
  /^(?:you (?:are|were|have been|received)|you're) (?:receiv|sent|this)\w*.{0,200}$/i,
  /^sent from my \S.{0,40}$/i,
  /^(?:إلغاء الاشتراك|لإلغاء الاشتراك|عرض (?:هذه الرسالة|البريد|النشرة)|تصفح النشرة|وصلتك هذه الرسالة|تم الإرسال من).{0,200}$/,
  /^(?:se désinscrire|se désabonner|voir (?:cet|ce) (?:e-?mail|message)|darse de baja|cancelar (?:la )?suscripción|ver (?:este|en el)|отписаться).{0,120}$/i,
];

/**
 * The prose of a mail's text parts.
 * @throws PermanentError `too-large`, as `decode`, or where the markup is too complex to be read
 */
export async function bodyText(bodies: MimePart[]): Promise<string> {
  bound(sizeOf(bodies), MAX_HTML_BYTES);
  bound(sizeOf(bodies.filter(({ type }) => type === 'text/plain')), MAX_TEXT_FILE_BYTES);
  const texts: string[] = [];
  for (const part of bodies) texts.push(part.type === 'text/html' ? await readHtml(part) : await readPlain(part));
  const text = texts.join('\n\n');
  bound(text.length, MAX_TEXT_FILE_BYTES);
  const lines = normalise(text).split('\n');
  return normalise(lines.filter((line) => !OF_NEWSLETTERS.some((phrase) => phrase.test(line))).join('\n'));
}

function sizeOf(parts: MimePart[]): number {
  return parts.reduce((size, { content }) => size + content.length, 0);
}

function bound(size: number, limit: number): void {
  if (size > limit)
    throw new PermanentError('too-large', `The mail's text has more than ${limit} bytes: attach it as files.`);
}

async function readHtml({ content, charset }: MimePart): Promise<string> {
  const declared = charset ?? charsetOfMarkup(content.subarray(0, HEAD_BYTES));
  return textOfHtml(await decodeOrDetect(content, declared));
}

async function readPlain(part: MimePart): Promise<string> {
  return unwrap(normalise(textOfPlain(await decodeOrDetect(part.content, part.charset), part)));
}
