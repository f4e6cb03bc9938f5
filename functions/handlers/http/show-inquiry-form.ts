import { hasher, houses, ids } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { page } from '#web/http/response.ts';
import { formPage } from '#web/inquiry-form/form-view.ts';

const ports = { houses: houses(), ids, hasher };

export const handler = http(async (request) => page(formPage(await ports.houses.read(), request, ports.ids)), ports);
