import { z } from 'zod';
import type { Template } from './assembly.ts';

const reference = z.union([
  z.object({ Ref: z.string() }).transform(({ Ref }) => Ref),
  z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).transform((value) => value['Fn::GetAtt'][0]),
]);

/** The CDK ends a logical id with eight hex digits. */
const LOGICAL_ID_HASH = /[0-9A-F]{8}$/;
const TYPE_WORDS = /-(bucket|table|queue|queue-url|function)$/;

/**
 * Names of resources that a person can read and that never change: an output `ParseQueueUrl` names the queue `parse`, its
 * dead-letter queue is `parse-dlq`, and what no output tells is named after its logical id.
 * @returns physical names by logical id, each only once a resource type
 */
export function localNames({ Resources, Outputs }: Template): Map<string, string> {
  const names = new Map<string, string>();
  for (const [output, { Value }] of Object.entries(Outputs)) {
    const id = reference.safeParse(Value).data;
    if (id && Resources[id]) names.set(id, shortName(output));
  }
  for (const [id, { Properties }] of Object.entries(Resources)) {
    const policy = z.object({ deadLetterTargetArn: reference }).safeParse(Properties['RedrivePolicy']).data;
    const source = names.get(id);
    if (policy && source && !names.has(policy.deadLetterTargetArn))
      names.set(policy.deadLetterTargetArn, `${source}-dlq`);
  }
  const taken = new Set([...names].map(([id, name]) => `${Resources[id]?.Type} ${name}`));
  for (const [id, { Type }] of Object.entries(Resources)) {
    if (names.has(id)) continue;
    const short = shortName(id.replace(LOGICAL_ID_HASH, ''));
    const name = taken.has(`${Type} ${short}`) ? id.toLowerCase() : short;
    taken.add(`${Type} ${name}`);
    names.set(id, name);
  }
  return names;
}

function shortName(id: string): string {
  const words = id.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  return words.replace(TYPE_WORDS, '');
}
