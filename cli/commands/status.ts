import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { Command, Option } from 'commander';
import type { FileItem } from '../../lambdas/table/files/file-item.ts';
import { listFiles } from '../../lambdas/table/files/list-files.ts';
import { type Column, renderTable } from '../output/table.ts';
import { write } from '../output/write.ts';
import { queuesOf, STAGES, type Stage } from '../redrive.ts';
import { openStack, type Stack, type StackOptions, withStackOptions } from '../stack.ts';

/** Messages of a stage, as counted by SQS, approximately. */
interface QueueDepth {
  stage: Stage;
  waiting: number;
  inFlight: number;
  parked: number;
}

export function statusCommand(): Command {
  return withStackOptions(new Command('status'))
    .summary('show what is on its way, and what went wrong')
    .description(
      'Counts the messages of each stage, and lists the files that are being read, were rejected or failed, and why.',
    )
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .action(status);
}

async function status(options: StackOptions & { format: 'table' | 'json' }): Promise<void> {
  const stack = await openStack(options);
  const queues = await Promise.all(STAGES.map((stage) => depthOf(stack, stage)));
  const files = await Array.fromAsync(listFiles(stack.table, ['reading', 'failed', 'rejected']));
  if (options.format === 'json') {
    const fields = files.map(({ key, state, updatedAt, code, reason }) => ({ key, state, updatedAt, code, reason }));
    await write(`${JSON.stringify({ queues, files: fields }, null, 2)}\n`);
    return;
  }
  await write(renderTable(QUEUE_COLUMNS, queues));
  await write(
    files.length > 0 ? `\n${renderTable(FILE_COLUMNS, files)}` : '\nNo file is being read, was rejected or failed.\n',
  );
}

async function depthOf(stack: Stack, stage: Stage): Promise<QueueDepth> {
  const { queue, parking } = queuesOf(stack, stage);
  const [working, parked] = await Promise.all([countsOf(stack, queue), countsOf(stack, parking)]);
  return { stage, ...working, parked: parked.waiting + parked.inFlight };
}

async function countsOf({ sqs }: Stack, url: string): Promise<{ waiting: number; inFlight: number }> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: url,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    }),
  );
  return {
    waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
    inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
  };
}

const QUEUE_COLUMNS: Column<QueueDepth>[] = [
  { title: 'Stage', text: ({ stage }) => stage },
  { title: 'Waiting', text: ({ waiting }) => String(waiting), align: 'right' },
  { title: 'In flight', text: ({ inFlight }) => String(inFlight), align: 'right' },
  { title: 'Parked', text: ({ parked }) => String(parked), align: 'right' },
];

const FILE_COLUMNS: Column<FileItem>[] = [
  { title: 'File', text: ({ key }) => key },
  { title: 'State', text: ({ state }) => state },
  { title: 'Since', text: ({ updatedAt }) => updatedAt.slice(0, 19).replace('T', ' ') },
  { title: 'Reason', text: ({ reason, lastError }) => reason ?? lastError ?? '', flexible: true },
];
