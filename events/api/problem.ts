import * as z from 'zod';

/** An error response (RFC 9457, `application/problem+json`). */
export const problem = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** One entry for each invalid field. */
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
});
