import { http } from '#web/http/http-handler.ts';
import { json } from '#web/http/response.ts';

export const handler = http(async (request) => json({ status: 'ok', at: request.at }));
