import { Command, Option } from 'commander';
import { STAGES, type Stage } from '../../lambdas/model/stages.ts';
import { write } from '../output/write.ts';
import { redrive } from '../redrive.ts';
import { openStack, type StackOptions, withStackOptions } from '../stack.ts';

export function redriveCommand(): Command {
  return withStackOptions(new Command('redrive'))
    .summary('try again what was given up')
    .description(
      'Sends the messages in the parking queues back to the queues of their stages. Do so when the reason for their failure has gone; `entente status` tells it.',
    )
    .addOption(new Option('--stage <stage>', 'only those of one stage').choices(STAGES))
    .addHelpText(
      'after',
      `
Examples:
  entente redrive
  entente redrive --stage extract --stack Entente`,
    )
    .action(run);
}

async function run(options: StackOptions & { stage?: Stage }): Promise<void> {
  const stack = await openStack(options);
  for (const stage of options.stage ? [options.stage] : STAGES) {
    const count = await redrive(stack, stage);
    await write(`${stage}: ${count} ${count === 1 ? 'message' : 'messages'} sent back\n`);
  }
}
