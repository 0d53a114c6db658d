/** Names of a mail's fields as programs write them above what they send on, in the languages that they come in. */
const LABELS = {
  from: 'from|de|von|da|от|من',
  date: 'date|sent|envoyé|gesendet|datum|enviado(?: el)?|fecha|data|дата|отправлено|التاريخ|تاريخ الإرسال|تم الإرسال|أُرسلت|أرسلت',
  to: 'to|à|an|para|a|кому|إلى|cc|kopie|копия|نسخة|reply-to',
  subject: 'subject|objet|betreff|asunto|assunto|oggetto|тема|الموضوع',
};

type Label = keyof typeof LABELS;

const FIELDS = Object.entries(LABELS).map(([label, names]): [Label, RegExp] => [
  label as Label,
  new RegExp(`^\\*?(?:${names})\\s*[:：]\\s*\\*?\\s*(.*)$`, 'i'),
]);

/** So many in a row are fields of a mail, and no text. */
const MIN_FIELDS = 3;

/** A mail that was sent on was sent on before at most. */
const MAX_FORWARDINGS = 10;

const MAX_MARKER_LENGTH = 200;

/** "---------- Forwarded message ---------" */
const MARKER =
  /^(?:[-_]{2,}.{0,60}[-_]{2,}|[-_]{5,}|begin forwarded message:|début du message réexpédié\s*:|بداية الرسالة المحولة:)$/i;

const ATTRIBUTION =
  /^(?:on|le|el|am|il|em|op|в|فى|في|بتاريخ)\s.{5,200}(?:wrote|a écrit|escribió|schrieb|ha scritto|escreveu|schreef|написал(?:а|\(а\))?|كتبت?).{0,100}[:：]$/i;

function isMarker(line: string): boolean {
  return line.length <= MAX_MARKER_LENGTH && MARKER.test(line);
}

/** The longest of these lines; prose that ends in "wrote:" has no date in figures either. */
const MAX_ATTRIBUTION_LENGTH = 330;

/** Whether a line, or two that a program broke it into, only says who wrote what is quoted below it, and when. */
export function isAttribution(line: string): boolean {
  return (
    line.length <= MAX_ATTRIBUTION_LENGTH && /\d/.test(line) && ATTRIBUTION.test(line.trim().replaceAll('\n', ' '))
  );
}

/** Whether a line is a field of a mail that was sent on. */
export function isForwardedField(line: string): boolean {
  return line.split('\n').some((part) => fieldOf(part) !== null);
}

export interface Sent {
  text: string;
  /** Of the mail that was sent on; null where the text is none, or does not say. */
  subject: string | null;
  date: string | null;
}

/**
 * The text of a mail without the fields of the mail that it sends on. Where that one is longer than what stands before it, it
 * is the article, and its subject and date are: what stands before is a note of whoever sent it on.
 */
export function withoutForwarding(text: string): Sent {
  let sent: Sent = { text, subject: null, date: null };
  for (let times = 0; times < MAX_FORWARDINGS; times++) {
    const lines = sent.text.split('\n');
    const block = findFields(lines);
    if (block === null) break;
    const before = lines
      .slice(0, block.start)
      .filter((line) => !isMarker(line))
      .join('\n')
      .trim();
    const after = lines.slice(block.end).join('\n').trim();
    sent =
      after.length > before.length
        ? {
            text: after,
            subject: block.fields.get('subject') ?? sent.subject,
            date: block.fields.get('date') ?? sent.date,
          }
        : { ...sent, text: `${before}\n\n${after}`.trim() };
  }
  return sent;
}

interface FieldBlock {
  start: number;
  end: number;
  fields: Map<Label, string>;
}

/** The first run of fields that has a sender and is long enough; empty lines may stand between them. */
function findFields(lines: string[]): FieldBlock | null {
  for (let start = 0; start < lines.length; start++) {
    if (fieldOf(lines[start] ?? '')?.[0] !== 'from') continue;
    const fields = new Map<Label, string>();
    let end = start;
    for (let at = start; at < lines.length; at++) {
      const line = lines[at] ?? '';
      const field = fieldOf(line);
      if (line !== '' && field === null) break;
      if (field === null) continue;
      if (!fields.has(field[0])) fields.set(...field);
      end = at + 1;
    }
    if (fields.size >= MIN_FIELDS) return { start, end, fields };
    start = end;
  }
  return null;
}

function fieldOf(line: string): [Label, string] | null {
  for (const [label, pattern] of FIELDS) {
    const value = pattern.exec(line.trim())?.[1];
    if (value !== undefined) return [label, value.trim()];
  }
  return null;
}
