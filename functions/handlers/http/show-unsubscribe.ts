import { houses, linksToRead, peopleToRead } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { showUnsubscribe } from '#runtime/unsubscribe-pages.ts';

const ports = { houses: houses(), links: linksToRead(), people: peopleToRead() };

export const handler = http((request) => showUnsubscribe(ports, request));
