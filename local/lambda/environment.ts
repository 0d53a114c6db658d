import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { FunctionLog } from './function-log.ts';
import { type FunctionError, type RuntimeApi, startRuntimeApi } from './runtime-api.ts';

const BOOTSTRAP = join(import.meta.dirname, 'bootstrap.mjs');
/** Of its memory, what Lambda leaves to the JavaScript heap, about. */
const HEAP_SHARE = 0.9;
/** Lambda's own limit for an initialisation, in milliseconds; a longer timeout of the function counts instead. */
const INIT_TIMEOUT = 10_000;

/** How a function is run. */
export interface FunctionSettings {
  name: string;
  arn: string;
  /** Environment variables, complete: nothing is inherited. */
  environment: Record<string, string>;
  memoryMegabytes: number;
  timeoutMilliseconds: number;
}

/** What became of an invocation; a payload is JSON. */
export type InvocationResult = { payload: string } | { error: FunctionError };

/** One process that runs a function, one invocation at a time, as often as it is asked to. */
export class Environment {
  /** A dead one takes no further invocation. */
  dead = false;
  private readonly settings: FunctionSettings;
  private readonly log: FunctionLog;
  private readonly started = performance.now();
  private initMilliseconds: number | undefined;
  private api: RuntimeApi | undefined;
  private child: ChildProcess | undefined;
  private whenReady = Promise.withResolvers<void>();
  private whenGone = Promise.withResolvers<void>();
  private settle: ((result: InvocationResult) => void) | undefined;
  private initError: FunctionError | undefined;

  constructor(settings: FunctionSettings, log: FunctionLog) {
    this.settings = settings;
    this.log = log;
  }

  /** @param event JSON */
  async invoke(event: string): Promise<InvocationResult> {
    const requestId = randomUUID();
    const failure = await this.initialise(requestId);
    if (failure) return { error: failure };
    const start = performance.now();
    this.log.write(`START RequestId: ${requestId} Version: $LATEST`);
    const { timeoutMilliseconds, arn } = this.settings;
    const result = await new Promise<InvocationResult>((resolve) => {
      const timer = setTimeout(() => {
        this.settle?.({ error: timedOut(requestId, timeoutMilliseconds) });
        this.kill();
      }, timeoutMilliseconds);
      this.settle = (outcome) => {
        clearTimeout(timer);
        this.settle = undefined;
        resolve(outcome);
      };
      this.whenReady = Promise.withResolvers();
      this.api?.assign({ requestId, event, deadline: Date.now() + timeoutMilliseconds, functionArn: arn });
    });
    if ('error' in result) this.log.write(`ERROR ${result.error.errorType}: ${result.error.errorMessage}`);
    this.report(requestId, performance.now() - start);
    if (!this.dead) await Promise.race([this.whenReady.promise, this.whenGone.promise]);
    return result;
  }

  /** Ends the process at once; resolves when it is gone. */
  kill(): Promise<void> {
    this.dead = true;
    if (!this.child) this.whenGone.resolve();
    this.child?.kill('SIGKILL');
    return this.whenGone.promise;
  }

  /** Starts the process, the first time. */
  private async initialise(requestId: string): Promise<FunctionError | undefined> {
    if (this.initMilliseconds !== undefined) return undefined;
    this.api = await startRuntimeApi({
      ready: () => this.whenReady.resolve(),
      responded: (_id, payload) => this.settle?.({ payload }),
      failed: (id, error) => {
        if (id) this.settle?.({ error });
        else this.initError = error;
      },
    });
    if (this.dead) {
      this.api.close();
      return { errorType: 'Runtime.ExitError', errorMessage: `RequestId: ${requestId} Error: the stack has stopped` };
    }
    this.spawn(this.api.address);
    const limit = Math.max(INIT_TIMEOUT, this.settings.timeoutMilliseconds);
    const timer = setTimeout(() => {
      this.initError = timedOut(requestId, limit);
      this.kill();
    }, limit);
    await Promise.race([this.whenReady.promise, this.whenGone.promise]);
    clearTimeout(timer);
    if (this.dead) return this.initError ?? exited(requestId, this.child);
    this.initMilliseconds = performance.now() - this.started;
    return undefined;
  }

  private spawn(runtimeApi: string): void {
    const { name, environment, memoryMegabytes } = this.settings;
    const heap = `--max-old-space-size=${Math.floor(memoryMegabytes * HEAP_SHARE)}`;
    // Its name is for whoever looks at the list of processes.
    const child = spawn(process.execPath, [heap, BOOTSTRAP, name], {
      cwd: environment['LAMBDA_TASK_ROOT'],
      env: { ...environment, AWS_LAMBDA_RUNTIME_API: runtimeApi },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.log.follow(child.stdout);
    this.log.follow(child.stderr);
    const gone = () => {
      this.dead = true;
      this.api?.close();
      this.settle?.({ error: exited('', child) });
      this.whenGone.resolve();
    };
    child.once('error', gone);
    child.once('exit', gone);
  }

  private report(requestId: string, duration: number): void {
    const init = this.initMilliseconds ? ` Init Duration: ${this.initMilliseconds.toFixed(2)} ms` : '';
    // Reported with the first invocation, as Lambda does.
    if (init) this.initMilliseconds = 0;
    this.log.write(`END RequestId: ${requestId}`);
    this.log.write(
      `REPORT RequestId: ${requestId} Duration: ${duration.toFixed(2)} ms Memory Size: ${this.settings.memoryMegabytes} MB${init}`,
    );
  }
}

function timedOut(requestId: string, milliseconds: number): FunctionError {
  const seconds = (milliseconds / 1000).toFixed(2);
  return {
    errorType: 'Sandbox.Timedout',
    errorMessage: `RequestId: ${requestId} Error: Task timed out after ${seconds} seconds`,
  };
}

function exited(requestId: string, child: ChildProcess | undefined): FunctionError {
  const how = child?.signalCode ? `signal: ${child.signalCode}` : `exit status ${child?.exitCode ?? 'unknown'}`;
  const of = requestId ? `RequestId: ${requestId} ` : '';
  return { errorType: 'Runtime.ExitError', errorMessage: `${of}Error: Runtime exited with error: ${how}` };
}
