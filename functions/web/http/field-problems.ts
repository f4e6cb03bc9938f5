import type * as z from 'zod';
import type { FieldProblem } from './problem.ts';

/** The problems of a body, at the path of each field, unknown fields included. */
export function fieldProblems({ issues }: z.ZodError): FieldProblem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: 'Unknown field.' }))
      : [{ path: issue.path.join('.'), message: issue.message }],
  );
}
