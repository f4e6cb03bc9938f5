import { houses, linksToRead, people } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { unsubscribe } from '#runtime/unsubscribe-pages.ts';

const ports = { houses: houses(), links: linksToRead(), people: people() };

export const handler = http((request) => unsubscribe(ports, request));
