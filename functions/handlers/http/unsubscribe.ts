import { ids, linksToRead, people, storePorts } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { unsubscribe } from '#web/preferences/unsubscribe-pages.ts';

const ports = { ...storePorts(), people: people(), links: linksToRead(), ids };

export const handler = http((request) => unsubscribe(ports, request), ports);
