import { houses, linksToRead } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { showImport } from '#web/import/import-view.ts';

const ports = { houses: houses(), links: linksToRead() };

export const showImportRoute = staffRoute(ports, async (request) => showImport(request));
