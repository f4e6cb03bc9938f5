import type { Route } from './answer.ts';
import { HttpProblemError } from './problem.ts';
import { json } from './response.ts';

/** The answer to any address without a route: a broken link leads to a page of the house. */
export const answerUnknown: Route = async () => {
  throw new HttpProblemError(404, 'There is nothing at this address.');
};

export const checkHealth: Route = async (request) => json({ status: 'ok', at: request.at });
