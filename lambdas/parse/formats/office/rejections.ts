import { PermanentError } from '../../../model/errors.ts';

/** A document whose text is encrypted. */
export function encrypted(): PermanentError {
  return new PermanentError(
    'encrypted-document',
    'The document is protected with a password: open it, save it without one, and upload that.',
  );
}

/** A package of another kind: a sheet, slides, an e-book, a program. */
export function notATextDocument(): PermanentError {
  return new PermanentError(
    'unsupported-format',
    'The file is a package, but no text document (.docx, .odt): save the article as one, as a web page or as text.',
  );
}

/** A text document that lacks the part in which its text would stand. */
export function withoutText(): PermanentError {
  return new PermanentError('bad-document', 'The document has no part with its text: save it again.');
}
