import { ids, linksToRead, people, storePorts } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { unsubscribe } from '#web/preferences/unsubscribe-pages.ts';

const ports = { ...storePorts(), people: people(), links: linksToRead(), ids };

export const unsubscribeRoute: Route = (request) => unsubscribe(ports, request);
