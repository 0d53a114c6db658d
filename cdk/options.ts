import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { z } from 'zod';

const RETENTION_DAYS = Object.values(RetentionDays).filter(
  (days) => typeof days === 'number' && days <= 3653,
) as number[];

const schema = z.strictObject({
  /** Name of the CloudFormation stack. */
  stackName: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,99}$/, 'must be 1 to 100 letters, digits and hyphens, a letter first')
    .default('Entente'),
  /** Region to deploy to; without it, the one that the caller's credentials are configured for. */
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be the name of an AWS region, such as eu-central-1')
    .optional(),
  /** Days that CloudWatch keeps the functions' logs. */
  logRetentionDays: z
    .number()
    .refine((days) => RETENTION_DAYS.includes(days), `must be one of ${RETENTION_DAYS.join(', ')}`)
    .default(30),
  /** Environments of a stage that run at the same time, at most: it bounds cost, and the load on the table. */
  maxConcurrency: z
    .int('must be a whole number')
    .min(2, 'must be at least 2, the least that event source mappings take')
    .max(1000, 'must be at most 1000')
    .default(10),
  /** Days that an overwritten or deleted object can still be restored. */
  noncurrentVersionDays: z.int('must be a whole number').min(1, 'must be at least 1').default(30),
  /** SNS topic that alarms notify; without it, alarms only change their state. */
  alarmTopicArn: z
    .string()
    .regex(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w-]+$/, 'must be the ARN of a standard SNS topic')
    .optional(),
  /** JSON file of further actors that the coder finds, besides the built-in ones; path within the project. */
  actorsFile: z
    .string()
    .regex(/^(?!\/|.*\.\.\/).+\.json$/, 'must be the path of a .json file within the project, relative to its folder')
    .optional(),
});

/** What a deployment may choose; everything else is decided in the code. */
export type PipelineOptions = z.infer<typeof schema>;

/** An option in the context that is unknown or has a value that it cannot have. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}

/**
 * Reads the options from the context key `entente`: an object in cdk.json, or JSON text in `cdk deploy -c entente='{…}'`.
 * @throws OptionsError that names every wrong option
 */
export function readOptions(context: unknown): PipelineOptions {
  const result = schema.safeParse(typeof context === 'string' ? fromJson(context) : (context ?? {}));
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return `unknown option ${issue.keys.join(', ')} (known: ${Object.keys(schema.shape).join(', ')})`;
    }
    return `${issue.path.join('.') || 'value'}: ${issue.message}`;
  });
  throw new OptionsError(`Context "entente" of cdk.json: ${problems.join('; ')}`);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OptionsError('Context "entente" is text that is not JSON', { cause });
  }
}
