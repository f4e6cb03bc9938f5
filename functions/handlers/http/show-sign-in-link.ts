import { houses, linksToRead } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { showSignInLink } from '#runtime/sign-in-pages.ts';

const ports = { houses: houses(), links: linksToRead() };

export const handler = http((request) => showSignInLink(ports, request));
