import { houses, linksToRead } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { showSignInLink } from '#web/sign-in/sign-in-pages.ts';

const ports = { houses: houses(), links: linksToRead() };

export const handler = http((request) => showSignInLink(ports, request), ports);
