/** Kind of misuse that a `RoadmarkError` reports. */
export type RoadmarkErrorCode =
  | 'invalid-argument'
  | 'unknown-item'
  | 'unsupported-change'
  | 'overlapping-edits'
  | 'include-missing'
  | 'include-unreadable'
  | 'include-outside';

/**
 * Misuse by the calling program: a wrong argument, an id that names nothing. Text from users never leads here; what is
 * wrong with a document is told by its diagnostics.
 */
export class RoadmarkError extends Error {
  override readonly name = 'RoadmarkError';
  /** What kind of misuse it is, for programs. */
  readonly code: RoadmarkErrorCode;

  /**
   * Creates the error.
   * @param code kind of misuse
   * @param message what was given, and what is expected
   */
  constructor(code: RoadmarkErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
