import { z } from 'zod';
import { UnsupportedTemplateError } from '../errors.ts';
import type { Assembly } from './assembly.ts';
import { localNames } from './names.ts';
import { ACCOUNT, REGION, Resolver, type ResourceValues } from './resolve.ts';
import * as properties from './resource-properties.ts';
import { IGNORED, RUN } from './resource-types.ts';

type Run = (typeof RUN)[number];

/** A resource that is run here. */
export interface Planned<P> {
  id: string;
  name: string;
  arn: string;
  /** Resolves the properties; what they refer to must exist by then. */
  properties(): P;
}

/** What a template asks for, by kind, and what its resources are called once they exist. */
export interface Plan {
  buckets: Planned<properties.Bucket>[];
  queues: Planned<properties.Queue>[];
  tables: Planned<properties.Table>[];
  functions: Planned<properties.LambdaFunction>[];
  eventSources: Planned<properties.EventSource>[];
  functionUrls: Planned<properties.FunctionUrl>[];
  /** Tells what came of a resource: queue URLs and function URLs are known only when their servers run. */
  created(id: string, values: ResourceValues): void;
  /** The stack's outputs, once all resources exist. */
  outputs(): Record<string, string>;
}

/** @throws UnsupportedTemplateError that names a resource which is neither run here nor known to have no effect */
export function planStack({ template }: Assembly): Plan {
  const names = localNames(template);
  const values = new Map<string, ResourceValues>();
  const resolver = new Resolver(template, values);
  for (const [id, { Type }] of Object.entries(template.Resources)) {
    if ((IGNORED as readonly string[]).includes(Type)) continue;
    if (!(RUN as readonly string[]).includes(Type)) {
      throw new UnsupportedTemplateError(`The local stack does not know the resource type ${Type} (${id}).`);
    }
    values.set(id, knownValues(Type as Run, names.get(id) as string));
  }
  const planned = <S extends z.ZodType>(type: Run, schema: S): Planned<z.output<S>>[] =>
    Object.entries(template.Resources)
      .filter(([, { Type }]) => Type === type)
      .map(([id, { Properties }]) => ({
        id,
        name: names.get(id) as string,
        arn: values.get(id)?.['Arn'] ?? '',
        properties: () => parseProperties(schema, id, resolver.resolve(pick(Properties, schema))),
      }));
  return {
    buckets: planned('AWS::S3::Bucket', properties.bucket),
    queues: planned('AWS::SQS::Queue', properties.queue),
    tables: planned('AWS::DynamoDB::Table', properties.table),
    functions: planned('AWS::Lambda::Function', properties.lambdaFunction),
    eventSources: planned('AWS::Lambda::EventSourceMapping', properties.eventSource),
    functionUrls: planned('AWS::Lambda::Url', properties.functionUrl),
    created: (id, more) => values.set(id, { ...values.get(id), ...more }),
    outputs: () =>
      Object.fromEntries(
        Object.entries(template.Outputs).map(([name, { Value }]) => [name, String(resolver.resolve(Value))]),
      ),
  };
}

/** What is known of a resource before it exists. */
function knownValues(type: Run, name: string): ResourceValues {
  switch (type) {
    case 'AWS::S3::Bucket':
      return { Ref: name, Arn: `arn:aws:s3:::${name}` };
    case 'AWS::SQS::Queue':
      return { QueueName: name, Arn: `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}` };
    case 'AWS::DynamoDB::Table':
      return { Ref: name, Arn: `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${name}` };
    case 'AWS::Lambda::Function':
      return { Ref: name, Arn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}` };
    default:
      return { Ref: name };
  }
}

/** Only the properties that are read: others may refer to what does not exist here, such as a role. */
function pick(all: Record<string, unknown>, schema: z.ZodType): Record<string, unknown> {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : Object.keys(all);
  return Object.fromEntries(Object.entries(all).filter(([key]) => known.includes(key)));
}

function parseProperties<S extends z.ZodType>(schema: S, id: string, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new UnsupportedTemplateError(`The local stack cannot run ${id}: ${problems}`);
}
