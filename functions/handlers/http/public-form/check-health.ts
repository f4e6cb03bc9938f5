import type { Route } from '#web/http/answer.ts';
import { json } from '#web/http/response.ts';

export const checkHealthRoute: Route = async (request) => json({ status: 'ok', at: request.at });
