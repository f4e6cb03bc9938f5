/** One reason why a definition is refused. */
export interface DefinitionIssue {
  /** JSON path inside the definition, for example `$.States.Assign.Retry[0].ErrorEquals`. */
  readonly path: string;
  /** Name of the faulty state; undefined for the machine itself. */
  readonly state: string | undefined;
  readonly message: string;
}

/** This engine (or AWS) would not run the definition as written. Thrown at load, before any execution. */
export class StateMachineDefinitionError extends Error {
  override readonly name = 'StateMachineDefinitionError';
  readonly issues: readonly DefinitionIssue[];

  constructor(machine: string, issues: readonly DefinitionIssue[]) {
    super(`State machine "${machine}" is refused:\n${issues.map((issue) => `- ${describeIssue(issue)}`).join('\n')}`);
    this.issues = issues;
  }
}

function describeIssue(issue: DefinitionIssue): string {
  const where = issue.state === undefined ? issue.path : `state "${issue.state}" at ${issue.path}`;
  return `${where}: ${issue.message}`;
}
