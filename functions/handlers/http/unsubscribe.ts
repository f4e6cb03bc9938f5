import { ids, linksToRead, people, storePorts } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { unsubscribe } from '#runtime/unsubscribe-pages.ts';

const ports = { ...storePorts(), people: people(), links: linksToRead(), ids };

export const handler = http((request) => unsubscribe(ports, request));
