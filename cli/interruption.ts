/** What asks a process to end: Ctrl-C, a supervisor, a terminal that is closed. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One Ctrl-C may arrive several times: from the terminal, from npm, and from the launcher. */
const SAME_KEYPRESS_MS = 1000;

/**
 * Resolves when this process is asked to end, or when the launcher that would pass the request on has gone. From the call
 * on no such request ends the process by itself, except a second one while it ends (exit code 130).
 */
export function interruption(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const interrupt = () => {
      first ??= Date.now();
      if (Date.now() - first > SAME_KEYPRESS_MS) process.exit(130);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, interrupt);
    if (process.env['npm_command']) whenOrphaned(interrupt);
    process.once('disconnect', interrupt);
    // A listener for it makes the channel keep the process alive.
    process.channel?.unref();
  });
}

/** npm passes a signal to the shell that it runs us in, which ends of it and tells us nothing. */
function whenOrphaned(interrupt: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    interrupt();
  }, 500);
  watch.unref();
}
