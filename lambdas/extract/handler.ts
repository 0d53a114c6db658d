import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SQSRecord } from 'aws-lambda';
import { environmentVariable } from '../model/environment.ts';
import { decodeExtractMessage } from '../model/messages.ts';
import { queueHandler } from '../queue-handler.ts';
import { noteError } from '../table/files/end-file.ts';
import { fileName } from '../table/keys.ts';
import { openTable } from '../table/table.ts';
import { readActorFile } from './actors/actor-file.ts';
import { createCoder } from './code-article.ts';
import { type Processed, processMessage } from './process-message.ts';

const logger = new Logger();
const metrics = new Metrics();
const table = openTable(environmentVariable('TABLE_NAME'));

/** A deployment's own actors; the stack puts the file beside the bundle. */
const ACTOR_FILE = join(import.meta.dirname, 'actors.json');
const coder = createCoder(existsSync(ACTOR_FILE) ? readActorFile(ACTOR_FILE) : {});

/** Drains the extract queue: articles become rows of the table. */
export const handler = queueHandler(extract, { logger, metrics });

async function extract({ body }: SQSRecord): Promise<void> {
  const message = decodeExtractMessage(body);
  const { file, batch, articles } = message;
  const log = logger.createChild({ persistentKeys: { file: fileName(file), batch } });
  try {
    const processed = await processMessage(table, coder, message);
    log.info('Coded articles', { articles: articles.length, recorded: processed.outcomes.length });
    count(processed);
  } catch (error) {
    log.error('Articles could not be written, and will be tried again', error as Error);
    await noteError(table, file, reasonOf(error)).catch((cause) => log.warn('The error is not kept', cause));
    throw error;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof AggregateError ? error.errors.map(String).slice(0, 3).join('; ') : String(error);
}

function count({ outcomes, fileDone }: Processed): void {
  const events = outcomes.reduce((sum, outcome) => sum + ('events' in outcome ? outcome.events : 0), 0);
  const rejected = outcomes.filter(({ state }) => state === 'rejected').length;
  metrics.addMetric('Articles', MetricUnit.Count, outcomes.length - rejected);
  metrics.addMetric('Events', MetricUnit.Count, events);
  metrics.addMetric('EntriesRejected', MetricUnit.Count, rejected);
  metrics.addMetric('FilesDone', MetricUnit.Count, fileDone ? 1 : 0);
}
