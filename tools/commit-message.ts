const types = ['feat', 'fix', 'refactor', 'perf', 'docs', 'test', 'build', 'ci', 'chore', 'revert'] as const;
const subjectForm = new RegExp(`^(?:${types.join('|')})(?:\\([a-z0-9-]+\\))?!?: \\S.*$`);
const longestSubject = 72;

/** The problems of a commit message, one sentence each; empty when it follows the convention of CONTRIBUTING. */
export function commitProblems(message: string): readonly string[] {
  const [subject = '', ...rest] = message.trimEnd().split('\n');
  const body = rest.join('\n').trim();
  return [
    ...(subjectForm.test(subject)
      ? []
      : [`The subject is "type(scope): what changed", type one of ${types.join(', ')}.`]),
    ...(Array.from(subject).length > longestSubject
      ? [`The subject is longer than ${longestSubject} characters.`]
      : []),
    ...(subject.endsWith('.') ? ['The subject ends without a full stop.'] : []),
    ...(rest.length > 0 && rest[0] !== '' ? ['An empty line stands between subject and body.'] : []),
    ...(body === '' ? ['The body says why.'] : []),
  ];
}
