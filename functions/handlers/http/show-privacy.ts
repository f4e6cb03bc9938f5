import { houses } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { page } from '#runtime/http-reply.ts';
import { privacyText } from '#runtime/privacy-view.ts';

const ports = { houses: houses() };

export const handler = http(async (request) => page(privacyText(await ports.houses.read(), request.language)));
