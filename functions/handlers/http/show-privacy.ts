import { houses } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { page } from '#web/http/response.ts';
import { privacyText } from '#web/inquiry-form/privacy-view.ts';

const ports = { houses: houses() };

export const handler = http(async (request) => page(privacyText(await ports.houses.read(), request)), ports);
