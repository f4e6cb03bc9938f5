import type { Route } from '#web/http/answer.ts';
import { HttpProblemError } from '#web/http/problem.ts';

/** Answers unknown paths: a truncated link still leads to a page of the house. */
export const answerUnknownRoute: Route = async () => {
  throw new HttpProblemError(404, 'There is nothing at this address.');
};
