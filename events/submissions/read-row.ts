import type { z } from 'zod';
import { problemsIn, type SubmissionProblem } from './inquiry-submission.ts';

export type RowReading<Row> =
  | { readonly ok: true; readonly row: Row }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

function refused(message: string): RowReading<never> {
  return { ok: false, problems: [{ path: '', message }] };
}

/** One row of a list, or all its problems as sentences. Bare cells are those of a malformed line. */
export function readRow<Schema extends z.ZodType>(schema: Schema, fields: unknown): RowReading<z.infer<Schema>> {
  if (Array.isArray(fields)) {
    return refused(`${fields.length} ${fields.length === 1 ? 'cell' : 'cells'}, not as many as the first line names.`);
  }
  if (typeof fields !== 'object' || fields === null) return refused('A row names its fields.');
  const parsed = schema.safeParse(fields);
  return parsed.success ? { ok: true, row: parsed.data } : { ok: false, problems: problemsIn(parsed.error) };
}
