/** What has to be closed, in the reverse order of its opening. */
export class Shutdown {
  private readonly steps: (() => unknown)[] = [];
  private ended: Promise<void> | undefined;

  add(step: () => unknown): void {
    this.steps.push(step);
  }

  /**
   * Runs all steps, once, however often it is called.
   * @throws the first step's error, after all steps have run
   */
  run(): Promise<void> {
    this.ended ??= this.close();
    return this.ended;
  }

  private async close(): Promise<void> {
    const errors: unknown[] = [];
    for (const step of this.steps.splice(0).reverse()) {
      try {
        await step();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }
}
