import { houses } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { page } from '#web/http/response.ts';
import { signInForm } from '#web/sign-in/sign-in-pages.ts';

const ports = { houses: houses() };

export const handler = http(async (request) => page(signInForm(await ports.houses.read(), request)), ports);
