import { houses, linksToRead, peopleToRead } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { showUnsubscribe } from '#web/preferences/unsubscribe-pages.ts';

const ports = { houses: houses(), links: linksToRead(), people: peopleToRead() };

export const showUnsubscribeRoute: Route = (request) => showUnsubscribe(ports, request);
