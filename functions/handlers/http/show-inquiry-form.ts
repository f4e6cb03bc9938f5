import { hasher, houses, ids } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { page } from '#runtime/http-reply.ts';
import { formPage } from '#runtime/inquiry-form-view.ts';

const ports = { houses: houses(), ids, hasher };

export const handler = http(async (request) => page(formPage(await ports.houses.read(), request, ports.ids)));
