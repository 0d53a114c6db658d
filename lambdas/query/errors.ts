/** What can be wrong with a question. */
export type QuestionFault =
  | 'bad-parameter'
  | 'missing-subject'
  | 'conflicting-parameters'
  | 'unknown-actor'
  | 'too-much'
  | 'bad-cursor'
  | 'cursor-of-another-question';

/** A question that cannot be answered as it is put; the message says what to change. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
  readonly code: QuestionFault;
  /** The part of the question at fault. */
  readonly parameter: string;

  constructor(code: QuestionFault, parameter: string, message: string) {
    super(message);
    this.code = code;
    this.parameter = parameter;
  }
}
