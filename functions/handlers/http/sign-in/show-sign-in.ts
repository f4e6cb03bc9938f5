import { houseProfiles } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { page } from '#web/http/response.ts';
import { signInForm } from '#web/sign-in/sign-in-pages.ts';

const ports = { houses: houseProfiles() };

export const showSignInRoute: Route = async (request) => page(signInForm(await ports.houses.read(), request.language));
