/** A reason why the local stack cannot run; its message says what to do. */
export class LocalStackError extends Error {
  override readonly name: string = 'LocalStackError';
}

/** Another program listens on a port that the stack needs. */
export class PortInUseError extends LocalStackError {
  override readonly name = 'PortInUseError';
  readonly port: number;

  constructor(port: number, option: string, options?: ErrorOptions) {
    super(`Port ${port} is in use by another program. Stop it, or choose another port with ${option}.`, options);
    this.port = port;
  }
}

/** Another run uses the same data directory. */
export class DirectoryInUseError extends LocalStackError {
  override readonly name = 'DirectoryInUseError';
}

/** The inbox folder is gone, with files whose events the table has. */
export class InboxMissingError extends LocalStackError {
  override readonly name = 'InboxMissingError';
}

/** The template holds something that the local stack would have to run, and cannot. */
export class UnsupportedTemplateError extends LocalStackError {
  override readonly name = 'UnsupportedTemplateError';
}

/** `cdk/app.ts` gave no template. */
export class SynthesisError extends LocalStackError {
  override readonly name = 'SynthesisError';
}

/** The stored table has other keys or indexes than the template. */
export class TableChangedError extends LocalStackError {
  override readonly name = 'TableChangedError';
}
