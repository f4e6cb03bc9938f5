import { hasher, houses, ids, intake } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { receive } from '#runtime/reception.ts';

const ports = { houses: houses(), intake: intake(), ids, hasher };

export const handler = http((request) => receive(ports, request));
