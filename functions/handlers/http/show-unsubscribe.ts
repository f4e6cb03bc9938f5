import { houses, linksToRead, peopleToRead } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { showUnsubscribe } from '#web/preferences/unsubscribe-pages.ts';

const ports = { houses: houses(), links: linksToRead(), people: peopleToRead() };

export const handler = http((request) => showUnsubscribe(ports, request), ports);
