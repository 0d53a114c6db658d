import { Argument, Command } from 'commander';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { vocabularyOf } from '../completion/vocabulary.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { write } from '../output/write.ts';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
type Shell = keyof typeof SHELLS;

export function completionCommand(): Command {
  return new Command('completion')
    .summary('let your shell complete commands, options and their values')
    .description(
      'Prints a script with which a shell completes commands, options and values. It must find `entente` by that name: install it with `npm link`, or `alias entente="npx entente"`.',
    )
    .addArgument(new Argument('<shell>', 'your shell').choices(Object.keys(SHELLS)))
    .addHelpText(
      'after',
      `
Examples:
  source <(entente completion bash)                                        in ~/.bashrc
  source <(entente completion zsh)                                         in ~/.zshrc, behind compinit
  entente completion fish > ~/.config/fish/completions/entente.fish        once`,
    )
    .action((shell: Shell, _options: object, command: Command) => complete(shell, command.parent ?? command));
}

async function complete(shell: Shell, program: Command): Promise<void> {
  await write(SHELLS[shell](program.name(), vocabularyOf(program)));
}
