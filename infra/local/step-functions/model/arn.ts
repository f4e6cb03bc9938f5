/** The parts of a state machine ARN. */
export interface StateMachineArn {
  /** The ARN without version or alias. */
  readonly base: string;
  readonly name: string;
  /** A version number (`…:3`), or the name of an alias (`…:live`). */
  readonly qualifier: string | undefined;
}

const stateMachineArn = /^arn:aws[a-z-]*:states:[a-z0-9-]+:\d{12}:stateMachine:([^:]{1,80})(?::([^:]{1,80}))?$/;
const executionArn = /^arn:aws[a-z-]*:states:[a-z0-9-]+:\d{12}:execution:([^:]{1,80}):([^:]{1,80})$/;

export function parseStateMachineArn(arn: string): StateMachineArn | undefined {
  const match = stateMachineArn.exec(arn);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const qualifier = match[2];
  return { base: qualifier === undefined ? arn : arn.slice(0, -qualifier.length - 1), name, qualifier };
}

export function isExecutionArn(arn: string): boolean {
  return executionArn.test(arn);
}

/** `arn:…:stateMachine:Name` and an execution name give `arn:…:execution:Name:execution-name`. */
export function executionArnOf(stateMachine: string, executionName: string): string {
  return `${stateMachine.replace(':stateMachine:', ':execution:')}:${executionName}`;
}

/**
 * Whether AWS takes a name: 1–80 characters, no white space, brackets, wildcards, special or control characters.
 * Source: API Reference, StartExecution, `name`.
 */
export function isValidName(name: string): boolean {
  if (name.length < 1 || name.length > 80) return false;
  return !/[\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}\p{Cf}]/u.test(name);
}
