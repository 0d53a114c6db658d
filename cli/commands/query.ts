import { Command, InvalidArgumentError, Option } from 'commander';
import { EVENT_TYPES } from '../../lambdas/model/event-types.ts';
import { UsageError } from '../errors.ts';
import { withStackOptions } from '../stack.ts';

export function queryCommand(): Command {
  return withStackOptions(new Command('query'))
    .summary('ask for events')
    .option('--between <codes...>', 'two actors, such as EGY GBR, whoever acts on whom')
    .addOption(new Option('--type <type>', 'only events of a type').choices(EVENT_TYPES))
    .action(() => {
      throw new UsageError('not yet');
    });
}
void InvalidArgumentError;
