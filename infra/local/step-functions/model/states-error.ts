/**
 * An error inside an execution: its name is what `ErrorEquals` matches.
 * Names beginning with `States.` are those of the States Language, Appendix A.
 */
export class StatesError extends Error {
  override readonly name = 'StatesError';
  readonly error: string;
  readonly errorCause: string | undefined;
  /** Field whose expression failed, for the EvaluationFailed event. */
  readonly location: string | undefined;
  /**
   * Further names that ErrorEquals may use. AWS reports a missed heartbeat as States.Timeout, yet
   * "States.HeartbeatTimeout is only available inside the Catch and Retry fields" (Developer Guide, "Error names").
   */
  readonly alsoKnownAs: readonly string[];

  constructor(error: string, cause?: string, location?: string, alsoKnownAs: readonly string[] = []) {
    super(cause === undefined ? error : `${error}: ${cause}`);
    this.error = error;
    this.errorCause = cause;
    this.location = location;
    this.alsoKnownAs = alsoKnownAs;
  }
}

/** An expression failed or returned something its field cannot take. Catchable, unlike States.Runtime. */
export function queryEvaluationError(cause: string, location: string): StatesError {
  return new StatesError('States.QueryEvaluationError', cause, location);
}
