import type * as z from 'zod';
import type { FieldProblem } from './problem.ts';

/** What is wrong with a body, at the path of each field; one that nobody knows is named as well as one that is wrong. */
export function fieldProblems({ issues }: z.ZodError): FieldProblem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: 'Unknown field.' }))
      : [{ path: issue.path.join('.'), message: issue.message }],
  );
}
