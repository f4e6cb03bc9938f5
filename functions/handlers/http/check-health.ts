import { http } from '#runtime/http.ts';
import { json } from '#runtime/http-reply.ts';

export const handler = http(async (request) => json({ status: 'ok', at: request.at }));
