import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { UnsupportedTemplateError } from '../errors.ts';
import type { Assembly } from '../template/assembly.ts';
import type { Plan } from '../template/plan.ts';
import { ACCOUNT, REGION } from '../template/resolve.ts';
import { EventSource } from './event-source.ts';
import { LocalFunction } from './function.ts';
import { type Endpoints, functionEnvironment } from './function-environment.ts';
import { FunctionLog } from './function-log.ts';

/** How long running invocations may still take when the stack stops. Milliseconds. */
const GRACE = 3000;

export interface FunctionsOptions {
  endpoints: Endpoints;
  sqs: SQSClient;
  /** By ARN. */
  queueUrls: ReadonlyMap<string, string>;
  /** Folder of the functions' logs. */
  logs: string;
  log: (line: string) => void;
}

/** The functions of a stack and what polls for them. */
export interface Functions {
  /** @param name of the function, or its ARN */
  byName(name: string): LocalFunction;
  /** Takes no more events, gives running invocations a moment, and ends all processes. */
  stop(): Promise<void>;
}

export function startFunctions(plan: Plan, { assets }: Assembly, options: FunctionsOptions): Functions {
  const { endpoints, sqs, queueUrls, logs, log } = options;
  const cores = availableParallelism();
  const functions = new Map<string, LocalFunction>();
  for (const { name, properties } of plan.functions) {
    const settings = properties();
    const code = assets.get(settings.Code.S3Key);
    if (!code || !existsSync(code))
      throw new UnsupportedTemplateError(`The bundle of the function ${name} is missing.`);
    const concurrency = Math.min(cores, settings.ReservedConcurrentExecutions ?? cores);
    const run = {
      name,
      arn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`,
      environment: functionEnvironment(name, settings, code, endpoints),
      memoryMegabytes: settings.MemorySize,
      timeoutMilliseconds: settings.Timeout * 1000,
    };
    functions.set(name, new LocalFunction(run, concurrency, new FunctionLog(join(logs, `${name}.log`))));
  }
  const byName = (name: string): LocalFunction => {
    const found = functions.get(name.split(':function:').at(-1) ?? name);
    if (!found) throw new UnsupportedTemplateError(`The template has no function ${name}.`);
    return found;
  };
  const eventSources = plan.eventSources.flatMap(({ properties }) => {
    const { Enabled, EventSourceArn, FunctionName, ...mapping } = properties();
    const target = byName(FunctionName);
    const queueUrl = queueUrls.get(EventSourceArn);
    if (!queueUrl) throw new UnsupportedTemplateError(`The template has no queue ${EventSourceArn}.`);
    const settings = {
      queueUrl,
      queueArn: EventSourceArn,
      batchSize: mapping.BatchSize,
      windowSeconds: mapping.MaximumBatchingWindowInSeconds,
      concurrency: Math.min(target.concurrency, mapping.ScalingConfig?.MaximumConcurrency ?? target.concurrency),
      reportsFailures: mapping.FunctionResponseTypes.length > 0,
    };
    return Enabled ? [new EventSource(sqs, target, settings, log)] : [];
  });
  for (const source of eventSources) source.start();
  return {
    byName,
    async stop() {
      const drained = Promise.all(eventSources.map((source) => source.stop()));
      const waiting = new AbortController();
      await Promise.race([drained, sleep(GRACE, undefined, { signal: waiting.signal }).catch(() => undefined)]);
      waiting.abort();
      await Promise.all([...functions.values()].map((target) => target.stop()));
      await drained;
    },
  };
}
