import * as z from 'zod';

/** What is said instead of the answer hoped for (RFC 9457, `application/problem+json`). */
export const problem = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** One entry for each field that is wrong. */
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
});
