import { Environment, type FunctionSettings, type InvocationResult } from './environment.ts';
import type { FunctionLog } from './function-log.ts';

/** A function and its execution environments: made when they are needed, kept for the next invocation. */
export class LocalFunction {
  readonly settings: FunctionSettings;
  /** Invocations that run at the same time, at most; further ones wait. */
  readonly concurrency: number;
  private readonly log: FunctionLog;
  private readonly idle: Environment[] = [];
  private readonly busy = new Set<Environment>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;
  private stopped = false;

  constructor(settings: FunctionSettings, concurrency: number, log: FunctionLog) {
    this.settings = settings;
    this.concurrency = concurrency;
    this.log = log;
  }

  /** @param event JSON */
  async invoke(event: string): Promise<InvocationResult> {
    if (this.running >= this.concurrency) await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (this.stopped) return { error: { errorType: 'Runtime.ExitError', errorMessage: 'The stack has stopped' } };
    this.running++;
    const environment = this.idle.pop() ?? new Environment(this.settings, this.log);
    this.busy.add(environment);
    try {
      return await environment.invoke(event);
    } finally {
      this.busy.delete(environment);
      if (environment.dead) void environment.kill();
      else this.idle.push(environment);
      this.running--;
      this.waiting.shift()?.();
    }
  }

  /** Ends all processes, those in the middle of an invocation too. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all([...this.idle, ...this.busy].map((environment) => environment.kill()));
    for (const resume of this.waiting.splice(0)) resume();
    await this.log.close();
  }
}
