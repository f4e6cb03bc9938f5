import { houses } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { page } from '#runtime/http-reply.ts';
import { signInForm } from '#runtime/sign-in-pages.ts';

const ports = { houses: houses() };

export const handler = http(async (request) => page(signInForm(await ports.houses.read(), request.language)));
