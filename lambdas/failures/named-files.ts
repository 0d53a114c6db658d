import { decodeExtractMessage } from '../model/messages.ts';
import type { Stage } from '../model/stages.ts';
import { readNotification } from '../parse/notification.ts';
import type { Notified } from '../table/files/put-file.ts';

/** The files that a given-up message is about; where it cannot be read, why not. */
export interface NamedFiles {
  files: Notified[];
  fault: string | null;
}

export function namedFiles(stage: Stage, body: string): NamedFiles {
  return stage === 'extract' ? inExtractMessage(body) : inNotification(body);
}

function inNotification(body: string): NamedFiles {
  const { changes, faults } = readNotification(body);
  return { files: changes, fault: faults.length === 0 ? null : faults.join(' ') };
}

function inExtractMessage(body: string): NamedFiles {
  try {
    const { bucket, key, sequencer } = decodeExtractMessage(body).file;
    return { files: [{ bucket, key, sequencer }], fault: null };
  } catch {
    return { files: [], fault: 'The message is not one that parse sends.' };
  }
}
