import type { Route } from '#web/http/answer.ts';
import { HttpProblemError } from '#web/http/problem.ts';

/** Whatever no other route answers: a link that was cut short leads to a page of the house all the same. */
export const answerUnknownRoute: Route = async () => {
  throw new HttpProblemError(404, 'There is nothing at this address.');
};
