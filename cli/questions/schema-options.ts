import { type Command, InvalidArgumentError, Option } from 'commander';
import * as z from 'zod';

/** What JSON Schema says of a field, as far as an option tells it. */
interface FieldSchema {
  description?: string;
  default?: unknown;
  enum?: string[];
}

/**
 * Adds an option for each of the fields that have a placeholder: `--min-amount <value>` for `minAmount`. The option's
 * description and choices are the field's; its value is checked with the others when the schema reads them.
 * @param placeholders what stands for a field's value
 */
export function withSchemaOptions<Schema extends z.ZodObject>(
  command: Command,
  schema: Schema,
  placeholders: Partial<Record<keyof z.input<Schema>, string>>,
): Command {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const [name, placeholder] of Object.entries(placeholders)) {
    const field = properties[name] as FieldSchema;
    const option = new Option(`${flagOf(name)} ${placeholder}`, describe(field));
    if (field.enum !== undefined) option.choices(field.enum).argParser(choiceOf(field.enum));
    command.addOption(option);
  }
  return command;
}

/** One of some words, however it is capitalised. */
function choiceOf(words: string[]): (text: string) => string {
  return (text) => {
    const word = words.find((one) => one.toLowerCase() === text.toLowerCase());
    if (word === undefined) throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.`);
    return word;
  };
}

/** `--published-since` for `publishedSince`, as the command line has it. */
export function flagOf(field: string): string {
  return `--${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** A description as it stands behind an option: no sentence. */
function describe({ description = '', default: usual }: FieldSchema): string {
  const text = description.replace(/\.$/, '').replace(/^[A-Z](?=[a-z' ])/, (letter) => letter.toLowerCase());
  return typeof usual === 'string' ? `${text} (default: ${usual})` : text;
}
