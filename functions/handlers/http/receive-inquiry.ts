import { hasher, houses, ids, intake } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { receive } from '#web/inquiry-form/submit-inquiry.ts';

const ports = { houses: houses(), intake: intake(), ids, hasher };

export const handler = http((request) => receive(ports, request), ports);
